/** Engines whose SQL is written. What they share is written alike; this is what they do not share. */
export interface Dialect {
  readonly name: DialectName;
  readonly double: string;
  readonly text: string;
  /** Whole numbers of 38 digits. */
  readonly exact: string;
  identifier(name: string): string;
  /** Whether a text matches a pattern somewhere; patterns are written without backslashes. */
  matches(text: string, pattern: string): string;
  /** Whether a text begins with one of these characters. */
  beginsWith(text: string, characters: readonly string[]): string;
  /**
   * Rows with columns beside them that are worked out step by step, each step from those before.
   * @param from  what stands behind FROM; the table whose columns are wanted is called `kad_list` there
   * @param select  what is selected beside the table's own columns
   */
  layered(from: string, steps: readonly Step[], select: readonly string[], withOwn: boolean): string;
  /** The whole part of a quotient of whole numbers from 0. */
  quotient(dividend: string, divisor: string): string;
}

/** Names of working columns and how each is worked out. */
export type Step = Readonly<Record<string, string>>;

export const DIALECTS = ['duckdb', 'postgres', 'spark'] as const;
export type DialectName = (typeof DIALECTS)[number];

const doubled = (name: string, mark: string): string => mark + name.replaceAll(mark, mark + mark) + mark;

/** A text as SQL holds it. Backslashes, which engines read differently, do not occur in what is written here. */
export const textLiteral = (text: string): string => {
  if (text.includes('\\')) throw new Error(`a backslash in a literal: ${text}`);
  return `'${text.replaceAll("'", "''")}'`;
};

const columnsOf = (step: Step): string =>
  Object.entries(step)
    .map(([name, sql]) => `${sql} AS ${name}`)
    .join(', ');

/**
 * As joins with the row itself.
 * @param fence  keeps an engine from writing each step into those that name it, which would multiply from step to step
 */
const lateral =
  (fence: string): Dialect['layered'] =>
  (from, steps, select, withOwn) =>
    `SELECT ${[...(withOwn ? ['kad_list.*'] : []), ...select].join(',\n  ')}\nFROM ${from}${steps
      .map((step, i) => `\nCROSS JOIN LATERAL (SELECT ${columnsOf(step)}${fence}) kad_step${i}`)
      .join('')}`;

/** As selects in one another: DuckDB makes a join of every LATERAL, but can leave columns out. */
const nested: Dialect['layered'] = (from, steps, select, withOwn) => {
  const names = steps.flatMap(Object.keys);
  const own = withOwn ? [`* EXCLUDE (${names.join(', ')})`] : [];
  const rows = steps.reduce(
    (inner, step) => `(SELECT *, ${columnsOf(step)} FROM ${inner})`,
    `(SELECT kad_list.* FROM ${from})`,
  );
  return `SELECT ${[...own, ...select].join(',\n  ')}\nFROM ${rows}`;
};

const matchesPosix = (text: string, pattern: string): string => `(${text} ~ ${textLiteral(pattern)})`;
const matchesRlike = (text: string, pattern: string): string => `(${text} RLIKE ${textLiteral(pattern)})`;
/** The characters are letters and spaces: none of them means something else in a pattern. */
const beginning = (characters: readonly string[]): string => `^[${characters.join('')}]`;

export const dialects: Readonly<Record<DialectName, Dialect>> = {
  duckdb: {
    name: 'duckdb',
    double: 'DOUBLE',
    text: 'VARCHAR',
    exact: 'DECIMAL(38, 0)',
    identifier: (name) => doubled(name, '"'),
    matches: (text, pattern) => `regexp_matches(${text}, ${textLiteral(pattern)})`,
    // Quicker than a pattern, and asked of every text of a list.
    beginsWith: (text, characters) =>
      `(unicode(${text}) IN (${characters.map((one) => one.codePointAt(0)).join(', ')}))`,
    quotient: (dividend, divisor) => `(${dividend} // ${divisor})`,
    layered: nested,
  },
  postgres: {
    name: 'postgres',
    double: 'DOUBLE PRECISION',
    text: 'TEXT',
    exact: 'NUMERIC(38, 0)',
    identifier: (name) => doubled(name, '"'),
    matches: matchesPosix,
    beginsWith: (text, characters) => matchesPosix(text, beginning(characters)),
    quotient: (dividend, divisor) => `div(${dividend}, ${divisor})`,
    layered: lateral(' OFFSET 0'),
  },
  spark: {
    name: 'spark',
    double: 'DOUBLE',
    text: 'STRING',
    exact: 'DECIMAL(38, 0)',
    identifier: (name) => doubled(name, '`'),
    matches: matchesRlike,
    beginsWith: (text, characters) => matchesRlike(text, beginning(characters)),
    quotient: (dividend, divisor) => `(${dividend} div ${divisor})`,
    layered: lateral(''),
  },
};

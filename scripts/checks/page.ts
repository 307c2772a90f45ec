import type { Lang } from '../../src/shared/text/lang';
import type { MemoryContent, MemorySheetData } from '../../src/shared/workbook/memory-book';
import type { PlainContent } from '../../src/shared/workbook/content';
import { dayOf } from '../../src/shared/values/date';

/** A heading of a page and where its content goes. */
export const HEADINGS = {
  finds: { zh: '查什么', en: 'What it finds' },
  why: { zh: '为什么', en: 'Why it matters' },
  bad: { zh: '不通过的例子', en: 'An example that fails' },
  good: { zh: '通过的例子', en: 'An example that passes' },
  mend: { zh: '怎么改', en: 'How to mend it' },
} as const;

export type Heading = keyof typeof HEADINGS;

/** A workbook as a page shows it, and what the check is to say about it. */
export interface Example {
  readonly sheets: readonly MemorySheetData[];
  /** `2026-03-31`. */
  readonly asOf: string | undefined;
  /** Rule-book entries that the example sets, by path. */
  readonly rules: Readonly<Record<string, unknown>>;
  /** Those that the company laid down, below the workbook's own. */
  readonly company: Readonly<Record<string, unknown>>;
  /** `B3：…`: the cell and the sentence, in order. */
  readonly says: readonly string[];
}

/** One language's half of a page. */
export interface PageHalf {
  readonly title: string;
  readonly sections: Readonly<Partial<Record<Heading, string>>>;
}

export type Page = Readonly<Record<Lang, PageHalf | undefined>>;

/** Splits a page into its halves, the Chinese one first, and each into its sections. */
export function parsePage(markdown: string): Page {
  const halves = markdown
    .split(/^# /m)
    .slice(1)
    .map((half) => {
      const [title, ...sections] = half.split(/^## /m);
      return {
        title: title.trim(),
        sections: sections.map((section) => {
          const end = section.indexOf('\n');
          return [section.slice(0, end).trim(), section.slice(end).trim()] as const;
        }),
      };
    });
  const read = (lang: Lang, index: number): PageHalf | undefined => {
    const half = halves[index];
    if (half === undefined) return undefined;
    const found = Object.entries(HEADINGS).flatMap(([key, heading]) => {
      const section = half.sections.find(([title]) => title === heading[lang]);
      return section === undefined ? [] : [[key, section[1]] as const];
    });
    return { title: half.title, sections: Object.fromEntries(found) };
  };
  return { zh: read('zh', 0), en: read('en', 1) };
}

const AS_OF = /^(?:截止日|As of) (\d{4}-\d\d-\d\d)$/;
const RULE = /^(?:规则|Rule) `([\w.]+)` = (.+)$/;
const COMPANY = /^(?:公司规则|Company rule) `([\w.]+)` = (.+)$/;
const HIDDEN = /^(?:隐藏的行：|Hidden rows: )(.+)$/;
const MERGED = /^(?:合并的单元格：|Merged cells: )(.+)$/;
const SAYS = /^- (.+)$/;

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?$/;

function plain(text: string): PlainContent | { readonly day: number } {
  if (text === '') return null;
  const quoted = /^"(.*)"$/.exec(text);
  if (quoted !== null) return quoted[1];
  if (/^#[A-Z0-9/]+[!?]?$/.test(text)) return { error: text };
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  const day = DAY.exec(text);
  if (day === null) return text;
  const [year, month, of, hours, minutes] = day.slice(1).map((part) => Number(part ?? 0));
  return { day: dayOf(year, month, of) + (hours * 60 + minutes) / 1440 };
}

/**
 * A cell as a page writes it: a text, a text in quotes where it looks like something else or has blanks at its ends, a number, a
 * date, an error, or a formula and what it shows (`=A1+1 → 318`).
 */
export function parseCell(written: string): MemoryContent {
  const text = written.trim().replace(/^`(.*)`$/, '$1');
  const formula = /^=(.*) → (.*)$/.exec(text);
  if (formula === null) return plain(text);
  return { formula: formula[1], shows: plain(formula[2]) as PlainContent };
}

const cellsOf = (line: string): string[] => line.replace(/^\|/, '').replace(/\|$/, '').split('|');

/** Reads an example: settings, the title of each form with its table below, and the sentences as a list. */
export function parseExample(section: string): Example {
  const sheets: MemorySheetData[] = [];
  const rules: Record<string, unknown> = {};
  const company: Record<string, unknown> = {};
  const says: string[] = [];
  let asOf: string | undefined;
  let title = '';
  let table: string[] = [];
  const close = () => {
    if (table.length === 0) return;
    const [header, , ...rows] = table;
    const labels = cellsOf(header).map((label) => label.trim());
    sheets.push({ name: title, rows: [[title], labels, ...rows.map((row) => cellsOf(row).map(parseCell))] });
    table = [];
  };
  const last = () => sheets[sheets.length - 1];
  for (const line of section.split('\n').map((one) => one.trim())) {
    if (line.startsWith('|')) {
      table.push(line);
      continue;
    }
    close();
    const [date, rule, laidDown, hidden, merged, said] = [AS_OF, RULE, COMPANY, HIDDEN, MERGED, SAYS].map((form) =>
      form.exec(line),
    );
    if (date !== null) asOf = date[1];
    else if (rule !== null) rules[rule[1]] = JSON.parse(rule[2]) as unknown;
    else if (laidDown !== null) company[laidDown[1]] = JSON.parse(laidDown[2]) as unknown;
    else if (hidden !== null)
      sheets[sheets.length - 1] = { ...last(), hiddenRows: hidden[1].split(/[,、] ?/).map((row) => Number(row) - 1) };
    else if (merged !== null) sheets[sheets.length - 1] = { ...last(), merges: merged[1].split(/[,、] ?/) };
    else if (said !== null) says.push(said[1]);
    else if (line !== '') title = line;
  }
  close();
  return { sheets, asOf, rules, company, says };
}

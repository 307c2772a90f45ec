import type { Check, CheckContext, CheckResult, Finding, Remedy, Severity } from '../../src/shared/checks/check';
import { checkContext } from '../../src/shared/checks/context';
import { runChecks } from '../../src/shared/checks/run-checks';
import { shownIn } from '../../src/shared/checks/spots';
import { type FoundField, lineOf } from '../../src/shared/forms/found';
import { type BookResult, mergeRuleBook, type RuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { isText } from '../../src/shared/text/lang';
import { type Message, say } from '../../src/shared/text/message';
import type { CellContent } from '../../src/shared/workbook/content';
import { type MemoryBook, memoryBook, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import { ownRules } from '../../src/shared/workbook/own-rules';
import type { Place } from '../../src/shared/workbook/patch';
import { contentAt } from '../../src/shared/workbook/read-content';
import { cellName } from '../../src/shared/workbook/table';
import { chineseMarks } from '../text/english';
import { serial } from './books';

/** One workbook that a check is tried on. */
export interface Case {
  /** What is special about it, in words. */
  readonly why: string;
  readonly book: readonly MemorySheetData[];
  /** `2026-03-31`. */
  readonly asOf?: string;
  readonly rules?: Readonly<Record<string, unknown>>;
  /** What the company laid down, below the workbook's own rules. */
  readonly company?: Readonly<Record<string, unknown>>;
}

/** What is expected at one cell. */
export interface ExpectedFinding {
  /** `客户投诉登记表!B3`; `B3` where the book has one sheet. */
  readonly at: string;
  /** The message's id, without the check's own prefix. */
  readonly message: string;
  /** Where a person has to look. */
  readonly outcome?: Finding['outcome'];
  /** Part of its Chinese sentence, where what fills a slot is worked out. */
  readonly says?: string;
  /** Where it is not the check's own. */
  readonly severity?: Severity;
  readonly fix?: CellContent;
  readonly suggestions?: readonly CellContent[];
}

export interface InvalidCase extends Case {
  /** In the order of the report. */
  readonly findings: readonly ExpectedFinding[];
}

/** A workbook on which the check has nothing to say, and says why. */
export interface UnansweredCase extends Case {
  readonly outcome: 'notApplicable' | 'couldNotCheck';
  /** The id of the message that says why. */
  readonly message: string;
}

export interface Suite {
  /** The first one is also tried with each of its cells blank. */
  readonly valid: readonly Case[];
  /** The cells of the first valid case that the check needs: with any of them blank it looks at less, with any other at as much. */
  readonly restsOn?: readonly string[];
  readonly invalid: readonly InvalidCase[];
  readonly unanswered?: readonly UnansweredCase[];
}

function accepted(result: BookResult): RuleBook {
  if (!result.ok) throw new Error(result.errors.map((error) => say('en', error)).join('\n'));
  return result.book;
}

export function rulesOf({ rules, company }: Case): RuleBook {
  const below = company === undefined ? TEXTBOOK_RULES : accepted(mergeRuleBook(company, 'company'));
  return rules === undefined ? below : accepted(mergeRuleBook(rules, 'test', below));
}

/** The workbook's own rules, where it has some, over those of the case. */
function rulesFor(one: Case, book: MemoryBook): RuleBook {
  const below = rulesOf(one);
  const own = ownRules(book, below);
  return own === undefined ? below : accepted(own);
}

const bookOf = ({ book }: Case): MemoryBook => memoryBook('test.xlsx', book);

const contextOf = (one: Case, book: MemoryBook): CheckContext =>
  checkContext(book, rulesFor(one, book), one.asOf === undefined ? undefined : serial(one.asOf));

const resultOf = (check: Check, one: Case, book: MemoryBook): CheckResult =>
  runChecks(contextOf(one, book), {}, [check])[0].result;

/** The same for two cases that try the same thing, whatever they say about it. */
const identity = ({ book, asOf, rules, company }: Case): string => JSON.stringify([book, asOf, rules, company]);

/** What is wrong with a suite as such, before anything is run. */
export function suiteFaults({ valid, invalid, unanswered = [] }: Suite): string[] {
  const faults: string[] = [];
  if (valid.length === 0) faults.push('the suite has no valid case: show what the check lets pass');
  if (invalid.length === 0) faults.push('the suite has no invalid case: show what the check finds');
  const seen = new Map<string, string>();
  for (const one of [...valid, ...invalid, ...unanswered]) {
    const key = identity(one);
    const twin = seen.get(key);
    if (twin !== undefined) faults.push(`«${one.why}» is the same case as «${twin}»`);
    seen.set(key, one.why);
    if (one.why.trim() === '') faults.push('a case does not say what is special about it');
  }
  for (const { why, findings } of invalid)
    if (findings.length === 0) faults.push(`«${why}» is listed as invalid and expects no finding`);
  return faults;
}

const addressAt = ({ sheet, row, column }: Place, one: Case): string => {
  const cell = cellName(row, column);
  return one.book.length === 1 ? cell : `${sheet}!${cell}`;
};

const addressOf = ({ place }: Finding, one: Case): string => addressAt(place, one);

const withoutPrefix = (check: Check, { id }: Message): string =>
  id.startsWith(`${check.id}.`) ? id.slice(check.id.length + 1) : id;

/** A finding as a case writes it down; `says` is the part of its sentence that the case expects, else the sentence is shown. */
function shown(check: Check, finding: Finding, one: Case, says?: string): ExpectedFinding {
  const sentence = say('zh', finding.message);
  return {
    at: addressOf(finding, one),
    message: withoutPrefix(check, finding.message),
    ...(says !== undefined && { says: sentence.includes(says) ? says : sentence }),
    ...(finding.outcome !== 'fail' && { outcome: finding.outcome }),
    ...(finding.severity !== check.severity && { severity: finding.severity }),
    ...(finding.fix !== undefined && { fix: finding.fix.now }),
    ...(finding.suggestions !== undefined &&
      finding.suggestions.length > 0 && { suggestions: finding.suggestions.map(({ now }) => now) }),
  };
}

/** Sentences of a finding that still have a slot, say `undefined`, have Chinese marks in English, or name something that has no name. */
export function unsaid({ message, fix, suggestions = [], expected }: Finding): string[] {
  const messages = [message, ...(fix === undefined ? [] : [fix.words]), ...suggestions.map(({ words }) => words)];
  const nameless = messages.flatMap(({ id, data }) =>
    Object.entries(data).flatMap(([slot, datum]) => {
      const both = isText(datum) ? [datum.zh, datum.en] : [String(datum)];
      return both.some((one) => one.trim() === '') ? [`${id}: {${slot}}`] : [];
    }),
  );
  const said = [...messages.flatMap((one) => [say('zh', one), say('en', one)]), expected?.zh ?? '', expected?.en ?? ''];
  const english = [...messages.map((one) => say('en', one)), expected?.en ?? ''];
  return [
    ...said.filter((sentence) => /\{\w+\}|undefined|\[object|NaN/.test(sentence)),
    ...english.flatMap(chineseMarks),
    ...nameless,
  ];
}

/**
 * Where a finding and the workbook do not agree: whose finding it is, what its cell shows, which field the cell is of, and the anchor
 * that must find it again. Empty where all is well.
 */
export function misplaced(check: Check, { forms, workbook }: CheckContext, finding: Finding): string[] {
  const { place, anchor, field } = finding;
  const sheet = workbook.sheets.find(({ name }) => name === place.sheet)!;
  const found = forms.find((one) => one.sheet === sheet && one.form.id === finding.form);
  const fields = [...(found?.columns.values() ?? [])];
  const rowOf = (one: FoundField) => found?.rows.find((row) => lineOf(row, one) === place.row);
  const isHeader = found !== undefined && place.row >= found.headerTop && place.row <= found.headerBottom;
  const here = fields.find((one) => one.column === place.column && (isHeader || rowOf(one) !== undefined));
  // What means a whole row or sheet shows nothing and has no field; a field without a column stands at another one's cell.
  const isElsewhere = field !== undefined && !fields.some((one) => one.field.id === field);
  const isWhole = field === undefined && finding.found === '';
  const row = here && rowOf(here);
  const key = fields.find(({ label }) => label === anchor?.key.label);
  const pairs: [is: unknown, should: unknown, what: string][] = [
    [finding.checkId, check.id, 'its check'],
    [finding.form !== undefined, found !== undefined, 'of a form'],
    [finding.found, isElsewhere || isWhole ? '' : shownIn(sheet, place.row, place.column), 'what its cell shows'],
    [field, isElsewhere || isWhole ? field : here?.field.id, 'the field of its cell'],
    [anchor !== undefined, row !== undefined, 'with an anchor'],
    [anchor?.label, row && here!.label, 'the label in its anchor'],
    [anchor?.key.text, row && key && row.text(key.field.id), 'the key in its anchor'],
  ];
  return pairs.filter(([is, should]) => is !== should).map(([is, should, what]) => `${what}: ${is}, not ${should}`);
}

/** Applies fixes; several of one cell would contradict each other. */
export function applyFixes(book: MemoryBook, fixes: readonly Remedy[]): void {
  book.applyPatch({
    cells: fixes.map(({ place, now, format }) => ({
      at: place,
      was: contentAt(book.sheet(place.sheet), place.row, place.column),
      now,
      ...(format !== undefined && { format }),
    })),
    columns: [],
    tables: [],
  });
}

const findingsOf = (result: CheckResult): readonly Finding[] => (result.outcome === 'checked' ? result.findings : []);

/** Findings that are still there after the fixes of all; each of them had none. */
export function unmended(check: Check, one: Case): string[] {
  const book = bookOf(one);
  const findings = findingsOf(resultOf(check, one, book));
  const fixed = findings.filter(({ fix }) => fix !== undefined);
  if (fixed.length === 0) return [];
  applyFixes(
    book,
    fixed.map(({ fix }) => fix!),
  );
  const left = findings.filter(({ fix }) => fix === undefined).map((finding) => addressOf(finding, one));
  return findingsOf(resultOf(check, one, book))
    .map((finding) => addressOf(finding, one))
    .filter((address) => !left.includes(address));
}

/** A case with one cell blank. */
const without = (one: Case, place: Place): Case => ({
  ...one,
  book: one.book.map((sheet) =>
    sheet.name !== place.sheet
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((cells, row) =>
            row !== place.row ? cells : cells.map((cell, column) => (column === place.column ? null : cell)),
          ),
        },
  ),
});

/** How much a check looks at; one that breaks is a fault. */
function lookedAt(check: Check, one: Case): number {
  const result = resultOf(check, one, bookOf(one));
  if (result.outcome === 'couldNotCheck' && result.why.id === 'run-checks.broke')
    throw new Error(say('en', result.why));
  return result.outcome === 'checked' ? result.looked : 0;
}

/** The cells of a case's rows without which a check looks at less. */
export function neededBy(check: Check, one: Case): string[] {
  const book = bookOf(one);
  const all = lookedAt(check, one);
  return contextOf(one, book)
    .forms.flatMap(({ sheet, rows, columns }) =>
      rows.flatMap((row) =>
        [...columns.values()].map((at) => ({ sheet: sheet.name, row: lineOf(row, at), column: at.column })),
      ),
    )
    .filter((place) => contentAt(book.sheet(place.sheet), place.row, place.column) !== null)
    .filter((place) => lookedAt(check, without(one, place)) < all)
    .map((place) => addressAt(place, one));
}

/** A table-driven suite for one check. The harness keeps the quality: see the test of this file for what it refuses. */
export function checkTester(check: Check, suite: Suite): void {
  const { valid, invalid, unanswered = [], restsOn } = suite;
  describe(check.id, () => {
    test('is a sound suite', () => expect(suiteFaults(suite)).toEqual([]));

    for (const one of valid)
      test(`lets pass: ${one.why}`, () => {
        const result = resultOf(check, one, bookOf(one));
        expect(findingsOf(result).map((finding) => shown(check, finding, one))).toEqual([]);
        // A check that looked at nothing has let nothing pass.
        expect(result.outcome).toBe('checked');
      });

    if (restsOn !== undefined)
      test('looks at what has all that it needs, and at nothing else', () =>
        expect(neededBy(check, valid[0]).sort()).toEqual([...restsOn].sort()));

    for (const one of invalid)
      test(`finds: ${one.why}`, () => {
        const book = bookOf(one);
        const findings = findingsOf(resultOf(check, one, book));
        expect(findings.map((finding, i) => shown(check, finding, one, one.findings[i]?.says))).toEqual(one.findings);
        expect(findings.flatMap(unsaid)).toEqual([]);
        expect(findings.flatMap((finding) => misplaced(check, contextOf(one, book), finding))).toEqual([]);
        expect(unmended(check, one)).toEqual([]);
      });

    for (const one of unanswered)
      test(`does not answer: ${one.why}`, () => {
        const result = resultOf(check, one, bookOf(one));
        const why = result.outcome === 'checked' ? undefined : result.why;
        expect([result.outcome, why && withoutPrefix(check, why)]).toEqual([one.outcome, one.message]);
      });
  });
}

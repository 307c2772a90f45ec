import type { RuleBook } from '../shared/rulebook/book';
import { describeSource } from '../shared/rulebook/source';
import type { Text } from '../shared/text/lang';
import { listed } from '../shared/text/list';
import { type Message, Problem } from '../shared/text/message';
import { foldKey } from '../shared/values/fold';
import { isFormula } from '../shared/workbook/content';
import { contentAt, shownAt } from '../shared/workbook/read-content';
import type { Book, Sheet } from '../shared/workbook/sheet';
import { type Case, type Key, type Question } from './case';
import { CASES } from './cases';
import { dataNotices } from './data';
import { type Given, judge, type Judged, type Verdict } from './grade';
import { CASE_MARK, LABELS } from './labels';
import { words } from './words';

/** One question as marked. */
export interface Marked {
  readonly question: Question;
  readonly key: Key;
  /** As the student has it; undefined where nothing is answered. */
  readonly given?: Given;
  readonly verdict: Verdict | 'blank';
  readonly remark?: Message;
  /** 0, a half or 1. */
  readonly points: number;
  readonly source: Text;
}

export interface Marking {
  readonly of: Case;
  readonly marked: readonly Marked[];
  readonly points: number;
  readonly most: number;
  /** What was noticed beside the answers, such as changed data. */
  readonly notices: readonly Message[];
}

const POINTS: Readonly<Record<Marked['verdict'], number>> = { right: 1, partly: 0.5, wrong: 0, blank: 0 };
/** A mark stands near the top of its sheet, under the task. */
const MARK_ROWS = 60;

const caseNumbers = (): Text => listed(CASES.map(({ number }) => String(number)));

/** The case of that number. */
export function caseNumbered(text: string): Case {
  const found = CASES.find(({ number }) => String(number) === text.trim());
  if (found === undefined) throw new Problem(words.unknownCase({ found: text, cases: caseNumbers() }));
  return found;
}

function caseOf(book: Book): Case {
  for (const sheet of book.sheets)
    for (let row = 0; row < Math.min(sheet.rowCount, MARK_ROWS); row++) {
      const mark = CASE_MARK.exec(String(shownAt(sheet, row, 0) ?? '').trim());
      if (mark !== null) return caseNumbered(mark[1]);
    }
  throw new Problem(words.noCase({ file: book.name, cases: caseNumbers() }));
}

interface Answers {
  readonly sheet: Sheet;
  readonly answer: number;
  readonly reason: number | undefined;
  /** Question → row. */
  readonly rows: ReadonlyMap<string, number>;
}

/** The sheet of answers: the one with the labels of number and answer, wherever they stand. */
function answersIn(book: Book): Answers | undefined {
  const keys = (label: Text) => [foldKey(label.zh), foldKey(label.en)];
  for (const sheet of book.sheets)
    for (let row = 0; row < Math.min(sheet.rowCount, MARK_ROWS); row++) {
      const labels = Array.from({ length: sheet.columnCount }, (_, c) => foldKey(String(shownAt(sheet, row, c) ?? '')));
      const at = (label: Text) => labels.findIndex((one) => keys(label).includes(one));
      const [no, answer, reason] = [at(LABELS.no), at(LABELS.answer), at(LABELS.reason)];
      if (no < 0 || answer < 0) continue;
      const rows = new Map<string, number>();
      for (let r = row + 1; r < sheet.rowCount; r++) rows.set(foldKey(String(shownAt(sheet, r, no) ?? '')), r);
      return { sheet, answer, reason: reason < 0 ? undefined : reason, rows };
    }
  return undefined;
}

function reasonIn({ sheet, reason }: Answers, row: number): string | undefined {
  const text = reason === undefined ? '' : String(shownAt(sheet, row, reason) ?? '').trim();
  return text === '' ? undefined : text;
}

type Read =
  | { readonly given: Given }
  | { readonly blank: true; readonly remark?: Message }
  | { readonly error: Message; readonly shown: string };

/** What a student wrote: a value, or what a formula shows. */
function read({ sheet, answer }: Answers, row: number): Read {
  const content = contentAt(sheet, row, answer);
  const shows = isFormula(content) ? content.shows : shownAt(sheet, row, answer);
  if (typeof shows === 'object' && shows !== null)
    return { error: words.cellError({ found: shows.error }), shown: shows.error };
  if (shows !== null && shows !== undefined && String(shows).trim() !== '') return { given: shows };
  return isFormula(content) ? { blank: true, remark: words.uncalculated() } : { blank: true };
}

/** Marks one question. */
function markOne(question: Question, answers: Answers, book: RuleBook): Marked {
  const key = question.key(book);
  const entry = book.entry(question.path);
  if (entry === undefined) throw new Error(`no entry ${question.path}`);
  const base = { question, key, source: describeSource(entry.source) };
  const of = (
    given: Given | undefined,
    { verdict, remark }: Judged | { verdict: 'blank'; remark?: Message },
  ): Marked => ({
    ...base,
    ...(given === undefined ? {} : { given }),
    verdict,
    ...(remark === undefined ? {} : { remark }),
    points: POINTS[verdict],
  });
  const row = answers.rows.get(foldKey(question.id));
  if (row === undefined) return of(undefined, { verdict: 'blank', remark: words.missing() });
  const found = read(answers, row);
  if ('blank' in found) return of(undefined, { verdict: 'blank', remark: found.remark });
  if ('error' in found) return of(found.shown, { verdict: 'wrong', remark: found.error });
  return of(found.given, judge(question.kind, found.given, key, reasonIn(answers, row), book));
}

/**
 * Marks a student’s workbook against the keys that the rules give for the case’s original data.
 * @param named  the case, where the workbook’s own mark is not to be asked
 * @throws Problem where it is no workbook of a case, or has no sheet of answers
 */
export function markWorkbook(student: Book, book: RuleBook, named?: Case): Marking {
  const of = named ?? caseOf(student);
  const answers = answersIn(student);
  if (answers === undefined) throw new Problem(words.noAnswers({ file: student.name, number: of.number }));
  const marked = of.questions.map((question) => markOne(question, answers, book));
  return {
    of,
    marked,
    points: marked.reduce((sum, { points }) => sum + points, 0),
    most: marked.length,
    notices: dataNotices(student, of),
  };
}

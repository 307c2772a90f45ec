import { fieldOf, formById, formByTitle } from '../forms/registry';
import type { Field } from '../forms/form';
import { defineWords, type Message } from '../text/message';
import type { RuleValues } from '../rulebook/book';
import { formatDay } from '../values/date';
import { foldKey } from '../values/fold';
import { bareLabel, matchHeader } from '../workbook/header';
import type { Book, Sheet } from '../workbook/sheet';
import { cellName, CellKind } from '../workbook/table';
import type { Check, Finding } from './check';
import type { CheckRun } from './run-checks';
import { CHECKS } from './registry';

const words = defineWords('ignores', {
  noReason: {
    zh: '没有写原因，不予接受：写明为什么可以不改，别人才能判断。',
    en: 'There is no reason, so it is not accepted. Say why this may stay as it is, so that others can judge.',
  },
  noCheck: {
    zh: '没有“{found}”这项检查，不予接受。检查的名称见检查结果，如 reply-overdue 或 X04。',
    en: 'There is no check “{found}”, so it is not accepted. The report names the checks, for instance reply-overdue or X04.',
  },
  noForm: {
    zh: '没有《{found}》这张表，不予接受。',
    en: 'There is no form “{found}”, so it is not accepted.',
  },
  noHeader: {
    zh: '工作表“{sheet}”缺少“{missing}”列，里面的忽略都不予接受。',
    en: 'Sheet “{sheet}” has no column “{missing}”, so nothing in it is accepted.',
  },
});

/** One line of a workbook's list of ignored findings. */
export interface Ignore {
  readonly sheet: string;
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly check: string;
  /** A form's id, or undefined for all forms. */
  readonly form: string | undefined;
  /** The text that names the row (a case number), or the cell (`B3`) for what belongs to no row; '' for all rows. */
  readonly key: string;
  /** Label or id of the field; '' for all fields. */
  readonly field: string;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

/** A line that is not accepted, and why. */
export interface RefusedIgnore {
  readonly sheet: string;
  readonly row: number;
  readonly why: Message;
}

export interface IgnoreList {
  readonly ignores: readonly Ignore[];
  readonly refused: readonly RefusedIgnore[];
}

const checkNamed = (name: string): Check | undefined =>
  CHECKS.find(({ id, number }) => [id, number ?? ''].some((one) => one !== '' && foldKey(one) === foldKey(name)));

type Column = 'check' | 'form' | 'row' | 'field' | 'reason' | 'by' | 'on';
const NEEDED: readonly Column[] = ['check', 'reason'];

/** The header row of the list and its columns. */
function layoutOf(sheet: Sheet, { forms, list }: RuleValues) {
  for (let row = 0; row < Math.min(sheet.rowCount, list.headerSearchRows); row++) {
    const labels = Array.from({ length: sheet.columnCount }, (_, column) => sheet.column(column).text(row));
    const found = matchHeader(labels, forms.check.ignoreColumns);
    if (found.has('check'))
      return { row, columns: new Map([...found].map(([code, [column]]) => [code as Column, column])) };
  }
  return undefined;
}

function readSheet(sheet: Sheet, rules: RuleValues): IgnoreList {
  const layout = layoutOf(sheet, rules);
  const missing = NEEDED.find((column) => layout?.columns.has(column) !== true);
  if (layout === undefined || missing !== undefined) {
    const { zh, en } = rules.forms.check.ignoreColumns.find(({ code }) => code === missing)!;
    return {
      ignores: [],
      refused: [{ sheet: sheet.name, row: 0, why: words.noHeader({ sheet: sheet.name, missing: { zh, en } }) }],
    };
  }
  const textIn = (row: number, column: Column): string => {
    const index = layout.columns.get(column);
    if (index === undefined) return '';
    const cells = sheet.column(index);
    return cells.kind(row) === CellKind.Date ? formatDay(cells.number(row)) : cells.text(row).trim();
  };
  const ignores: Ignore[] = [];
  const refused: RefusedIgnore[] = [];
  for (let row = layout.row + 1; row < sheet.rowCount; row++) {
    const text = (column: Column) => textIn(row, column);
    if (([...layout.columns.keys()] as Column[]).every((column) => text(column) === '')) continue;
    const refuse = (why: Message) => refused.push({ sheet: sheet.name, row, why });
    const check = checkNamed(text('check'));
    const form = text('form') === '' ? undefined : (formById(text('form')) ?? formByTitle(text('form')));
    if (check === undefined) refuse(words.noCheck({ found: text('check') }));
    else if (text('form') !== '' && form === undefined) refuse(words.noForm({ found: text('form') }));
    else if (text('reason') === '') refuse(words.noReason());
    else {
      ignores.push({
        sheet: sheet.name,
        row,
        check: check.id,
        form: form?.id,
        key: text('row'),
        field: text('field'),
        reason: text('reason'),
        by: text('by'),
        on: text('on'),
      });
    }
  }
  return { ignores, refused };
}

/** The list of ignored findings that a workbook carries; empty where it has none. */
export function readIgnores(workbook: Book, rules: RuleValues): IgnoreList {
  const names = new Set(rules.forms.check.ignoreSheets.map(foldKey));
  const lists = workbook.sheets.filter(({ name }) => names.has(foldKey(name))).map((sheet) => readSheet(sheet, rules));
  return { ignores: lists.flatMap(({ ignores }) => ignores), refused: lists.flatMap(({ refused }) => refused) };
}

const namesField = (field: Field, text: string): boolean => {
  const key = bareLabel(text);
  return (
    field.id === text || [field.label.zh, field.label.en, ...field.aliases].some((name) => bareLabel(name) === key)
  );
};

/** Whether a line means a finding. */
function means({ check, form, key, field }: Ignore, finding: Finding): boolean {
  if (finding.checkId !== check || (form !== undefined && finding.form !== form)) return false;
  const { place, anchor } = finding;
  const names = [cellName(place.row, place.column), ...(anchor === undefined ? [] : [anchor.key.text])];
  if (key !== '' && !names.some((name) => foldKey(name) === foldKey(key))) return false;
  if (field === '') return true;
  const found = finding.form === undefined ? undefined : fieldOf(formById(finding.form)!, finding.field ?? '');
  return found !== undefined && namesField(found, field);
}

/** A finding that somebody decided to leave as it is. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly ignore: Ignore;
}

/** What checks found, with what the workbook's own list takes out of it. */
export interface Sifted {
  readonly runs: readonly CheckRun[];
  readonly ignored: readonly IgnoredFinding[];
  /** Lines that meant nothing that was found, of checks that were made. */
  readonly unused: readonly Ignore[];
}

/** Takes the ignored findings out; each goes to the first line that means it. */
export function sift(runs: readonly CheckRun[], { ignores }: Pick<IgnoreList, 'ignores'>): Sifted {
  const ignored: IgnoredFinding[] = [];
  const left = runs.map(({ check, result }): CheckRun => {
    if (result.outcome !== 'checked') return { check, result };
    const findings = result.findings.filter((finding) => {
      const ignore = ignores.find((one) => means(one, finding));
      if (ignore !== undefined) ignored.push({ finding, ignore });
      return ignore === undefined;
    });
    return { check, result: { ...result, findings } };
  });
  const used = new Set(ignored.map(({ ignore }) => ignore));
  const asked = new Set(runs.filter(({ result }) => result.outcome !== 'couldNotCheck').map(({ check }) => check.id));
  return { runs: left, ignored, unused: ignores.filter((one) => !used.has(one) && asked.has(one.check)) };
}

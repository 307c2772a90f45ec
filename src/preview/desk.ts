import { readOwnRules } from '../shared/desk/rules';
import { type RuleBook, TEXTBOOK_RULES } from '../shared/rulebook/book';
import type { Lang } from '../shared/text/lang';
import { Problem, say, type Message } from '../shared/text/message';
import type { Book } from './book';
import { safeKeep } from '../taskpane/state/keep';
import { handOver } from '../taskpane/work/hand-over';
import type { Grid } from './grid';
import { inPageLanguage } from './cell-language';
import { chosenLanguage, keepLanguage } from './language';
import { bar, type Sample } from './page/bar';
import { h } from './page/dom';
import { onDrop } from './page/drop';
import { RulesDialog } from './page/rules-dialog';
import { StatusLine } from './page/status';
import { SidePane } from './side-pane';
import { RuleShelf } from './rule-shelf';
import { ruleSheet, rulesOf, RULE_SHEET } from './rule-sheet';
import { labels, words } from './words';

/** The first cell that a formula of the sample fills; selected at the start, so that the formula bar shows what it is about. */
const FIRST_RESULT = { sheet: 0, row: 3, column: 6 };
const FIRST_CELL = { sheet: 0, row: 0, column: 0 };

const kept = safeKeep(() => localStorage);
const shelf = new RuleShelf(kept);
let lang: Lang = chosenLanguage(location.search, kept);
let grid: Grid | undefined;
/** Whether cells were changed since the workbook was opened or saved. */
let isEdited = false;

const status = new StatusLine(lang);
const dialog = new RulesDialog(lang, shelf, (message) => status.say([message]));
const sheet = h('main', { id: 'sheet', 'aria-label': labels.sheet[lang] });
const veil = h('div', { class: 'veil', hidden: true });
const picker = h('input', { id: 'file', type: 'file', accept: '.xlsx,.xlsm,.xltx,.csv,.txt,.tsv,.json', hidden: true });
const side = new SidePane({
  kept,
  port: () => grid?.port,
  company: async () => (await shelf.inForce()).book,
  lang: () => lang,
  onLang: (next) => language(next),
});
let top = makeBar();

function makeBar(): HTMLElement {
  return bar(lang, {
    open: () => picker.click(),
    save,
    rules: () => dialog.show(),
    // Behind what is being opened, and one after the other: a pane that is still coming is not shut half-way.
    pane: () => enqueue(labels.pane[lang], () => side.toggle()),
    sample: openSample,
    language,
  });
}

/** What went wrong, in a sentence: ours where there is one. */
const problemOf = (reason: unknown, file: string): Message =>
  reason instanceof Problem
    ? reason.detail
    : words.failed({ file, detail: reason instanceof Error ? reason.message : String(reason) });

/** One thing after another: a file waits for the one before it, and the first for the spreadsheet. */
let work = Promise.resolve();
function enqueue(file: string, task: () => Promise<void>): void {
  work = work.then(task).catch((reason: unknown) => status.say([problemOf(reason, file)], 'wrong'));
}

function take(files: readonly File[]): void {
  const [file] = files;
  if (file === undefined) return;
  if (files.length > 1) return status.say([words.onlyOne()], 'wrong');
  enqueue(file.name, () => open(file));
}

async function open(file: File): Promise<void> {
  if (/\.json$/i.test(file.name)) return dialog.show(await file.text());
  status.say([words.opening({ file: file.name })]);
  const [{ openFile }, bytes] = await Promise.all([import('./open-file'), file.arrayBuffer()]);
  const { book, notes } = await openFile(new Uint8Array(bytes), file.name);
  const own = rulesOf(book);
  if (own?.ok === false) {
    status.say([words.ruleSheetWrong({ file: file.name })], 'wrong');
    return dialog.complain(own.errors);
  }
  await show(book, file.name, own?.book, FIRST_CELL, notes);
}

/** Puts a workbook in the place of the one that is shown, unless that has changes which somebody wants to keep. */
async function show(
  book: Book,
  file: string,
  own: RuleBook | undefined,
  at: typeof FIRST_CELL,
  notes: readonly Message[],
): Promise<void> {
  if (isEdited && !confirm(say(lang, words.leaveEdits({ file })))) return status.say([words.keptEdits({ file })]);
  const wrong = shelf.open(own);
  grid?.show(book, at);
  isEdited = false;
  await side.renew();
  status.say(wrong.length > 0 ? [...notes, words.rulesKeptWrong()] : notes);
}

/** Where the page has its sample of forms. */
const COMPLAINTS = 'samples/complaints.xlsx';

function openSample(sample: Sample): void {
  const name = sample === 'customers' ? labels.sampleCustomers[lang] : labels.complaintsName[lang];
  enqueue(name, async () => {
    if (sample === 'complaints') {
      const found = await fetch(COMPLAINTS);
      if (!found.ok) throw new Problem(words.sampleMissing());
      return open(new File([await found.blob()], name));
    }
    const { sampleBook } = await import('./sample');
    await show(sampleBook(lang), name, undefined, FIRST_RESULT, [words.ready()]);
  });
}

function save(): void {
  enqueue('.xlsx', async () => {
    if (grid === undefined) return;
    status.say([words.saving()]);
    const { fileName, saveFile } = await import('./save-file');
    const book = grid.read();
    const rules = ruleSheet(shelf.now?.book ?? TEXTBOOK_RULES, lang);
    const sheets = book.sheets.filter(({ name }) => name !== RULE_SHEET);
    const { bytes, formulas } = await saveFile({ ...book, sheets: rules === undefined ? sheets : [...sheets, rules] });
    const file = fileName(book.name || labels.blankName[lang], new Date());
    handOver(file, new Blob([bytes]));
    isEdited = false;
    status.say([words.saved({ file, sheets: sheets.length, formulas })]);
  });
}

function language(next: Lang): void {
  const before = lang;
  if (next === before) return;
  lang = next;
  history.replaceState(null, '', keepLanguage(lang, location.href, kept));
  speak();
  enqueue('', async () => {
    const { retold } = await import('./sample');
    await grid?.speak(next);
    grid?.retell(retold(before, next));
    grid?.recalculate();
    await side.renew();
  });
}

/** Everything that the page itself says, in the language in force. */
function speak(): void {
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  document.title = `${labels.title.zh} · ${labels.title.en}`;
  const next = makeBar();
  top.replaceWith(next);
  top = next;
  sheet.setAttribute('aria-label', labels.sheet[lang]);
  veil.textContent = labels.drop[lang];
  status.speak(lang);
  dialog.speak(lang);
}

/** Puts the rules in force that the workbook's own sheet holds now; wrong ones are told, and those from before stay. */
async function followRules(): Promise<void> {
  if (grid === undefined) return;
  const { hasSheet, book, faults } = await readOwnRules(grid.port, TEXTBOOK_RULES);
  if (book === undefined) {
    status.say([words.ruleSheetKept({ sheet: RULE_SHEET })], 'wrong');
    return dialog.complain(faults.map(({ message }) => message));
  }
  const now = shelf.now?.origin === 'workbook' ? shelf.now.book.hash : undefined;
  if ((hasSheet ? book.hash : undefined) === now) return;
  shelf.open(hasSheet ? book : undefined);
}

async function start(): Promise<void> {
  // The grid paints on a canvas, which does not wait for a font; a machine that has none of them does without.
  const fonts = ['10pt "Microsoft YaHei"', 'bold 10pt "Microsoft YaHei"'].map((font) =>
    document.fonts.load(font).catch(() => []),
  );
  const [{ startGrid }, { sampleBook }] = await Promise.all([import('./univer'), import('./sample'), ...fonts]);
  const started = await startGrid(sheet, lang, async () => ({
    book: inPageLanguage((await shelf.inForce()).book, lang),
    lang,
  }));
  started.onEdited(() => (isEdited = true));
  started.onSelected((address, shows) => status.cell(address, shows));
  const wrong = shelf.open(undefined);
  started.show(sampleBook(lang), FIRST_RESULT);
  shelf.onChange(() => started.recalculate());
  await started.port.watch((changes) => {
    if (changes.some(({ sheet, kind }) => sheet === RULE_SHEET || kind === 'structure'))
      enqueue(RULE_SHEET, followRules);
  });
  grid = started;
  if (wrong.length > 0) status.say([words.rulesKeptWrong()], 'wrong');
  else status.say([words.ready()]);
}

picker.addEventListener('change', () => {
  take([...(picker.files ?? [])]);
  picker.value = '';
});
shelf.onChange((now) => status.rules(now));
document.body.replaceChildren(top, sheet, side.element, status.element, dialog.element, picker, veil);
speak();
onDrop(veil, take);
window.addEventListener('beforeunload', (event) => {
  if (isEdited) event.preventDefault();
});
status.say([words.loading()]);
work = start().catch((reason: unknown) => {
  const detail = reason instanceof Error ? reason.message : String(reason);
  status.say([words.sheetFailed({ detail })], 'wrong');
});

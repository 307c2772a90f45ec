import { basename } from 'node:path';
import { filePort } from '../../files/port';
import { printsOf, removeAdded } from '../../shared/desk/added-sheets';
import { referenceDate, rulesInForce } from '../../shared/desk/terms';
import type { Form } from '../../shared/forms/form';
import { type Kit, type KitChoices, makeKit } from '../../shared/forms/kit';
import type { Lang } from '../../shared/text/lang';
import { takenNames } from '../../shared/workbook/free-name';
import { addedSheetsFrom, addedSheetsText } from '../added-sheets-file';
import { kitLines } from '../forms/kit-lines';
import { sheetDrawer } from '../forms/write-kit';
import { labels } from '../forms/words';
import { nodeHost } from '../node-host';
import { changeFile, type ChangeTarget } from '../patch-file';
import { makeFolder } from '../place';
import { changedLines } from '../report';
import { givenRules } from '../rules-in-force';
import type { RuleFiles } from '../rule-file';
import { bold, layLines } from '../terminal';
import { labels as common } from '../words';

/** The workbook that takes forms in or gives them back, and where its changed copy goes. */
export type IntoTarget = Omit<ChangeTarget, 'stamp' | 'lang'>;

const target = async (to: IntoTarget, lang: Lang): Promise<ChangeTarget> => {
  if (to.output !== undefined) await makeFolder(to.output);
  return { ...to, stamp: undefined, lang };
};

/**
 * Puts forms on new sheets behind those of a workbook, whose own rules hold for them.
 * @param asOf  the date of reference as it was typed; that of the rules in force where none was, then that of `choices`
 */
export async function insertInto(
  to: IntoTarget,
  forms: readonly Form[],
  rules: RuleFiles,
  asOf: string | undefined,
  choices: Omit<KitChoices, 'book' | 'taken' | 'index'>,
): Promise<string> {
  const { lang } = choices;
  const given = await givenRules(rules);
  let kit: Kit | undefined;
  const changed = await changeFile(await target(to, lang), async (bytes, sink) => {
    const port = filePort(bytes, basename(to.file), nodeHost, { drawer: sheetDrawer });
    const workbook = await port.read();
    const { rules: book } = rulesInForce(workbook, given);
    const day = referenceDate(asOf, book) ?? choices.asOf;
    kit = makeKit(forms, { ...choices, asOf: day, book, taken: takenNames(workbook.sheets) });
    const prints = await printsOf(port, await port.insert(kit));
    await sink(port.bytes);
    const note = `kadesk new --into ${book.version} ${book.hash}`;
    return { isNothing: false, undo: [addedSheetsText({ prints, restore: port.added[0] }, note)] };
  });
  return `${layLines([...kitLines(kit!, lang), ...changedLines(changed, lang)])}\n`;
}

/** Takes sheets out again that a list of changes names, as far as they hold what they held when they came in. */
export async function takeOut(to: IntoTarget, changes: string, lang: Lang): Promise<string> {
  const { prints, restore } = await addedSheetsFrom(changes);
  let removed: readonly string[] = [];
  const changed = await changeFile(await target(to, lang), async (bytes, sink) => {
    const port = filePort(bytes, basename(to.file), nodeHost, { drawer: sheetDrawer, added: [restore] });
    removed = await removeAdded(port, prints);
    await sink(port.bytes);
    return { isNothing: removed.length === 0, undo: undefined };
  });
  const lines = removed.map((name): [string, string] => [labels.removed[lang], name]);
  return `${bold(common.undone[lang])}\n\n${layLines([...lines, ...changedLines(changed, lang)])}\n`;
}

import { basename } from 'node:path';
import { referenceDate } from '../../shared/desk/terms';
import { maskedList } from '../../shared/list/mask';
import { Problem } from '../../shared/text/message';
import type { Lang } from '../../shared/text/lang';
import { isBigList, recalcBig } from '../big-list/command';
import { memoryLimitOf, threadsOf } from '../big-list/memory';
import { bigListJson, bigListLines, excludedCount } from '../big-list/report';
import { bundleFolder } from '../bundle-folder';
import { checkFree, checkOutput } from '../files';
import { isMasked } from '../masking';
import { mapOf, parse } from '../options';
import { type PatchedFile, patchFile, patchFrom } from '../patch-file';
import { makeFolder } from '../place';
import { calculate } from '../recalc/calculate';
import { methodOf, presetOf } from '../recalc/method';
import { OPTIONS, usage } from '../recalc/usage';
import { patchedJson, patchedLines, reportLines } from '../report';
import { loadRules } from '../rule-file';
import { writeBeside } from '../safe-write';
import { bold, layLines, Progress } from '../terminal';
import { INPUT, labels, words } from '../words';
import type { Command } from './command';

/** `kadesk recalc`: a whole customer list, or order lines, recalculated. */
export const recalc: Command = {
  name: 'recalc',
  ...usage,
  options: OPTIONS,
  async run(args, lang) {
    const { values: given, positionals } = parse('recalc', args, OPTIONS, 1);
    const [file] = positionals;
    if (file === undefined) throw new Problem(words.missingArgument({ what: INPUT.file, command: 'recalc' }));
    const second = given.output !== undefined ? '-o' : given.new ? '--new' : given.orders ? '--orders' : undefined;
    if (given['in-place'] && second !== undefined)
      throw new Problem(words.notTogether({ first: '--in-place', second }));
    if (given['in-place'] && given['mask-personal'])
      throw new Problem(words.notTogether({ first: '--in-place', second: '--mask-personal' }));
    if (given.undo !== undefined && given['dry-run'])
      throw new Problem(words.notTogether({ first: '--undo', second: '--dry-run' }));
    const output = given['dry-run'] ? undefined : given.output;
    const inPlace = given['in-place'] && !given['dry-run'];
    const big = given.undo === undefined && !inPlace && !given.new && isBigList(file, output);
    if (output !== undefined) await (big ? checkFree : checkOutput)(output, file, given.force);
    const change = { file, output, inPlace, backup: !given['no-backup'], lang, json: given.json };
    if (given.undo !== undefined) return undo(given.undo, change);

    const book = await loadRules(given);
    const masked = isMasked(given, book);
    const progress = new Progress(process.stderr.isTTY === true && !given.json);
    const options = {
      book,
      asOf: referenceDate(given['as-of'], book),
      method: methodOf(given.method),
      preset: presetOf(given.preset, book),
      map: mapOf(given.map),
      lang,
    };
    if (output !== undefined) await makeFolder(output);
    if (big) {
      const report = await recalcBig({
        ...options,
        file,
        output,
        progress,
        orders: given.orders,
        masked,
        memoryLimit: memoryLimitOf(given['memory-limit']),
        threads: threadsOf(given.threads),
        folder: bundleFolder(),
      });
      progress.end();
      if (given.json) process.stdout.write(`${JSON.stringify(bigListJson(report), null, 2)}\n`);
      else {
        const lines = bigListLines(report);
        lines.push(output === undefined ? ['', labels.notWritten[lang]] : [labels.written[lang], output]);
        process.stdout.write(`${bold(labels.title[lang])}\n\n${layLines(lines)}\n`);
      }
      return given.strict && excludedCount(report) > 0 ? 1 : 0;
    }
    const { lines, json, findings, patch, stamp } = await calculate({
      ...options,
      file,
      progress,
      sheet: given.sheet,
      orders: given.orders,
      target: inPlace ? file : output,
      into: given.new || given.orders ? 'new' : 'same',
      async write(report, { table }) {
        if (!/\.xlsx$/i.test(output!)) throw new Problem(words.onlyXlsx({ option: '-o', file: output! }));
        const { writeList } = await import('../write-list');
        const { layout, result } = report;
        const shown = masked ? maskedList(table, layout, book.values) : table;
        const doing = `${labels.writing[lang]} ${basename(output!)}`;
        const onRow = (done: number) => progress.step(doing, done, table.rowCount);
        const summary = reportLines(report, lang);
        await writeBeside(output!, (path) =>
          writeList(path, { table: shown, layout, result, book, lang, summary, onRow }),
        );
      },
    });

    let patched: PatchedFile | undefined;
    if (patch !== undefined) {
      if (masked && !inPlace) throw new Problem(words.maskedCopy());
      progress.step(`${labels.writing[lang]} ${basename(output ?? file)}`);
      const note = `kadesk recalc ${book.version} ${book.hash}`;
      patched = await patchFile(patch, { ...change, stamp, note });
    }
    progress.end();
    if (given.json) process.stdout.write(`${JSON.stringify({ ...json, ...patchedJson(patched) }, null, 2)}\n`);
    else {
      if (patched !== undefined) lines.push(...patchedLines(patched, lang));
      else if (output !== undefined) lines.push([labels.written[lang], output]);
      else lines.push(['', (given['dry-run'] ? labels.dryRun : labels.notWritten)[lang]]);
      process.stdout.write(`${bold(labels.title[lang])}\n\n${layLines(lines)}\n`);
    }
    return given.strict && findings > 0 ? 1 : 0;
  },
};

interface Change {
  readonly file: string;
  readonly output: string | undefined;
  readonly inPlace: boolean;
  readonly backup: boolean;
  readonly lang: Lang;
  readonly json: boolean;
}

/** Takes back what a list of changes says, in the file itself or in a copy. */
async function undo(changes: string, change: Change): Promise<number> {
  const { output, inPlace, lang } = change;
  if (output === undefined && !inPlace) throw new Problem(words.undoWhere());
  const patch = await patchFrom(changes);
  if (output !== undefined) await makeFolder(output);
  const patched = await patchFile(patch, {
    ...change,
    stamp: undefined,
    note: `kadesk recalc --undo ${basename(changes)}`,
  });
  if (change.json) process.stdout.write(`${JSON.stringify(patchedJson(patched), null, 2)}\n`);
  else process.stdout.write(`${bold(labels.undone[lang])}\n\n${layLines(patchedLines(patched, lang))}\n`);
  return patched.skipped.length > 0 ? 1 : 0;
}

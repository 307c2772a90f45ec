import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SaxesParser } from 'saxes';
import { cellName } from '../../src/shared/workbook/table';
import { program } from '../cli/support';
import type { Fixture } from './workbooks/fixture';

/** Whether LibreOffice is here; else a word, and in CI an error. */
export const hasOffice = (): boolean => program('soffice', '--version');

/** Starting takes it seconds, so many files go through it at once. */
const TIMEOUT_MS = 240_000;

/** The setting that has it calculate every formula of a workbook that it opens; else it shows the values in the file. */
const CALCULATING =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

interface OfficeOptions {
  readonly calculate?: boolean;
}

/**
 * Has LibreOffice open workbooks and save them in another format, all in one start.
 * @returns the converted files in the same order
 * @throws where it refuses one
 */
export function convert(files: readonly Fixture[], format: 'xlsx' | 'fods', options: OfficeOptions = {}): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'kadesk-office-'));
  try {
    // Numbered, since two files may differ in their extension only.
    const sources = files.map(({ file, bytes }, index) => {
      const path = join(folder, `${index}${extname(file)}`);
      writeFileSync(path, bytes);
      return path;
    });
    const results = join(folder, 'converted');
    mkdirSync(results);
    // A profile of its own: another LibreOffice on this machine would take the work and the window.
    const profile = join(folder, 'profile');
    if (options.calculate) {
      mkdirSync(join(profile, 'user'), { recursive: true });
      writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), CALCULATING);
    }
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const run = spawnSync('soffice', [own, '--headless', '--convert-to', format, '--outdir', results, ...sources], {
      encoding: 'utf8',
      timeout: TIMEOUT_MS,
    });
    if (run.error) throw run.error;
    return files.map(({ file }, index) => {
      const result = join(results, `${index}.${format}`);
      if (!existsSync(result)) throw new Error(`LibreOffice did not convert ${file}: ${run.stderr}`);
      return readFileSync(result);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a peer shows in each cell that has content: sheet → address → kind's letter and text, `n:1` or `t:顺达`. */
export type SheetCells = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The cells of workbooks as LibreOffice shows them. Its flat format tells numbers, dates and texts apart, which a CSV
 * would not.
 */
export const officeCells = (files: readonly Fixture[], options: OfficeOptions = {}): SheetCells[] =>
  convert(files, 'fods', options).map((xml) => cellsOfFlatSheet(xml.toString('utf8')));

const DAY_SECONDS = 86_400;

/** The Excel serial of an ISO date or date and time; this holds from 1 March 1900. */
const serialOfDate = (text: string): number =>
  Date.parse(`${text.includes('T') ? text : `${text}T00:00:00`}Z`) / 1000 / DAY_SECONDS + 25_569;

/** `PT42H30M00S` as days. */
function serialOfTime(text: string): number {
  const [, hours, minutes, seconds] = /^PT(\d+)H(\d+)M([\d.]+)S$/.exec(text) ?? [];
  if (hours === undefined) throw new Error(`no time: ${text}`);
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / DAY_SECONDS;
}

/** Whether a number is what LibreOffice writes of another: 15 digits, not always the nearest, and 20 places at most. */
export const sameInOffice = (value: number, written: number): boolean =>
  Math.abs(value - written) <= Math.max(Math.abs(value) * 1e-14, 1e-19);

/** A date or time as a serial, to the millisecond: some peers keep no more. */
export const inMilliseconds = (serial: number): string =>
  String(Number((Math.round(serial * DAY_SECONDS * 1000) / 1000 / DAY_SECONDS).toFixed(9)));

type Attributes = Readonly<Record<string, string | undefined>>;

/** A cell in the notation of {@link SheetCells}; a blank and an empty text are ''. */
function shownBy(attributes: Attributes, paragraphs: readonly string[]): string {
  const text = paragraphs.join('\n');
  if (attributes['calcext:value-type'] === 'error') return `e:${text}`;
  switch (attributes['office:value-type']) {
    case undefined:
      return '';
    case 'string':
      return text === '' ? '' : `t:${text}`;
    case 'date':
      return `d:${inMilliseconds(serialOfDate(attributes['office:date-value'] ?? ''))}`;
    case 'time':
      return `d:${inMilliseconds(serialOfTime(attributes['office:time-value'] ?? ''))}`;
    default:
      // A boolean is a number that shows as a word.
      if (text === 'TRUE' || text === 'FALSE') return `b:${text}`;
      return `n:${Number(attributes['office:value'])}`;
  }
}

/** Elements inside a sheet that hold texts of their own: drawings and notes. */
const isBeside = (name: string): boolean =>
  name === 'table:shapes' || name === 'office:annotation' || name === 'office:forms' || name.startsWith('draw:');

/** Reads the cells of a flat OpenDocument spreadsheet. */
function cellsOfFlatSheet(xml: string): SheetCells {
  const sheets = new Map<string, Map<string, string>>();
  let cells: Map<string, string> | undefined;
  let row = 0;
  let column = 0;
  let rowTimes = 1;
  let cell: Attributes | undefined;
  let paragraphs: string[] = [];
  let inParagraph = false;
  let beside = 0;
  const add = (text: string): void => {
    if (inParagraph && beside === 0) paragraphs[paragraphs.length - 1] += text;
  };
  const times = (attributes: Attributes, name: string): number =>
    Number(attributes[`table:number-${name}-repeated`] ?? 1);

  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (beside > 0 || isBeside(name)) {
      beside++;
    } else if (name === 'table:table') {
      cells = new Map();
      row = 0;
      // What it keeps of the workbooks that formulas refer to looks like a sheet.
      if (!attributes['table:name'].startsWith("'file:")) sheets.set(attributes['table:name'], cells);
    } else if (name === 'table:table-row') {
      column = 0;
      rowTimes = times(attributes, 'rows');
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      cell = attributes;
      paragraphs = [];
    } else if (name === 'text:p' && cell !== undefined) {
      paragraphs.push('');
      inParagraph = true;
    } else if (name === 'text:s') {
      add(' '.repeat(Number(attributes['text:c'] ?? 1)));
    } else if (name === 'text:tab') {
      add('\t');
    }
  });
  parser.on('text', add);
  parser.on('closetag', ({ name }) => {
    if (beside > 0) {
      beside--;
    } else if (name === 'text:p') {
      inParagraph = false;
    } else if (name === 'table:table') {
      cells = undefined;
    } else if (name === 'table:table-row') {
      row += rowTimes;
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const shown = shownBy(cell ?? {}, paragraphs);
      const width = times(cell ?? {}, 'columns');
      for (let down = 0; shown !== '' && down < rowTimes; down++) {
        for (let across = 0; across < width; across++) cells?.set(cellName(row + down, column + across), shown);
      }
      column += width;
      cell = undefined;
    }
  });
  parser.write(xml).close();
  return sheets;
}

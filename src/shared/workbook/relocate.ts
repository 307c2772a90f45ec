import { defineWords, type Message } from '../text/message';
import { sameContent } from './content';
import { overlay } from './overlay';
import type { Anchor, CellPatch, Place, TablePatch, WorkbookPatch } from './patch';
import { parseRange, rangeName, sameArea } from './range';
import { contentAt } from './read-content';
import type { Area, Book, Sheet } from './sheet';
import { CellKind } from './table';

const words = defineWords('relocate', {
  noSheet: { zh: '工作表“{sheet}”已经不在了', en: 'the sheet “{sheet}” is gone' },
  noColumn: { zh: '工作表“{sheet}”里找不到“{label}”一列', en: 'the sheet “{sheet}” has no column “{label}” any more' },
  noRow: {
    zh: '工作表“{sheet}”里找不到“{label}”为“{text}”的一行',
    en: 'the sheet “{sheet}” has no row whose “{label}” is “{text}” any more',
  },
  severalRows: {
    zh: '工作表“{sheet}”里有{count}行的“{label}”都是“{text}”，分不清是哪一行',
    en: 'the sheet “{sheet}” has {count} row(s) whose “{label}” is “{text}”, and which is meant cannot be told',
  },
  fewerRows: {
    zh: '工作表“{sheet}”里“{label}”为“{text}”的行比原来少，分不清少的是哪一行',
    en: 'the sheet “{sheet}” has fewer rows whose “{label}” is “{text}” than before, and which one is gone cannot be told',
  },
  moved: {
    zh: '工作表“{sheet}”的行列变动过，这一格没有可以据以查找的标识',
    en: 'rows or columns of the sheet “{sheet}” have moved, and nothing names this cell',
  },
  noTable: { zh: '工作表“{sheet}”里找不到表格“{table}”', en: 'the sheet “{sheet}” has no table “{table}” any more' },
  tableInUse: {
    zh: '表格“{table}”末尾的行已有内容，因此没有缩小到原来的大小',
    en: 'the last rows of the table “{table}” are in use, so it was not made as small as it was',
  },
});

/** A table as anchors look their cells up in it. */
export interface AnchorTable {
  readonly sheet: string;
  /** The cell of a label in a row, both from 0: below the label in a table, beside it on a card. */
  place(label: string, row: number): { readonly row: number; readonly column: number } | undefined;
  /** The rows whose column under that label reads so, from the top; none where the label does not name rows. */
  rows(label: string, text: string): readonly number[];
  /** The fingerprint of what was typed in a row, as anchors carry it. */
  print(row: number): string;
}

/** Something that a patch names and that was not found again, or not surely. */
export interface Lost {
  /** Where it was. */
  readonly at: Place;
  readonly why: Message;
}

export interface Relocated {
  readonly patch: WorkbookPatch;
  readonly lost: readonly Lost[];
}

type Anchored = CellPatch & { readonly anchor: Anchor };

const isAnchored = (cell: CellPatch): cell is Anchored => cell.anchor !== undefined;

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

/** A row that an anchor may mean, and the table that it is in. */
interface Candidate {
  readonly table: AnchorTable;
  readonly row: number;
}

const candidatesOf = (tables: readonly AnchorTable[], { key }: Anchor): Candidate[] =>
  tables.flatMap((table) => table.rows(key.label, key.text).map((row) => ({ table, row })));

/** Whether an anchored cell is where it was: its column under its label, its row under its key. */
function isInPlace({ at, anchor }: Anchored, tables: readonly AnchorTable[]): boolean {
  const candidates = candidatesOf(tables, anchor);
  const here = candidates.find(({ row, table }) => {
    const place = table.place(anchor.label, row);
    return place?.row === at.row && place.column === at.column;
  });
  if (here === undefined) return false;
  const { print } = anchor.key;
  return candidates.length === 1 || print === undefined || here.table.print(here.row) === print;
}

/** Rows with one key, told apart by what else was typed in them; rows that are alike in everything may stand for one another. */
function rowsOfGroup(cells: readonly Anchored[], tables: readonly AnchorTable[], sheet: Sheet) {
  const [{ anchor }] = cells;
  const all = candidatesOf(tables, anchor);
  if (all.length <= 1) return () => all;
  const { print } = anchor.key;
  const alike = print === undefined ? [] : all.filter(({ table, row }) => table.print(row) === print);
  if (alike.length <= 1) return () => alike;
  // Of equal rows those that hold our values are ours; as many as the patch has, or nobody can tell.
  const nths = [...new Set(cells.map((cell) => cell.anchor.key.nth))].sort((one, other) => one - other);
  const holds = ({ table, row }: Candidate, nth: number) =>
    cells
      .filter((cell) => cell.anchor.key.nth === nth)
      .every(({ anchor: { label }, was }) => {
        const place = table.place(label, row);
        return place !== undefined && sameContent(contentAt(sheet, place.row, place.column), was);
      });
  const ours = alike.filter((candidate) => nths.some((nth) => holds(candidate, nth)));
  if (ours.length !== nths.length) return () => alike;
  const left = [...ours];
  const chosen = new Map<number, Candidate>();
  for (const nth of nths) {
    const at = left.findIndex((candidate) => holds(candidate, nth));
    if (at < 0) return () => alike;
    chosen.set(nth, left.splice(at, 1)[0]);
  }
  return ({ anchor: { key } }: Anchored) => [chosen.get(key.nth)!];
}

/** The cells of a patch that lay in one row, and the row that they would be found in. */
interface Claim {
  readonly cells: readonly Anchored[];
  readonly candidate: Candidate;
}

/**
 * Of rows of a patch that would be found in one row of the sheet, the one of which it holds most; none where that cannot be told. A
 * row that was removed leaves its cells without a row, and those of a row like it must not be taken for them.
 */
function ownerOf(claims: readonly Claim[], sheet: Sheet): Claim | undefined {
  if (claims.length === 1) return claims[0];
  const held = claims.map(
    ({ cells, candidate: { table, row } }) =>
      cells.filter(({ anchor, was }) => {
        const place = table.place(anchor.label, row);
        return place !== undefined && sameContent(contentAt(sheet, place.row, place.column), was);
      }).length,
  );
  const most = Math.max(...held);
  return most > 0 && held.filter((count) => count === most).length === 1 ? claims[held.indexOf(most)] : undefined;
}

/** Finds the cells of one sheet again. */
function relocateCells(cells: readonly CellPatch[], sheet: Sheet, tables: readonly AnchorTable[]) {
  const anchored = cells.filter(isAnchored);
  // As long as every cell that can be named is where it was, so are the others.
  if (anchored.every((cell) => isInPlace(cell, tables))) return { found: cells, lost: [] };
  const found: CellPatch[] = [];
  const lost: Lost[] = [];
  const name = sheet.name;
  for (const { at } of cells.filter((cell) => !isAnchored(cell))) lost.push({ at, why: words.moved({ sheet: name }) });
  const rowGroup = ({ anchor: { key } }: Anchored) => JSON.stringify([key.label, key.text, key.print]);
  const claims: Claim[] = [];
  const lose = ({ at, anchor }: Anchored) => {
    const { label, text } = anchor.key;
    const count = candidatesOf(tables, anchor).length;
    const why =
      count === 0 ? words.noRow({ sheet: name, label, text }) : words.severalRows({ sheet: name, label, text, count });
    lost.push({ at, why });
  };
  const taken = ({ at, anchor: { key } }: Anchored) =>
    lost.push({ at, why: words.fewerRows({ sheet: name, label: key.label, text: key.text }) });
  for (const group of groupBy(anchored, rowGroup).values()) {
    const rowsFor = rowsOfGroup(group, tables, sheet);
    for (const own of groupBy(group, ({ anchor }) => String(anchor.key.nth)).values()) {
      const rows = rowsFor(own[0]);
      if (rows.length === 1) claims.push({ cells: own, candidate: rows[0] });
      else own.forEach(lose);
    }
  }
  for (const rivals of groupBy(claims, ({ candidate: { table, row } }) => `${tables.indexOf(table)} ${row}`).values()) {
    const owner = ownerOf(rivals, sheet);
    for (const claim of rivals) {
      const { table, row } = claim.candidate;
      for (const cell of claim.cells) {
        const place = table.place(cell.anchor.label, row);
        if (claim !== owner) taken(cell);
        else if (place === undefined)
          lost.push({ at: cell.at, why: words.noColumn({ sheet: name, label: cell.anchor.label }) });
        else found.push({ ...cell, at: { sheet: name, ...place } });
      }
    }
  }
  return { found, lost };
}

const heightOf = ({ top, bottom }: Area): number => bottom - top;
const widthOf = ({ left, right }: Area): number => right - left;

const isBlank = (sheet: Sheet, { top, left, bottom, right }: Area): boolean => {
  for (let column = left; column <= right; column++) {
    const cells = sheet.column(column);
    for (let row = top; row <= bottom; row++) if (cells.kind(row) !== CellKind.Blank) return false;
  }
  return true;
};

/**
 * What a change of a table's size means for the table as it is now. Rows and columns that would fall out of it must be blank by
 * then; where they are not, as after a sort, the table stays as large as it needs to be.
 * @param after  the sheet as it will be
 */
function relocateTable(patch: TablePatch, sheet: Sheet, after: Sheet): { patch?: TablePatch; lost?: Lost } {
  const [was, now] = [parseRange(patch.was)!, parseRange(patch.now)!];
  const at: Place = { sheet: patch.sheet, row: was.top, column: was.left };
  const table = sheet.tables.find(({ name }) => name === patch.table);
  if (table === undefined) return { lost: { at, why: words.noTable({ sheet: patch.sheet, table: patch.table }) } };
  const { area } = table;
  const wanted = {
    ...area,
    bottom: area.bottom + heightOf(now) - heightOf(was),
    right: area.right + widthOf(now) - widthOf(was),
  };
  const kept = { ...wanted };
  while (kept.bottom < area.bottom && !isBlank(after, { ...area, top: kept.bottom + 1 })) kept.bottom++;
  while (kept.right < area.right && !isBlank(after, { ...area, left: kept.right + 1 })) kept.right++;
  const lost = sameArea(kept, wanted) ? undefined : { at, why: words.tableInUse({ table: patch.table }) };
  if (sameArea(kept, area)) return { lost };
  return { patch: { ...patch, was: rangeName(area), now: rangeName(kept) }, lost };
}

/**
 * Finds what a patch names in a workbook that has changed since: rows that were sorted or inserted, columns that were moved. A cell
 * is found by its anchor; what cannot be found again, or not surely, is listed and left out of the patch, never guessed. Stretches of
 * columns have no anchors and stay where they are; like every cell they are touched only while they hold what the patch expects.
 * @param tables  the tables of the workbook as it is now
 */
export function relocate(patch: WorkbookPatch, book: Book, tables: readonly AnchorTable[]): Relocated {
  const lost: Lost[] = [];
  const cells: CellPatch[] = [];
  const sheetNamed = (name: string) => book.sheets.find((sheet) => sheet.name === name);
  const gone = (at: Place) => lost.push({ at, why: words.noSheet({ sheet: at.sheet }) });

  for (const [name, own] of groupBy(patch.cells, ({ at }) => at.sheet)) {
    const sheet = sheetNamed(name);
    if (sheet === undefined) {
      own.forEach(({ at }) => gone(at));
      continue;
    }
    const moved = relocateCells(
      own,
      sheet,
      tables.filter((table) => table.sheet === name),
    );
    cells.push(...moved.found);
    lost.push(...moved.lost);
  }
  const columns = patch.columns.filter(({ sheet, firstRow: row, column }) => {
    const there = sheetNamed(sheet) !== undefined;
    if (!there) gone({ sheet, row, column });
    return there;
  });

  // Cells that do not hold what the patch expects are not going to be changed.
  const certain = cells.filter(({ at, was }) => sameContent(contentAt(sheetNamed(at.sheet)!, at.row, at.column), was));
  const after = overlay(book, { cells: certain, columns: [], tables: [] });
  const resized: TablePatch[] = [];
  for (const table of patch.tables) {
    const sheet = sheetNamed(table.sheet);
    if (sheet === undefined) {
      const { top: row, left: column } = parseRange(table.was)!;
      gone({ sheet: table.sheet, row, column });
      continue;
    }
    const found = relocateTable(
      table,
      sheet,
      after.sheets.find(({ name }) => name === table.sheet)!,
    );
    if (found.patch !== undefined) resized.push(found.patch);
    if (found.lost !== undefined) lost.push(found.lost);
  }
  return { patch: { cells, columns, tables: resized }, lost };
}

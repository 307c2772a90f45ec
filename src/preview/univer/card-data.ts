import { BooleanNumber, HorizontalAlign, type IStyleData, type IWorksheetData } from '@univerjs/core';
import type { KitCard } from '../../shared/forms/kit';
import { CARD_COLUMN_WIDTH, CARD_COLUMNS, type CardCell } from '../../shared/forms/layout/card';
import { BODY, Cells, HEAD, LABEL, sheetOf, SMALL, TITLE, VALUE } from './planned-sheets';

const STYLES: Readonly<Record<CardCell['role'], IStyleData>> = {
  title: { ...TITLE, ht: HorizontalAlign.CENTER },
  head: { ...SMALL, ht: HorizontalAlign.RIGHT },
  headValue: BODY,
  note: SMALL,
  mark: { ...SMALL, ht: HorizontalAlign.RIGHT },
  section: HEAD,
  label: LABEL.typed,
  derivedLabel: LABEL.derived,
  value: VALUE,
};

/** A card as the grid takes it: cells over several columns are merged, as on paper. */
export function cardData({ layout, values }: KitCard, id: string): Partial<IWorksheetData> {
  const cells = new Cells();
  for (const { row, column, role, text, field } of layout.cells) {
    const content = field === undefined ? (text === '' ? null : text) : (values.get(field.field.id) ?? null);
    cells.put(row, column, content, STYLES[role], field?.format);
  }
  const rows = Math.max(...layout.cells.map(({ row }) => row)) + 1;
  const widths = Array.from({ length: CARD_COLUMNS }, () => CARD_COLUMN_WIDTH);
  return {
    ...sheetOf(id, layout.name, cells, { rows, widths }),
    showGridlines: BooleanNumber.FALSE,
    mergeData: layout.cells
      .filter(({ span }) => span > 1)
      .map(({ row, column, span }) => ({
        startRow: row,
        endRow: row,
        startColumn: column,
        endColumn: column + span - 1,
      })),
  };
}

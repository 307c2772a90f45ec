import { LOOK } from '../../shared/forms/look';
import type { CellTone } from '../../shared/workbook/sheet-plan';

/** A colour of the house as Excel takes it. */
export const ink = (colour: string): string => `#${colour}`;

/** Paint behind a marked cell, by its degree; the words beside say the same. */
export const TONES: Readonly<Record<CellTone, string>> = {
  error: '#F8D7DA',
  warning: '#FFE8B8',
  review: '#DCE6F7',
  info: '#E3F1EA',
};

interface Pen {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}

export function write({ format }: Excel.Range, { size, color, bold = false }: Pen): void {
  format.font.name = LOOK.font;
  format.font.size = size;
  format.font.color = ink(color);
  format.font.bold = bold;
}

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Thin lines in the colour of the house. */
export function lines({ format }: Excel.Range, edges: readonly Edge[]): void {
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = ink(LOOK.colour.line);
  }
}

export const BOX: readonly Edge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
];

/** The line under a label that is always required. */
export function requiredLine({ format }: Excel.Range): void {
  const border = format.borders.getItem('EdgeBottom');
  border.style = 'Continuous';
  border.weight = 'Medium';
  border.color = ink(LOOK.colour.required);
}

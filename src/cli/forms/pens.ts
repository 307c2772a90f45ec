import type { Alignment, Borders, Fill, Font } from 'exceljs';
import { LOOK } from '../../shared/forms/look';

const argb = (colour: string): { argb: string } => ({ argb: `FF${colour}` });

export const font = (size: number, colour: string, bold = false): Partial<Font> => ({
  name: LOOK.font,
  size,
  bold,
  color: argb(colour),
});

export const fill = (colour: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: argb(colour) });

const thin = { style: 'thin' as const, color: argb(LOOK.colour.line) };

/** A box of thin lines. */
export const BOX: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };
/** A box whose upper line is that of the cell above, so that a coloured one stays in sight. */
export const CELL: Partial<Borders> = { left: thin, bottom: thin, right: thin };
/** A line to write on. */
export const LINE: Partial<Borders> = { bottom: thin };
export const REQUIRED: Partial<Borders> = {
  ...BOX,
  bottom: { style: 'medium', color: argb(LOOK.colour.required) },
};

export const { colour, size, tone: TONES } = LOOK;

/** Text from the left stands off its border. */
export const aligned = (horizontal: 'left' | 'center' | 'right', wrapText: boolean): Partial<Alignment> => ({
  horizontal,
  vertical: 'middle',
  wrapText,
  ...(horizontal === 'center' ? {} : { indent: 1 }),
});

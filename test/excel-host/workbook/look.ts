export interface Font {
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
}

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** Lines of one cell. */
export const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
export type Edge = (typeof EDGES)[number];

/** What a cell looks like beside its number format. Never changed, always replaced: cells share them. */
export interface Look {
  /** `#RRGGBB`; '' is no fill. */
  readonly fill: string;
  readonly font: Font;
  readonly borders: Readonly<Partial<Record<Edge, Border>>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
}

export const DEFAULT_LOOK: Look = {
  fill: '',
  font: { name: 'Calibri', size: 11, color: '#000000', bold: false, italic: false, underline: 'None' },
  borders: {},
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
};

export const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

const NAMED: Readonly<Record<string, string>> = {
  red: '#FF0000',
  yellow: '#FFFF00',
  white: '#FFFFFF',
  black: '#000000',
};

/** A colour as Excel tells it: `#RRGGBB` in capitals; undefined for what is none. */
export function colourOf(text: unknown): string | undefined {
  const named = NAMED[String(text).toLowerCase()];
  const hex = /^#?([0-9a-f]{6})$/i.exec(String(text));
  return named ?? (hex === null ? undefined : `#${hex[1].toUpperCase()}`);
}

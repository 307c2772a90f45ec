import type { Area } from './area';

/** A rule for what may be typed into cells. */
export interface Validation {
  areas: readonly Area[];
  rule: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  areas: readonly Area[];
  formula: string;
  stopIfTrue: boolean;
  fill: string;
  font: { color: string; bold: boolean };
}

export interface Series {
  name: string;
  values: string;
  categories: string;
  type: string;
  axisGroup: string;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  titleVisible: boolean;
  legendPosition: string;
  readonly series: Series[];
  at: Area | undefined;
}

export interface PageLayout {
  orientation: string;
  paperSize: string;
  centerHorizontally: boolean;
  centerVertically: boolean;
  zoom: Readonly<Record<string, unknown>>;
  margins: Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>;
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
  printArea: readonly Area[];
  readonly headersFooters: Record<string, string>;
}

export const pageLayout = (): PageLayout => ({
  orientation: 'Portrait',
  paperSize: 'Letter',
  centerHorizontally: false,
  centerVertically: false,
  zoom: { scale: 100 },
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  titleRows: undefined,
  titleColumns: undefined,
  printArea: [],
  headersFooters: {},
});

export interface Name {
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

export interface Hyperlink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly textToDisplay?: string;
}

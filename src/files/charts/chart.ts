import type { Area } from '../../shared/workbook/sheet';

/** Cells of one row or one column that a chart reads. */
export interface CellStrip {
  readonly sheet: string;
  readonly area: Area;
}

/** One row of bars or one line. What the cells hold is given too: a chart keeps it, and shows it before anything is calculated. */
export interface ChartSeries {
  readonly kind: 'column' | 'line';
  readonly name: { readonly at: CellStrip; readonly text: string };
  readonly categories: { readonly at: CellStrip; readonly texts: readonly string[] };
  /** Undefined where a cell is blank: a gap in a line. */
  readonly values: {
    readonly at: CellStrip;
    readonly numbers: readonly (number | undefined)[];
    readonly format: string;
  };
  /** Whether it goes by the axis on the right. */
  readonly secondary?: boolean;
  /** RRGGBB. */
  readonly colour: string;
  /** Whether each value is written at its bar or point. */
  readonly labelled?: boolean;
}

export interface ValueAxis {
  readonly title: string;
  readonly format: string;
  readonly min?: number;
  readonly max?: number;
}

/** A chart of bars, of lines, or of both over the same categories. */
export interface Chart {
  readonly title: string;
  /** Read to those who do not see it. */
  readonly description: string;
  readonly series: readonly ChartSeries[];
  /** Bars lie, and the first category is at the top. */
  readonly lying?: boolean;
  readonly categoryTitle: string;
  readonly axis: ValueAxis;
  readonly secondaryAxis?: ValueAxis;
  readonly lang: 'zh' | 'en';
}

/** A chart and the cells that it covers. */
export interface PlacedChart {
  readonly chart: Chart;
  readonly sheet: string;
  /** The last row and column are not covered any more. */
  readonly covers: Area;
  /** How far it stays off the left edge of its first column, in points. */
  readonly indent?: number;
}

/** How charts look; sizes in points, colours RRGGBB. */
export interface ChartLook {
  readonly font: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
}

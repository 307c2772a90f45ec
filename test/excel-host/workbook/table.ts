import type { Area } from './area';

/** A table of a sheet, with its header row and its totals row where it shows them. */
export interface HostTable {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
}

/** The rows between header and totals. */
export const bodyOf = ({ area, showHeaders, showTotals }: HostTable): Area => ({
  ...area,
  top: area.top + (showHeaders ? 1 : 0),
  bottom: area.bottom - (showTotals ? 1 : 0),
});

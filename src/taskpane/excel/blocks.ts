import { type RunOptions, throwIfStopped } from '../../shared/port/run';
import type { Area } from '../../shared/workbook/sheet';
import { isTooLarge } from './request';

/** Cells that are read or written at once: well below Excel's limit of 5 MB with texts of usual length, and soon enough to be stopped. */
export const BLOCK = 20_000;

/** Counts cells over several sheets, for the progress. */
export class Tally {
  #done = 0;
  constructor(
    private readonly total: number,
    private readonly options: RunOptions,
  ) {}

  add(cells: number): void {
    this.#done += cells;
    // Merges may reach beyond the cells that were counted.
    const done = Math.min(this.#done, this.total);
    this.options.progress?.({ done, total: this.total });
  }

  /** @throws Cancelled */
  throwIfStopped(): void {
    throwIfStopped(this.options);
  }
}

/** Reads an area in stretches of whole rows, smaller ones where Excel finds the answer too large. */
export async function inStretches(
  area: Area,
  tally: Tally,
  read: (stretch: Area) => Promise<void>,
  size = BLOCK,
): Promise<void> {
  const width = area.right - area.left + 1;
  let rows = Math.max(1, Math.floor(size / width));
  for (let top = area.top; top <= area.bottom;) {
    tally.throwIfStopped();
    const stretch = { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
    try {
      await read(stretch);
    } catch (reason) {
      if (!isTooLarge(reason) || rows === 1) throw reason;
      rows = Math.max(1, Math.floor(rows / 4));
      continue;
    }
    tally.add((stretch.bottom - stretch.top + 1) * width);
    top = stretch.bottom + 1;
  }
}

import type { Check, CheckContext, Verdict } from '../check';
import { review } from '../verdict';
import { about, words } from './words';

function* run({ forms }: CheckContext): Generator<Verdict> {
  for (const found of forms) {
    const { sheet, rows, columns } = found;
    const column = Math.min(...[...columns.values()].map((one) => one.column));
    let block: number[] = [];
    const told = (): Verdict => {
      const [from, to, count] = [block[0], block[block.length - 1], block.length];
      block = [];
      const said = from === to ? words.one({ row: from + 1 }) : words.hidden({ from: from + 1, to: to + 1, count });
      return review({ sheet, row: from, column, found, whole: true }, said);
    };
    for (const { row } of rows) {
      if (sheet.isRowHidden(row)) {
        block.push(row);
        continue;
      }
      if (block.length > 0) yield told();
      yield 'pass';
    }
    if (block.length > 0) yield told();
  }
}

export const hiddenRows: Check = {
  id: 'hidden-rows',
  ...about,
  severity: 'info',
  rules: [],
  needs: { forms: [], all: false },
  run,
};

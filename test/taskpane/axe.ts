import { readFileSync } from 'node:fs';
import type * as AxeApiModule from 'axe-core';
import type { PanePage } from './driver';

type AxeApi = typeof AxeApiModule;
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious on the page as it stands, dialogs and menus too, and whether something is wider than the screen. */
export async function faults({ page }: PanePage): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: AxeApi };
    const { violations } = await axe.run(
      // What takes the focus only to hand it on is Fluent's own, and no one stops there.
      { include: ['body'], exclude: ['[data-tabster-dummy]'] },
      { resultTypes: ['violations'] },
    );
    const main = document.querySelector('#screen')!;
    return [
      ...violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html)
              .join(' | ')}`,
        ),
      ...(main.scrollWidth > main.clientWidth ? ['wider than the screen'] : []),
    ];
  });
}

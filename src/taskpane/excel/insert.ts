import type { Kit } from '../../shared/forms/kit';
import { kitPlans, listRanges } from '../../shared/forms/kit-plans';
import { type RunOptions, throwIfStopped } from '../../shared/port/run';
import { demandFreeNames } from '../../shared/port/sheet-names';
import type { SheetPlan } from '../../shared/workbook/sheet-plan';
import { drawCard } from './draw-card';
import { drawForm } from './draw-form';
import { drawPlan } from './draw-plan';
import type { OfficeHost } from './office';
import { request } from './request';

async function demandFree(host: OfficeHost, sheets: readonly string[], tables: readonly string[]): Promise<void> {
  await request(host, async (context) => {
    const taken = context.workbook.worksheets.load('items/name');
    const others = context.workbook.tables.load('items/name');
    await context.sync();
    const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);
    demandFreeNames({ sheets, tables }, { sheets: names(taken.items), tables: names(others.items) });
  });
}

/** Removes what had been drawn when something failed: all of a kit, or a planned sheet, is there or nothing. */
async function remove(host: OfficeHost, sheets: readonly string[]): Promise<void> {
  await request(host, async (context) => {
    const found = sheets.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
    await context.sync();
    for (const one of found) if (!one.isNullObject) one.delete();
    await context.sync();
  });
}

/** Puts a kit on new sheets. */
export async function insertKit(host: OfficeHost, kit: Kit, options: RunOptions): Promise<readonly string[]> {
  const plans = kitPlans(kit);
  const sheets = [...[...kit.forms, ...kit.cards].map(({ layout }) => layout.name), ...plans.map(({ name }) => name)];
  await demandFree(
    host,
    sheets,
    kit.forms.map(({ layout }) => layout.table),
  );
  throwIfStopped(options);
  const lists = listRanges(kit);
  let done = 0;
  const step = () => options.progress?.({ done: ++done, total: sheets.length });
  try {
    // The lists first: a rule that leads to a sheet is refused while there is none.
    for (const plan of plans) {
      await request(host, async (context) => {
        drawPlan(context, plan);
        await context.sync();
      });
      step();
    }
    const draws = [
      ...kit.forms.map((form) => (context: Excel.RequestContext) => drawForm(context, form, lists)),
      ...kit.cards.map((card) => (context: Excel.RequestContext) => drawCard(context, card, lists)),
    ];
    for (const draw of draws) {
      throwIfStopped(options);
      await request(host, async (context) => {
        draw(context);
        await context.sync();
      });
      step();
    }
    if (plans.length > 0)
      await toEnd(
        host,
        plans.map(({ name }) => name),
      );
  } catch (reason) {
    await remove(host, sheets);
    throw reason;
  }
  return sheets;
}

/** Moves sheets behind the others, in their order. */
async function toEnd(host: OfficeHost, names: readonly string[]): Promise<void> {
  await request(host, async (context) => {
    const { worksheets } = context.workbook;
    const count = worksheets.getCount();
    await context.sync();
    for (const name of names) worksheets.getItem(name).position = count.value - 1;
    await context.sync();
  });
}

/** Adds one planned sheet. */
export async function insertPlan(host: OfficeHost, plan: SheetPlan): Promise<void> {
  await demandFree(host, [plan.name], []);
  try {
    await request(host, async (context) => {
      drawPlan(context, plan);
      await context.sync();
    });
  } catch (reason) {
    await remove(host, [plan.name]);
    throw reason;
  }
}

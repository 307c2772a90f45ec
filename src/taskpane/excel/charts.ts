import type { ChartPlan } from '../../shared/port/chart';
import { demandSheets } from '../../shared/port/sheet-names';
import { rangeIn } from './cells';
import type { OfficeHost } from './office';
import { request } from './request';

/** Removes charts that were added to a sheet beyond so many: what a failed request had drawn. */
async function removeBeyond(host: OfficeHost, sheet: string, count: number): Promise<void> {
  await request(host, async (context) => {
    const charts = context.workbook.worksheets.getItem(sheet).charts.load('items/name');
    await context.sync();
    for (const chart of charts.items.slice(count)) chart.delete();
    await context.sync();
  });
}

/** Adds a chart that follows its cells, whole or not at all. */
export async function addChart(host: OfficeHost, plan: ChartPlan): Promise<void> {
  const before = await request(host, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    demandSheets([plan.sheet], worksheets.items);
    const count = worksheets.getItem(plan.sheet).charts.getCount();
    await context.sync();
    return count.value;
  });
  try {
    await request(host, async (context) => {
      draw(context, plan);
      await context.sync();
    });
  } catch (reason) {
    await removeBeyond(host, plan.sheet, before);
    throw reason;
  }
}

function draw(context: Excel.RequestContext, plan: ChartPlan): void {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const [first] = plan.series;
  const chart = sheet.charts.add(
    plan.kind === 'line' ? 'Line' : 'ColumnClustered',
    rangeIn(sheet, first.values),
    'Columns',
  );
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.position = 'Bottom';
  chart.setPosition(
    rangeIn(sheet, { ...plan.at, bottom: plan.at.top, right: plan.at.left }),
    rangeIn(sheet, { ...plan.at, top: plan.at.bottom, left: plan.at.right }),
  );
  plan.series.forEach(({ label, values }, i) => {
    const series = i === 0 ? chart.series.getItemAt(0) : chart.series.add(label);
    series.name = label;
    series.setValues(rangeIn(sheet, values));
    series.setXAxisValues(rangeIn(sheet, plan.categories));
    if (plan.kind !== 'pareto' || i === 0) return;
    series.chartType = 'Line';
    series.axisGroup = 'Secondary';
  });
}

import { invalidArgument, itemNotFound } from '../protocol/errors';
import { type Kind, NOTHING, type Served, served } from '../protocol/kind';
import { addressIn, areaOf, sheetPrefix } from '../workbook/area';
import type { HostBook } from '../workbook/book';
import type { HostSheet } from '../workbook/sheet';
import type { Chart, Series } from '../workbook/sheet-parts';
import type { RangeObject } from './range';

interface ChartsObject {
  readonly book: HostBook;
  readonly sheet: HostSheet;
}

interface ChartObject extends ChartsObject {
  readonly chart: Chart;
}

interface SeriesObject extends ChartObject {
  readonly series: Series;
}

const nameOf = ({ self }: Served): string => {
  const { sheet, area } = self as RangeObject;
  return sheetPrefix(sheet.name) + addressIn(area);
};

const SERIES: Kind<SeriesObject> = {
  name: 'ChartSeries',
  get: {
    name: ({ series }) => series.name,
    chartType: ({ series }) => series.type,
    axisGroup: ({ series }) => series.axisGroup,
  },
  set: {
    name: ({ series }, name: string) => void (series.name = name),
    chartType: ({ series }, type: string) => void (series.type = type),
    axisGroup: ({ series }, group: string) => void (series.axisGroup = group),
  },
  call: {
    setValues: ({ series }, values: Served) => void (series.values = nameOf(values)),
    setXAxisValues: ({ series }, values: Served) => void (series.categories = nameOf(values)),
    delete: ({ chart, series }) => void chart.series.splice(chart.series.indexOf(series), 1),
  },
};

const seriesAt = (self: ChartObject, index: number): Served => {
  const series = self.chart.series[index];
  if (series === undefined) throw itemNotFound();
  return served(SERIES, { ...self, series });
};

const ALL_SERIES: Kind<ChartObject> = {
  name: 'ChartSeriesCollection',
  get: { count: ({ chart }) => chart.series.length },
  items: (self) => self.chart.series.map((series) => served(SERIES, { ...self, series })),
  call: {
    add: (self, name = '') => {
      const series: Series = { name, values: '', categories: '', type: self.chart.type, axisGroup: 'Primary' };
      self.chart.series.push(series);
      return served(SERIES, { ...self, series });
    },
    getCount: ({ chart }) => chart.series.length,
    getItemAt: seriesAt,
  },
};

const TITLE: Kind<ChartObject> = {
  name: 'ChartTitle',
  get: { text: ({ chart }) => chart.title, visible: ({ chart }) => chart.titleVisible },
  set: {
    text: ({ chart }, text: string) => void Object.assign(chart, { title: text, titleVisible: true }),
    visible: ({ chart }, visible: boolean) => void (chart.titleVisible = visible),
  },
};

const LEGEND: Kind<ChartObject> = {
  name: 'ChartLegend',
  get: { position: ({ chart }) => chart.legendPosition },
  set: { position: ({ chart }, position: string) => void (chart.legendPosition = position) },
};

const CHART: Kind<ChartObject> = {
  name: 'Chart',
  identify: ({ chart }) => ({ Id: chart.id }),
  get: { id: ({ chart }) => chart.id, name: ({ chart }) => chart.name, chartType: ({ chart }) => chart.type },
  set: {
    name: ({ sheet, chart }, name: string) => {
      if (sheet.charts.some((one) => one !== chart && one.name === name)) throw invalidArgument();
      chart.name = name;
    },
  },
  objects: {
    title: (self) => served(TITLE, self),
    legend: (self) => served(LEGEND, self),
    series: (self) => served(ALL_SERIES, self),
  },
  call: {
    setPosition: ({ chart }, from: string | Served, to?: string | Served) => {
      const area = (one: string | Served) => (typeof one === 'string' ? areaOf(one)! : (one.self as RangeObject).area);
      const [first, last] = [area(from), area(to ?? from)];
      chart.at = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
    },
    delete: ({ sheet, chart }) => void sheet.charts.splice(sheet.charts.indexOf(chart), 1),
  },
};

const find = (self: ChartsObject, key: string): Served | undefined => {
  const chart = self.sheet.charts.find((one) => one.id === key || one.name === key);
  return chart && served(CHART, { ...self, chart });
};

/** Series by columns: the first column names the categories where it holds texts. */
function seriesFrom({ sheet, area }: RangeObject, type: string): Series[] {
  const isNamed = typeof sheet.cell(area.bottom, area.left).value === 'string' && area.right > area.left;
  const hasHead = typeof sheet.cell(area.top, area.right).value === 'string';
  const top = area.top + (hasHead ? 1 : 0);
  const cells = (column: number) =>
    sheetPrefix(sheet.name) + addressIn({ top, bottom: area.bottom, left: column, right: column });
  return Array.from({ length: area.right - area.left + (isNamed ? 0 : 1) }, (_, i) => {
    const column = area.left + i + (isNamed ? 1 : 0);
    const name = hasHead ? String(sheet.cell(area.top, column).value) : `Series${i + 1}`;
    return { name, values: cells(column), categories: isNamed ? cells(area.left) : '', type, axisGroup: 'Primary' };
  });
}

const CHARTS: Kind<ChartsObject> = {
  name: 'ChartCollection',
  get: { count: ({ sheet }) => sheet.charts.length },
  items: (self) => self.sheet.charts.map((chart) => served(CHART, { ...self, chart })),
  item: (self, key: string) => {
    const found = find(self, key);
    if (found === undefined) throw itemNotFound();
    return found;
  },
  call: {
    add: (self, type: string, source: Served) => {
      const chart: Chart = {
        id: self.book.nextId(),
        name: `Chart ${self.sheet.charts.length + 1}`,
        type,
        title: '',
        titleVisible: false,
        legendPosition: 'Right',
        series: seriesFrom(source.self as RangeObject, type),
        at: undefined,
      };
      self.sheet.charts.push(chart);
      return served(CHART, { ...self, chart });
    },
    getCount: ({ sheet }) => sheet.charts.length,
    getItem: (self, key: string) => CHARTS.item!(self, key as never),
    getItemOrNullObject: (self, key: string) => find(self, key) ?? NOTHING,
  },
};

export const charts = (book: HostBook, sheet: HostSheet): Served => served(CHARTS, { book, sheet });
export const CHART_KINDS = [CHARTS, CHART, TITLE, LEGEND, ALL_SERIES, SERIES];

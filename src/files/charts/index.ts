export { addCharts } from './add-charts';
export type { CellStrip, Chart, ChartLook, ChartSeries, PlacedChart, ValueAxis } from './chart';

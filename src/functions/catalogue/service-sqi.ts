import { eventsOf, serviceQuality, type SqiPack } from '../../shared/rules/satisfaction';
import { isCellError, type CellValue } from '../../shared/values/cell';
import { foldKey, isBlankText } from '../../shared/values/fold';
import { parseNumber } from '../../shared/values/number';
import { words as cellWords } from '../../shared/values/words';
import { headerColumns } from '../header';
import type { FunctionDefinition } from '../definition';
import { type Inputs, Stop } from '../inputs';
import { rowWise } from '../prepare';
import { words } from '../words';

const PACKS: Readonly<Record<SqiPack, readonly string[]>> = {
  textbook10: ['textbook10', '十项'],
  penalty9: ['penalty9', '九项'],
  classic12: ['classic12', '十二项'],
  custom: ['custom', '自定'],
};

const MEASURES = {
  index: ['SQI', '指数', 'index'],
  failureShare: ['失误率', 'failure rate'],
  weighted: ['加权数', 'weighted'],
  failures: ['失误数', 'failures'],
} as const;

type Grid = readonly (readonly CellValue[])[];

/** The counts as they lie: one day a row, in the order of the pack or under the names of its failures. */
interface Counts {
  /** Rows of `counts` before the first day: 1 where it has a header and the shipments have none. */
  readonly ahead: number;
  readonly isHeader: (row: number) => boolean;
  countsOf(row: number): readonly number[];
}

function readCounts(inputs: Inputs, pack: SqiPack | undefined): Counts {
  const { rules } = inputs;
  const events = eventsOf(pack, rules);
  const block: Grid = inputs.require('counts', inputs.block('counts'));
  // One day may stand in a column.
  const isColumn = !inputs.spills && block.length === events.length && block[0].length === 1;
  const grid: Grid = isColumn ? [block.map((row) => row[0])] : block;
  const names = new Set(events.flatMap(({ zh, en, code }) => [zh, en, code]).map(foldKey));
  const isHeaded = grid[0].some((cell) => typeof cell === 'string' && names.has(foldKey(cell)));
  const columns = isHeaded ? headerColumns(grid, 'counts', events, inputs) : undefined;
  const places = events.map(({ code }, i) => columns?.[code] ?? i);
  const ahead = isHeaded && grid.length === inputs.rows + 1 ? 1 : 0;
  if (grid.length - ahead !== inputs.rows)
    throw new Stop(words.sizes({ name: inputs.label('counts'), rows: grid.length - ahead, expected: inputs.rows }));
  const numberIn = (cell: CellValue, at: number): number => {
    const name = events[at];
    if (isCellError(cell)) throw new Stop(cellWords.cellError({ name, found: cell.error }));
    if (typeof cell === 'number') return cell;
    const text = String(cell ?? '');
    // A day without such a failure is often left blank.
    if (isBlankText(text, rules)) return 0;
    const number = parseNumber(text, rules);
    if (number === undefined) throw new Stop(cellWords.notANumber({ name, found: text }));
    return number;
  };
  return {
    ahead,
    isHeader: (row) => isHeaded && ahead === 0 && row === 0,
    countsOf(row) {
      const cells = grid[row + ahead];
      if (!isHeaded && cells.length !== events.length)
        return cells.map((cell) => (typeof cell === 'number' ? cell : 0));
      return places.map((place, i) => numberIn(cells[place], i));
    },
  };
}

/** The service-quality index. */
export const SERVICE_SQI: FunctionDefinition = {
  id: 'SERVICE_SQI',
  description: {
    zh: '服务质量指数：各项失误按权重相加，除以票数，越低越好；权重组有十项（默认）、九项、十二项（待核实）和自定',
    en: 'Service-quality index: failures times their weights over shipments, the lower the better; packs of ten (default), nine, twelve (to be confirmed) and your own',
  },
  parameters: [
    {
      name: { en: 'counts', zh: '各项失误数' },
      description: {
        zh: '每天一行、每项一列，按权重组的顺序，或连同标题行一起选；只有一天的也可以是一列',
        en: 'A row a day, a column a failure, in the order of the pack or with the header row; one day may be a column',
      },
      kind: 'table',
    },
    {
      name: { en: 'shipments', zh: '票数' },
      description: { zh: '当天的票数，一格或一列', en: 'Shipments of the day, a cell or a column' },
      kind: 'each',
    },
    {
      name: { en: 'pack', zh: '权重组' },
      description: {
        zh: '“十项”“九项”“十二项”或“自定”；省略时用规则 satisfaction.sqi.pack',
        en: '“textbook10”, “penalty9”, “classic12” or “custom”; satisfaction.sqi.pack of the rules where omitted',
      },
      kind: 'one',
      optional: true,
    },
    {
      name: { en: 'measure', zh: '指标' },
      description: {
        zh: '“SQI”（默认）、“失误率”、“加权数”或“失误数”',
        en: '“SQI” (default), “failure rate”, “weighted” or “failures”',
      },
      kind: 'one',
      optional: true,
    },
  ],
  result: {
    zh: '每行一个数；SQI和失误率为比率，请设为百分比格式',
    en: 'One number a row; SQI and failure rate are shares: format them as a percentage',
  },
  examples: [
    {
      formula: '=SERVICE_SQI(B2:K3,L2:L3)',
      args: [
        [
          [125, 18, 102, 282, 209, 2, 26, 751, 115, 15],
          [105, 20, 106, 276, 208, 2, 22, 750, 113, 17],
        ],
        [425000, 300000],
      ],
      shows: [[0.00654824], [0.00912333]],
      note: {
        zh: '投诉重开、破损、国际件异常、账单更正、晚取件、丢失、签收证明缺失、当日迟到、查询单、错日送达：0.6548%、0.912%',
        en: 'The ten failures in their order: 0.6548 % and 0.912 %',
      },
    },
    {
      formula: '=SERVICE_SQI(B2:B11,425000,,"加权数")',
      args: [[125, 18, 102, 282, 209, 2, 26, 751, 115, 15], 425000, null, '加权数'],
      shows: [[2783]],
      note: { zh: '一天的数也可以竖着放', en: 'One day may stand in a column' },
    },
    {
      formula: '=SERVICE_SQI(B1:D2,E2,"自定")',
      args: [
        [
          ['晚点', '丢失'],
          [4, 1],
        ],
        1000,
        '自定',
      ],
      rules: {
        'satisfaction.sqi.packs.custom': [
          { code: 'lost', zh: '丢失', en: 'Lost', weight: 10 },
          { code: 'late', zh: '晚点', en: 'Late', weight: 2 },
        ],
      },
      shows: [[0.018]],
      note: { zh: '连同标题行选，列的次序随意', en: 'With the header row the columns may stand in any order' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const pack = inputs.choice('pack', PACKS);
    const measure = inputs.choice('measure', MEASURES) ?? 'index';
    const counts = readCounts(inputs, pack);
    const decimals = measure === 'index' || measure === 'failureShare' ? 1e8 : 1e6;
    return rowWise({
      inputs,
      key: 'shipments',
      nothing: (row) => counts.isHeader(row) || inputs.isTotal('shipments', row) || inputs.isBlank('shipments', row),
      answer: (row) =>
        serviceQuality(counts.countsOf(row), inputs.require('shipments', inputs.number('shipments', row)), pack, rules),
      show: (quality) => Math.round(quality[measure] * decimals) / decimals,
    });
  },
};

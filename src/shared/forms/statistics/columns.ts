import type {
  AppealFigures,
  CellFigures,
  Dimension,
  Figures,
  GroupFigures,
  MonthFigures,
} from '../../rules/complaint/statistics';
import { hasPriority } from '../../rules/complaint';
import { DIMENSIONS } from '../../rules/complaint/statistics';
import type { RuleValues } from '../../rulebook/book';
import type { Lang, Text } from '../../text/lang';
import type { WaitingComplaint } from './cases';
import { DIMENSION_NAMES, nameOfKey, nameOfStatus } from './names';

/** How the numbers of a column are shown. */
export type TableFormat = 'text' | 'count' | 'share' | 'days' | 'money' | 'rate' | 'change' | 'date';

/** A column of a table of statistics; undefined is a blank cell. */
export interface FigureColumn<T> {
  readonly id: string;
  readonly label: Text;
  readonly format: TableFormat;
  value(one: T): string | number | undefined;
}

const YES: Text = { zh: '优先', en: 'First' };

const column = <T>(
  id: string,
  zh: string,
  en: string,
  format: TableFormat,
  value: FigureColumn<T>['value'],
): FigureColumn<T> => ({ id, label: { zh, en }, format, value });

/** What is told of any complaints. */
export const FIGURES: readonly FigureColumn<Figures>[] = [
  column('cases', '件数', 'Complaints', 'count', ({ cases }) => cases),
  column('share', '占比', 'Share', 'share', ({ share }) => share),
  column('valid', '有效件数', 'Upheld', 'count', ({ valid }) => valid),
  column('answerable', '应答复', 'Due for answer', 'count', ({ answerable }) => answerable),
  column('onTime', '按时答复', 'Answered in time', 'count', ({ onTime }) => onTime),
  column('onTimeRate', '按时答复率', 'On-time rate', 'share', ({ onTimeRate }) => onTimeRate),
  column('meanDays', '平均处理天数', 'Mean days', 'days', ({ meanDays }) => meanDays),
  column('answered', '已回复', 'Replied', 'count', ({ answered }) => answered),
  column('satisfied', '满意', 'Satisfied', 'count', ({ satisfied }) => satisfied),
  column('satisfaction', '处理满意率', 'Satisfied with handling', 'share', ({ satisfaction }) => satisfaction),
  column('repeats', '重复投诉', 'Repeated', 'count', ({ repeats }) => repeats),
  column('repeatRate', '重复投诉率', 'Repeat rate', 'share', ({ repeatRate }) => repeatRate),
  column('loss', '损失合计（元）', 'Loss (yuan)', 'money', ({ loss }) => loss),
  column('meanLoss', '单件平均损失（元）', 'Mean loss (yuan)', 'money', ({ meanLoss }) => meanLoss),
];

type Rated = Pick<MonthFigures, 'volume' | 'rate'>;

/** Shipments, and complaints per ten thousand of them. */
export const RATES: readonly FigureColumn<Rated>[] = [
  column('volume', '业务量（件）', 'Volume (items)', 'count', ({ volume }) => volume),
  column('rate', '万票投诉率', 'Per 10 000', 'rate', ({ rate }) => rate?.share),
  column('rateLow', '区间下限', 'Lower end', 'rate', ({ rate }) => rate?.low),
  column('rateHigh', '区间上限', 'Upper end', 'rate', ({ rate }) => rate?.high),
];

export const MONTHS: readonly FigureColumn<MonthFigures>[] = [
  column('month', DIMENSION_NAMES.month.zh, DIMENSION_NAMES.month.en, 'text', ({ month }) => month),
  ...FIGURES,
  column('change', '环比', 'Change on month before', 'change', ({ change }) => change),
  ...RATES,
];

/** The groups of one dimension, with what they make together. */
export const groupColumns = (
  dimension: Exclude<Dimension, 'month'>,
  rules: RuleValues,
  lang: Lang,
): readonly FigureColumn<GroupFigures>[] => [
  {
    id: dimension,
    label: DIMENSION_NAMES[dimension],
    format: 'text',
    value: ({ key }) => nameOfKey(dimension, key, rules, lang),
  },
  ...FIGURES.slice(0, 2),
  column('cumulative', '累计占比', 'Cumulative', 'share', ({ cumulative }) => cumulative),
  ...FIGURES.slice(2),
];

/** Every combination that occurs, for pivot tables. */
export const cellColumns = (rules: RuleValues, lang: Lang): readonly FigureColumn<CellFigures>[] => [
  ...DIMENSIONS.map((dimension): FigureColumn<CellFigures> => ({
    id: dimension,
    label: DIMENSION_NAMES[dimension],
    format: 'text',
    value: ({ keys }) => nameOfKey(dimension, keys[dimension], rules, lang),
  })),
  ...FIGURES.filter(({ id }) => id !== 'share'),
];

/** What waits, in the order in which it is to be taken up. */
export const waitingColumns = (rules: RuleValues, lang: Lang): readonly FigureColumn<WaitingComplaint>[] => [
  column('caseNo', '受理编号', 'Case number', 'text', ({ caseNo }) => caseNo),
  column('customer', '投诉客户', 'Customer', 'text', ({ customer }) => customer),
  column('priority', '优先处理', 'Comes first', 'text', ({ tier }) =>
    tier !== undefined && hasPriority(tier, rules).value ? YES[lang] : undefined,
  ),
  column('acceptedOn', '受理日期', 'Accepted on', 'date', ({ acceptedOn }) => acceptedOn),
  column('dueOn', '答复期限', 'Answer due', 'date', ({ dueOn }) => dueOn),
  column('status', '状态', 'Status', 'text', ({ status }) => nameOfStatus(status ?? '', rules, lang)),
];

/** What is told of appeals. */
export const APPEALS: readonly FigureColumn<AppealFigures>[] = [
  column('appeals', '申诉件数', 'Appeals', 'count', ({ appeals }) => appeals),
  column('appealsValid', '有效申诉', 'Valid', 'count', ({ valid }) => valid),
  column('appealsSatisfied', '满意的有效申诉', 'Valid and satisfied', 'count', ({ validSatisfied }) => validSatisfied),
  column(
    'appealSatisfaction',
    '有效申诉处理满意率',
    'Satisfaction with valid appeals',
    'share',
    ({ satisfaction }) => satisfaction,
  ),
  column('appealVolume', '业务量（件）', 'Volume (items)', 'count', ({ volume }) => volume),
  column('appealRate', '百万件申诉率', 'Appeals per million', 'rate', ({ rate }) => rate?.share),
  column('appealLow', '区间下限', 'Lower end', 'rate', ({ rate }) => rate?.low),
  column('appealHigh', '区间上限', 'Upper end', 'rate', ({ rate }) => rate?.high),
  column('validRate', '百万件有效申诉率', 'Valid per million', 'rate', ({ validRate }) => validRate?.share),
];

import { type Day, dayOf, daysInMonth, formatDay } from '../../src/shared/values/date';
import { Random } from '../random';

/** The year that the sample speaks of, and the day on which it is looked at. */
export const YEAR = 2025;
export const AS_OF: Day = dayOf(2025, 12, 31);

/** One complaint of the year, as plain words: what the sheets say, and what an independent count reads. */
export interface YearCase {
  readonly caseNo: string;
  readonly customer: string;
  /** A级 …; '' for a customer that is no key account. */
  readonly level: string;
  readonly acceptedOn: Day;
  readonly channel: string;
  readonly reason: string;
  readonly request: string;
  readonly onSpot: boolean;
  readonly investigation?: {
    readonly link: string;
    /** '' while there is none. */
    readonly finding: string;
    readonly responsibility: string;
    readonly startedOn: Day;
  };
  readonly handlings: readonly YearHandling[];
}

export interface YearHandling {
  readonly handlingNo: string;
  readonly handledOn: Day;
  readonly result: string;
  readonly opinion: string;
  readonly person: string;
  readonly compensation: number;
  readonly freightWaived: number;
  readonly otherDirect: number;
  readonly closedOn?: Day;
  readonly appeal?: { readonly no: string; readonly on: Day; readonly valid?: boolean; readonly satisfied?: boolean };
}

/** How many complaints each month brings: more about the great sales of June and November. */
const PER_MONTH = [168, 132, 158, 161, 172, 214, 176, 169, 181, 187, 268, 214] as const;

/** Shipments of each month. */
export const VOLUMES: readonly number[] = [
  812_400, 604_300, 798_900, 821_700, 846_200, 1_032_500, 868_800, 851_900, 887_300, 902_600, 1_284_700, 1_107_500,
];

const LEVELS = { A级: 6, B级: 14, C级: 22, D级: 18, '': 40 } as const;

const REASONS = {
  延误: 31,
  投递服务: 24,
  损毁: 15,
  丢失短少: 12,
  服务态度: 6,
  收寄服务: 5,
  违规收费: 3,
  代收货款: 2,
  其他: 2,
} as const;

type Reason = keyof typeof REASONS;

const LINKS: Readonly<Record<Reason, Readonly<Record<string, number>>>> = {
  延误: { 运输: 4, 中转: 5, 分拣: 3, 投递: 2 },
  投递服务: { 投递: 12, 客服: 1 },
  损毁: { 分拣: 4, 运输: 4, 中转: 3, 收寄: 2, 客户自身: 1 },
  丢失短少: { 中转: 4, 运输: 2, 投递: 3, 分拣: 2 },
  服务态度: { 投递: 3, 客服: 2, 收寄: 1 },
  收寄服务: { 收寄: 6 },
  违规收费: { 收寄: 3, '财务/结算': 1 },
  代收货款: { '财务/结算': 4 },
  其他: { 客服: 1, 信息系统: 2, 不可抗力: 1 },
};

const PEOPLE = [
  '吴桐',
  '周启',
  '林岚',
  '何静',
  '孙川',
  '郭晓',
  '马越',
  '高屹',
  '唐宁',
  '谢云',
  '韦舟',
  '陆谦',
  '范舒',
  '石磊',
] as const;

const NAMES = ['海州', '滨江', '云溪', '临泽', '东湖', '长乐', '南屿', '北桥', '青岩', '秋浦'] as const;
const BRANDS = ['远航', '锦程', '百川', '立达', '启明', '鼎盛', '华彩', '天工'] as const;
const TRADES = ['供应链', '服饰', '电子商务', '电子科技', '图书', '食品', '印刷', '机械', '医疗器械', '家居'] as const;
const SURNAMES = ['许', '沈', '罗', '韩', '田', '邓', '尹', '石', '方', '袁', '潘', '于'] as const;
const GIVEN = ['岩', '虹', '青', '冬', '雨', '涛', '平', '磊', '洁', '峰', '颖', '楠'] as const;

/** Customers with a level are companies that come again, the others mostly people. */
function customerOf(level: string, random: Random): string {
  if (level === '' && random.chance(0.8)) return `${random.pick(SURNAMES)}${random.pick(GIVEN)}${random.pick(GIVEN)}`;
  return `${random.pick(NAMES)}${random.pick(BRANDS)}${random.pick(TRADES)}有限公司`;
}

const yen = (random: Random, least: number, most: number): number => random.between(least * 100, most * 100) / 100;

/** Numbers that count on within their day. */
class Numbers {
  private readonly used = new Map<string, number>();

  next(prefix: string, day: Day): string {
    const stem = `${prefix}${formatDay(day).replace(/-/g, '')}`;
    const number = (this.used.get(stem) ?? 0) + 1;
    this.used.set(stem, number);
    return `${stem}-${String(number).padStart(3, '0')}`;
  }
}

function investigationOf(reason: Reason, on: Day, random: Random): NonNullable<YearCase['investigation']> {
  const link = random.weighted(LINKS[reason]);
  const finding = random.weighted({ '属实（有效）': 58, 部分属实: 16, 不属实: 18, 无法核实: 8 });
  const responsibility = link === '客户自身' ? '客户' : link === '不可抗力' ? '不可抗力' : '本企业';
  return { link, finding, responsibility, startedOn: on };
}

function lossOf(reason: Reason, valid: boolean, random: Random) {
  const none = { result: random.pick(['道歉', '解释']), compensation: 0, freightWaived: 0, otherDirect: 0 };
  if (!valid) return { ...none, result: random.chance(0.5) ? '解释' : '不予支持' };
  if (reason === '丢失短少' || reason === '损毁')
    return {
      result: '赔偿',
      compensation: yen(random, 20, 1200),
      freightWaived: yen(random, 8, 30),
      otherDirect: random.chance(0.2) ? yen(random, 5, 60) : 0,
    };
  if (reason === '延误') return { ...none, result: '免运费', freightWaived: yen(random, 8, 40) };
  return none;
}

/** One complaint from its acceptance to where it has come by the day on which the year is looked at. */
function yearCase(
  acceptedOn: Day,
  random: Random,
  numbers: { cases: Numbers; handlings: Numbers; appeals: Numbers },
): YearCase {
  const level = random.weighted(LEVELS);
  const reason = random.weighted(REASONS);
  const onSpot = random.chance(0.18);
  const about = {
    caseNo: numbers.cases.next('TS', acceptedOn),
    customer: customerOf(level, random),
    level,
    acceptedOn,
    channel: random.pick(['电话', '微信', '网站', 'App/小程序', '12305/12345转办']),
    reason,
    request: random.pick(['赔偿', '道歉', '查询/催派', '退款（运费）']),
    onSpot,
  };
  const wait = onSpot ? 0 : random.weighted({ 1: 8, 2: 16, 3: 20, 4: 18, 5: 12, 6: 8, 7: 6, 9: 5, 12: 4, 16: 3 });
  const handledOn = acceptedOn + Number(wait);
  const startedOn = acceptedOn + (Number(wait) > 1 ? 1 : 0);
  const investigated = !onSpot && startedOn <= AS_OF && random.chance(0.97);
  const investigation = investigated ? investigationOf(reason, startedOn, random) : undefined;
  // Some never get as far: they are the overdue ones.
  if (handledOn > AS_OF || random.chance(0.015))
    return investigation === undefined
      ? { ...about, handlings: [] }
      : { ...about, investigation: { ...investigation, finding: '' }, handlings: [] };
  const valid = investigation === undefined || /属实（|部分/.test(investigation.finding);
  const opinion = random.weighted({ 满意: 62, 基本满意: 16, 不满意: 12, 未回复: 10 });
  const person = random.pick(PEOPLE);
  const first: YearHandling = {
    handlingNo: numbers.handlings.next('CL', handledOn),
    handledOn,
    ...lossOf(reason, valid, random),
    opinion,
    person,
  };
  const isDissatisfied = opinion === '不满意';
  const closing = handledOn + random.between(0, 5);
  if (!isDissatisfied)
    return {
      ...about,
      ...(investigation && { investigation }),
      handlings: [closing <= AS_OF && random.chance(0.97) ? { ...first, closedOn: closing } : first],
    };
  // Handled again, and some of them appealed.
  const again = handledOn + random.between(2, 9);
  if (again > AS_OF) return { ...about, ...(investigation && { investigation }), handlings: [first] };
  const appealedOn = again + random.between(1, 12);
  const appeals = appealedOn <= AS_OF && random.chance(0.4);
  const settled = appeals && appealedOn + 15 <= AS_OF;
  const second: YearHandling = {
    handlingNo: numbers.handlings.next('CL', again),
    handledOn: again,
    result: random.pick(['道歉', '赔偿', '解释']),
    opinion: appeals ? '不满意' : random.pick(['满意', '基本满意', '不满意']),
    person: random.pick(PEOPLE),
    compensation: valid ? yen(random, 10, 300) : 0,
    freightWaived: 0,
    otherDirect: 0,
    ...(appeals
      ? {
          appeal: {
            no: numbers.appeals.next('SS', appealedOn),
            on: appealedOn,
            ...(settled ? { valid: random.chance(0.45), satisfied: random.chance(0.6) } : {}),
          },
        }
      : again + 3 <= AS_OF
        ? { closedOn: again + 3 }
        : {}),
  };
  return { ...about, ...(investigation && { investigation }), handlings: [first, second] };
}

/** A year of complaints of a courier, the same every time. */
export function yearOfCases(seed = 20_250_101): YearCase[] {
  const random = new Random(seed);
  const numbers = { cases: new Numbers(), handlings: new Numbers(), appeals: new Numbers() };
  return PER_MONTH.flatMap((count, month) => {
    const days = Array.from({ length: count }, () =>
      dayOf(YEAR, month + 1, random.between(1, daysInMonth(YEAR, month + 1))),
    );
    return days.sort((one, other) => one - other).map((day) => yearCase(day, random, numbers));
  });
}

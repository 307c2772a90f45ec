import { type RulePath, TEXTBOOK_RULES } from '../../rulebook/book';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added } from '../define';
import { failures, index, movingIndex, weighted } from '../derive/quality';
import type { Field, Form } from '../form';
import { inPack } from '../sales-conditions';
import { titleOf } from '../titles';

const daily = passage('S0', [35, 36], '联邦快递每天都分别跟踪12个服务质量指标');
const shape = house('日报的基本内容', 'what a daily report holds');

const { pack, packs } = TEXTBOOK_RULES.values.satisfaction.sqi;
const usual = packs[pack];

type Event = (typeof usual)[number];

/** Events of the other packs, each once. */
const further: readonly Event[] = Object.values(packs)
  .flat()
  .filter(
    (event, i, all) =>
      all.findIndex(({ code }) => code === event.code) === i && !usual.some(({ code }) => code === event.code),
  );

const EVENTS = [...usual, ...further].map(({ code }) => code);

/** The rule-book entry of the first pack that counts the event, the pack in use before the others. */
const packOf = (code: string): RulePath => {
  const names = [pack, ...(Object.keys(packs) as (keyof typeof packs)[])] as const;
  return `satisfaction.sqi.packs.${names.find((name) => packs[name].some((event) => event.code === code))!}`;
};

const counted =
  (profile: Field['profile']) =>
  ({ code, zh, en }: Event, i: number): Field =>
    added(code, zh, en, profile, TEXTBOOK_RULES.entry(packOf(code))!.source, {
      type: 'count',
      required: inPack(code),
      example: i % 3,
      hint: { zh: '当天发生的件数，没有填0', en: 'How many that day; 0 for none' },
    });

/** 服务质量日报: what went wrong on a day at a site, as counts, and the index that they come to. */
export const qualityDaily: Form = {
  id: 'qualityDaily',
  version: 1,
  title: titleOf('qualityDaily'),
  aliases: ['质量日报', '服务质量日报表', 'SQI日报'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'date',
  repeats: true,
  source: daily,
  purpose: {
    zh: '每天按网点统计各项失误件数，得出加权的服务质量指数和几天的平均。',
    en: 'Counts the failures of a day at a site and gives the weighted index and its mean over some days.',
  },
  fields: [
    added('date', '日期', 'Date', 'textbook', daily, {
      type: 'date',
      required: 'always',
      aliases: ['日报日期'],
      example: dayOf(2026, 3, 16),
    }),
    added('site', '网点', 'Site', 'textbook', shape, {
      type: 'text',
      required: 'always',
      aliases: ['网点/客户', '站点'],
      example: '织里揽投站',
    }),
    added('shipments', '票数', 'Shipments', 'textbook', shape, {
      type: 'count',
      required: 'always',
      aliases: ['业务量', '快件量'],
      example: 1860,
    }),
    ...usual.map(counted('textbook')),
    ...further.map(counted('company')),
    added('failures', '失误件数', 'Failures', 'company', daily, {
      type: 'count',
      required: 'never',
      derived: failures(EVENTS),
      example: 9,
    }),
    added('weighted', '加权失误', 'Weighted failures', 'company', daily, {
      type: 'number',
      required: 'never',
      aliases: ['加权分'],
      derived: weighted(EVENTS),
      example: 33,
    }),
    added('index', '服务质量指数', 'Service-quality index', 'company', daily, {
      type: 'share',
      required: 'never',
      aliases: ['SQI', '服务质量指标'],
      derived: index(EVENTS),
      example: 0.0177,
    }),
    added(
      'movingIndex',
      '近日平均',
      'Mean of the last days',
      'company',
      TEXTBOOK_RULES.entry('satisfaction.sqi.meanDays')!.source,
      {
        type: 'share',
        required: 'never',
        aliases: ['七日平均', '7日平均'],
        derived: movingIndex(EVENTS),
        example: 0.0164,
      },
    ),
    added('remark', '说明', 'Remark', 'company', shape, {
      type: 'longText',
      required: 'never',
      example: '南屿班车晚点，当日迟到偏多。',
    }),
    added('reporter', '填报人', 'Reported by', 'company', shape, { type: 'text', required: 'never', example: '陆萍' }),
  ],
};

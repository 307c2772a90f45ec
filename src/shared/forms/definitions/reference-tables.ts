import { house, passage } from '../../rulebook/source';
import type { Text } from '../../text/lang';
import { added } from '../define';
import type { Form } from '../form';
import { titleOf } from '../titles';

const unseen = house('原表未刊载，由各书内容归纳', 'the table itself is not printed; gathered from the texts');

/** One of the rule book's lists in which every item has what it means beside it. */
type Meanings = readonly { readonly zh: string; readonly en: string; readonly means: Text }[];

interface Reference {
  readonly id: string;
  readonly number: string;
  readonly item: Text;
  readonly means: Text;
  readonly purpose: Text;
  readonly example: { readonly item: string; readonly means: string };
  readonly source: Form['source'];
  rows(rules: Parameters<NonNullable<Form['presetRows']>>[0]): Meanings;
}

/** A table to look things up in: its rows come from the rule book and are not typed. */
const reference = ({ id, number, item, means, purpose, example, source, rows }: Reference): Form => ({
  id,
  number,
  version: 1,
  title: titleOf(id),
  aliases: [],
  kind: 'register',
  origin: 'reconstructed',
  key: 'item',
  repeats: false,
  source,
  purpose,
  presetRows: (rules, lang) => rows(rules).map((row) => ({ item: row[lang], means: row.means[lang] })),
  fields: [
    added('item', item.zh, item.en, 'textbook', unseen, {
      type: 'text',
      required: 'always',
      example: example.item,
    }),
    added('means', means.zh, means.en, 'textbook', unseen, {
      type: 'longText',
      required: 'always',
      example: example.means,
    }),
    added('remark', '本公司说明', 'Our remarks', 'textbook', unseen, {
      type: 'longText',
      required: 'never',
      example: '每年一月修订',
    }),
  ],
});

/** 大客户特征 (表5-1): by what key accounts are known. */
export const keyAccountFeatures = reference({
  id: 'keyAccountFeatures',
  number: '5-1',
  item: { zh: '特征', en: 'Feature' },
  means: { zh: '判定方式', en: 'How it is judged' },
  purpose: {
    zh: '大客户共有的特征和各自的判定方式，供筛选时对照。',
    en: 'What key accounts have in common and how it is judged, to be compared when choosing them.',
  },
  example: { item: '采购集中性强', means: '旺月占比、单一合同' },
  source: passage('S2', 98, '是为企业创造80%利润的客户'),
  rows: (rules) => rules.keyAccount.features,
});

/** 维护大客户关系的关键因素及实现途径 (表5-15). */
export const relationFactors = reference({
  id: 'relationFactors',
  number: '5-15',
  item: { zh: '关键因素', en: 'Key factor' },
  means: { zh: '实现途径', en: 'Means' },
  purpose: {
    zh: '维护大客户关系靠什么、怎样做到，制定对策时对照。',
    en: 'What the relation with a key account rests on and how to come to it, for deciding on measures.',
  },
  example: { item: '抓住关键人', means: '确定目标客户，识别决策人' },
  source: passage('S2', 17, '维护大客户关系的关键因素及实现途径'),
  rows: (rules) => rules.keyAccount.relationFactors,
});

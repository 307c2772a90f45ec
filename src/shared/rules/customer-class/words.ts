import { defineWords } from '../../text/message';

export const words = defineWords('customer-class', {
  tier: { zh: '价值类别为{tier}：{definition}', en: 'value class {tier}: {definition}' },
  owed: { zh: '{label}：{items}', en: '{label}: {items}' },
  noBusiness: {
    zh: '{tier}的客户不属于任何一类，没有管理要点；先转变为现有客户。',
    en: 'A customer with {tier} belongs to no class and has no duties; turn it into a customer first.',
  },
  kind: { zh: '{term}是“{scheme}”中的一种', en: '{term} is one of “{scheme}”' },
  unknownKind: {
    zh: '“{found}”不在任何一种客户分类里，可填：{allowed}。',
    en: '“{found}” is in none of the ways to classify customers; give {allowed}.',
  },
  wrongClass: {
    zh: '{tier}不从中发掘明日之星，只看{classes}类',
    en: 'rising stars are looked for in class {classes} only, not in {tier}',
  },
  growth: {
    zh: '最近{periods}期的增长率为{found}，要求每期不低于{least}',
    en: 'the last {periods} period(s) grew by {found}; {least} or more is asked of each',
  },
  tooFew: {
    zh: '判断明日之星要有最近{needed}期的收入（由远到近），实际有{found}期。',
    en: 'A rising star is judged by the income of {needed} period(s) (oldest first); found {found}.',
  },
  notPositive: {
    zh: '收入须是数字，且作为基数的各期应大于0，实际是“{found}”。',
    en: 'Income must be a number, and above 0 where growth is counted from it; found “{found}”.',
  },
  service: { zh: '{service}属于{level}', en: '{service} belongs to {level}' },
  unknownService: {
    zh: '“{found}”不是书中列出的服务，可填：{allowed}。',
    en: '“{found}” is not a service of the text; give {allowed}.',
  },
});

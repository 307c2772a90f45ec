import { defineWords } from '../../text/message';

export const compensationWords = defineWords('compensation', {
  negative: { zh: '金额不能是负数（{found}）。', en: 'An amount cannot be negative ({found}).' },
  badShare: {
    zh: '毁损比例应大于0、不超过1（50%写作 0.5 或 50%），实际是 {found}。',
    en: 'The damaged share must be above 0 and at most 1 (50% is 0.5 or 50%); found {found}.',
  },
  shareMissing: {
    zh: '保价快件部分毁损的，按比例赔偿，请给出毁损比例。',
    en: 'A parcel with a declared value is compensated in part for part damage: give the damaged share.',
  },
  declared: {
    zh: '保价{declared}元，赔偿按约定的保价规则，以实际损失和{most}元中较小的为限',
    en: 'declared at {declared} yuan: as agreed, the smaller of the loss and {most} yuan',
  },
  noMultiple: {
    zh: '未保价，合同没有约定运费倍数',
    en: 'no value declared, and no multiple of the freight agreed',
  },
  multiple: {
    zh: '未保价，按约定为运费的{multiple}倍',
    en: 'no value declared: as agreed, {multiple} times the freight',
  },
  actual: {
    zh: '或者按凭证证明的实际损失；没有约定的，按交付时到达地的市场价格（民法典第833条）',
    en: 'or the loss as proved; without an agreement by the market price at the destination (Civil Code §833)',
  },
  waived: { zh: '并免除本次服务费用（不含保价等附加费用）', en: 'and the freight is waived (without surcharges)' },
  limit: {
    zh: '处理部门的赔偿权限为{limit}元，超出的须审批',
    en: 'the department may grant {limit} yuan; above it approval is needed',
  },
  noLimit: {
    zh: '规则里没有设定处理部门的赔偿权限，是否须审批由主管决定',
    en: 'no limit is set for the department: the manager decides whether approval is needed',
  },
  noPromise: {
    zh: '以上只是建议，由经办人选择，不得作为对客户的承诺',
    en: 'this is a proposal for a person to choose from, and no promise to the customer',
  },
});

import { needsApproval } from '../rules/complaint';
import type { Condition } from './form';
import { appointmentOf } from './derive/customers';

const listed = (codes: readonly string[], code: string | undefined): boolean =>
  code !== undefined && codes.includes(code);

/** Not solved on the spot: who to reach must be on record. */
export const notOnSpot: Condition = {
  words: { zh: '不能当场解决时', en: 'when it is not solved on the spot' },
  holds: (row) => row.value('solvedOnSpot') !== true,
};

/** The complaint is about one parcel. */
export const aboutParcel: Condition = {
  words: { zh: '投诉丢失短少、损毁、延误或投递服务时', en: 'when it is about loss, damage, delay or delivery' },
  holds: (row, { book }) => listed(book.values.complaint.waybillReasons, row.code('reason')),
};

/** The customer is a key account on the day of the complaint. */
export const keyAccount: Condition = {
  words: { zh: '投诉人是大客户时', en: 'when a key account complains' },
  holds: (row, context) => appointmentOf(row, row.day('acceptedOn'), context) !== undefined,
};

/** The investigation upholds the complaint. */
export const upheld: Condition = {
  words: { zh: '投诉属实或部分属实时', en: 'when the complaint is upheld, wholly or in part' },
  holds: (row, { book }) => listed(book.values.complaint.validFindings, row.code('finding')),
};

/** The investigation has come to a finding. */
export const found: Condition = {
  words: { zh: '已有调查结果时', en: 'when there is a finding' },
  holds: (row) => !row.isBlank('finding'),
};

/** The case is closed; where no column would say so, it is taken to be unless the customer has yet to answer. */
export const closed: Condition = {
  words: { zh: '结案时', en: 'when the case is closed' },
  holds: (row, { book }) =>
    row.has('closedOn')
      ? !row.isBlank('closedOn')
      : !listed(book.values.complaint.unansweredOpinions, row.code('customerOpinion')),
};

export const compensated: Condition = {
  words: { zh: '处理结果为赔偿时', en: 'when the result is a compensation' },
  holds: (row, { book }) => listed(book.values.complaint.compensatedResults, row.code('result')),
};

/** A compensation was promised, and the case is closed. */
export const compensationPaid: Condition = {
  words: { zh: '有赔偿金额并已结案时', en: 'when there is a compensation and the case is closed' },
  holds: (row) => (row.number('compensation') ?? 0) > 0 && !row.isBlank('closedOn'),
};

export const freightWaived: Condition = {
  words: { zh: '处理结果为免运费时', en: 'when the freight is waived' },
  holds: (row, { book }) => listed(book.values.complaint.waivedResults, row.code('result')),
};

/** The compensation is above what the department may grant. */
export const aboveAuthority: Condition = {
  words: { zh: '赔偿金额超出处理部门权限时', en: 'when the compensation is above the department’s authority' },
  holds: (row, { book }) =>
    needsApproval(row.number('compensation') ?? 0, row.text('department'), book.values) === true,
};

/** The level is set anew, raised, lowered or taken away. */
export const adjusted: Condition = {
  words: { zh: '调整类型不是“保持”时', en: 'unless the level is kept' },
  holds: (row, { book }) =>
    row.code('adjustment') !== undefined &&
    !listed(book.values.forms.appointment.unreasonedAdjustments, row.code('adjustment')),
};

/** Something was promised to the customer. */
export const promised: Condition = {
  words: { zh: '有承诺事项时', en: 'when something was promised' },
  holds: (row) => !row.isBlank('promise'),
};

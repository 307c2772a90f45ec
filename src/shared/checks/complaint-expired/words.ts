import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '投诉在有效期内提出', en: 'Complaints are made within their validity' },
  failure: { zh: '有投诉超过了有效期', en: 'Complaints are made after their validity' },
  why: {
    zh: '超过有效期的投诉可以受理，但不受时限约束，赔偿也没有依据，要由负责人决定。',
    en: 'A late complaint may be accepted, but no deadline binds it and no compensation is due; somebody in charge decides.',
  },
};

export const words = defineWords('complaint-expired', {
  expired: {
    zh: '寄件日期 {sentOn} 到受理日期 {acceptedOn} 已超过{years}年的投诉有效期，请负责人确认是否受理。',
    en: 'From sending, {sentOn}, to acceptance, {acceptedOn}, the {years} year(s) of validity (has|have) passed. Somebody in charge decides whether it is accepted.',
  },
});

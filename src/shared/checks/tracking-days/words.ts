import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '跟单邮件每日都有跟踪', en: 'Tracked parcels are looked up every day' },
  failure: { zh: '有跟单邮件漏了跟踪日', en: 'Days were missed in tracking a parcel' },
  why: {
    zh: '全程跟单从交寄日起每日反馈，漏一天就可能错过滞留。',
    en: 'Parcels tracked all the way are told of every day from posting on; a day missed may hide one that is stranded.',
  },
};

export const words = defineWords('tracking-days', {
  gap: {
    zh: '{waybill} 交寄于 {sent}，到 {last} 应有{wanted}天的跟踪，缺 {missing} 等{count}天。',
    en: '{waybill} was posted on {sent}; of the {wanted} day(s) to {last}, {count} (is|are) missing, first {missing}.',
  },
});

import { defineWords } from '../../text/message';

export const reasonWords = defineWords('complaint-reason', {
  unknown: {
    zh: '“{found}”对不上任何投诉理由，可填：{allowed}；别的系统的说法请加到规则 complaint.imports 里。',
    en: '“{found}” is not a known reason; there are {allowed}. Add another system’s words to complaint.imports in the rules.',
  },
  own: { zh: '“{found}”属于“{reason}”', en: '“{found}” belongs to “{reason}”' },
  imported: { zh: '{system}的“{found}”对应“{reason}”', en: '“{found}” of {system} is “{reason}”' },
  spb: { zh: '国家邮政局申诉分类', en: 'the State Post Bureau’s categories' },
  company: { zh: '企业工单', en: 'service tickets' },
  wechat: { zh: '微信投诉代码', en: 'WeChat’s codes' },
  ltl: { zh: '零担企业分类', en: 'a less-than-truckload company’s list' },
});

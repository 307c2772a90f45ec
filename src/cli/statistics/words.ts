import type { Text } from '../../shared/text/lang';
import { defineWords } from '../../shared/text/message';

export const words = defineWords('cli-complaints', {
  period: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  rules: { zh: '规则手册 {version}（{hash}）', en: 'Rule book {version} ({hash})' },
});

export const labels = {
  title: { zh: '客户投诉统计', en: 'Complaint statistics' },
  overview: { zh: '概览', en: 'Overview' },
  notes: { zh: '说明', en: 'Notes' },
  period: { zh: '期间', en: 'Period' },
  all: { zh: '全部', en: 'all' },
  asOf: { zh: '截止日', en: 'As of' },
  notSet: { zh: '未给', en: 'not given' },
  files: { zh: '来源', en: 'Files' },
  figure: { zh: '指标', en: 'Figure' },
  meaning: { zh: '算法', en: 'How it is worked out' },
  remarks: { zh: '提示', en: 'Remarks' },
  rate: { zh: '万票投诉率', en: 'Per 10 000' },
  appealRate: { zh: '百万件申诉率', en: 'Appeals per million' },
} as const satisfies Readonly<Record<string, Text>>;

/** How the figures are worked out, for the sheet of notes. */
export const MEANINGS: readonly (readonly [figure: Text, meaning: Text])[] = [
  [
    { zh: '有效件数', en: 'Upheld' },
    { zh: '调查结果为属实或部分属实的投诉', en: 'Complaints that the investigation upholds, wholly or in part' },
  ],
  [
    { zh: '应答复、按时答复率', en: 'Due for answer, on-time rate' },
    {
      zh: '已处理的，加上到截止日已过答复期限仍未处理的；其中第一次处理日期不晚于答复期限的为按时',
      en: 'Handled, or past its day by the date of reference; in time when first handled by its day',
    },
  ],
  [
    { zh: '平均处理天数', en: 'Mean days' },
    {
      zh: '受理日期到第一次处理日期的天数，只计已处理的',
      en: 'Days from acceptance to the first handling, of those handled',
    },
  ],
  [
    { zh: '处理满意率', en: 'Satisfied with handling' },
    {
      zh: '投诉处理后客户意见为“满意”的，除以已回复的；它是对投诉处理的评价，不代表大客户满意度，投诉率也不能代替满意度调查',
      en: '“Satisfied” of those who replied, after handling: it judges the handling. It is not the satisfaction of key accounts, and no complaint rate stands for a survey',
    },
  ],
  [
    { zh: '重复投诉', en: 'Repeated' },
    {
      zh: '同一客户同一理由在规定天数内再次投诉（规则 complaint.repeatDays、repeatCount）',
      en: 'The same customer about the same reason again within the days of complaint.repeatDays',
    },
  ],
  [
    { zh: '损失', en: 'Loss' },
    { zh: '赔偿金额、免收运费和其他直接成本之和', en: 'Compensation, freight waived and other direct cost' },
  ],
  [
    { zh: '环比', en: 'Change on month before' },
    {
      zh: '本月件数比上月增减的比例；上月没有投诉的为空',
      en: 'By what part there are more or fewer than in the month before; blank after a month without any',
    },
  ],
  [
    { zh: '万票投诉率、百万件申诉率', en: 'Per 10 000, appeals per million' },
    {
      zh: '件数除以同月业务量；区间的置信水平按规则 complaint.rates.confidence；业务量不足规定件数的，不显示百万件率',
      en: 'Cases over the volume of the same months; the interval has the confidence of complaint.rates.confidence; too small a volume shows no rate per million',
    },
  ],
];

import { defineWords } from '../../text/message';

export const words = defineWords('satisfaction', {
  offScale: {
    zh: '“{found}”不在 1 到 {points} 之间的整数里。',
    en: '“{found}” is not a whole number from 1 to {points}.',
  },
  noAnswer: {
    zh: '“{found}”看不出是哪一档，可填“{best}”等五档的名称，或 1 到 {points} 的数字。',
    en: '“{found}” is not a known answer: give one of the five answers, such as “{best}”, or a number from 1 to {points}.',
  },
  noScore: { zh: '“{found}”不是 0 到 {most} 的整数。', en: '“{found}” is not a whole number from 0 to {most}.' },
  at: { zh: '第{row}格：{problem}', en: 'Cell {row}: {problem}' },
  nobodyAnswered: { zh: '没有一份有效答卷。', en: 'There is no answer at all.' },
  tooFew: {
    zh: '有效答卷只有{answers}份，不足{least}份，不宜用百分比；确要显示，请改规则 satisfaction.minAnswers。',
    en: '{answers} answer(s) (is|are) fewer than the {least} from which a percentage means something; change satisfaction.minAnswers to see it anyhow.',
  },
  presetOfFive: {
    zh: '分值方案是五级的，现在是{points}级；请省略分值方案。',
    en: 'The sets of points are for five answers, not {points}; leave the preset out.',
  },
  answers: { zh: '有效答卷{answers}份', en: '{answers} answer(s)' },
  score: {
    zh: '{answers}份有效答卷，各级分值（由好到差）{points}，取平均',
    en: 'the mean of {answers} answer(s) at {points} point(s), best first',
  },
  rate: {
    zh: '{answers}份有效答卷中，前{best}级{count}份，占{share}',
    en: '{count} of {answers} gave one of the {best} best answers: {share}',
  },
  nps: {
    zh: '{answers}份中推荐者（{from}分及以上）{promoters}，被动者{passives}，贬损者（{below}分以下）{detractors}；推荐者占比减贬损者占比',
    en: 'of {answers}: {promoters} promoters ({from} and above), {passives} passives, {detractors} detractors (below {below}); the first share less the last',
  },
  gap: { zh: '{formula}：{had} − {wanted} = {gap}', en: '{formula}: {had} − {wanted} = {gap}' },
  behind: { zh: '没有达到客户的期望', en: 'the service stays behind what was expected' },
  beyond: { zh: '超出客户的期望', en: 'the service is better than expected' },
  met: { zh: '与客户的期望相符', en: 'the service is as expected' },
  emptyPack: {
    zh: '权重组 {pack} 还没有内容；请在规则 satisfaction.sqi.packs.{pack} 里填写各项失误和权重。',
    en: 'The pack {pack} is empty; give its failures and weights in satisfaction.sqi.packs.{pack}.',
  },
  otherEvents: {
    zh: '权重组 {pack} 有{wanted}项失误，给了{found}个数；请按它的顺序逐项给出，或连同标题行一起选。',
    en: 'The pack {pack} has {wanted} failures, {found} numbers were given; give one each in its order, or select the header row as well.',
  },
  badCount: { zh: '“{event}”的件数不能是 {found}。', en: 'The count of “{event}” cannot be {found}.' },
  noShipments: { zh: '票数应大于0，实际是 {found}。', en: 'Shipments must be above 0; found {found}.' },
  sqi: {
    zh: '失误{failures}件，加权{weighted}，除以{shipments}票，为{index}%（越低越好）',
    en: '{failures} failures, weighted {weighted}, over {shipments} shipments: {index}% (the lower the better)',
  },
  otherAxes: {
    zh: 'TQCSO有{wanted}个维度，给了{found}个分数。',
    en: 'TQCSO has {wanted} axes, {found} scores were given.',
  },
  badScore: {
    zh: '“{axis}”的分数应在 {least} 到 {most} 之间，实际是 {found}。',
    en: 'The score of “{axis}” must be from {least} to {most}; found {found}.',
  },
  scorecard: {
    zh: '{count}个维度平均{mean}分（满分{most}分）',
    en: 'the {count} axes have {mean} of {most} on average',
  },
  weakest: { zh: '短板是{axes}（{lowest}分）', en: 'the weakest: {axes} ({lowest})' },
  rights: { zh: '7R做到{met}项（共{of}项）', en: '{met} of the {of} rights are met' },
  right: { zh: '没有做到“{right}”：{meaning}', en: 'not met: “{right}” ({meaning})' },
  calendar: {
    zh: '一年{count}次调查，至少应有{least}次',
    en: '{count} survey(s) in the year; there should be {least} at least',
  },
  byComplaintRate: {
    zh: '用投诉率代替满意度：不投诉不等于满意，请直接调查客户的评价。',
    en: 'The complaint rate stands for satisfaction: who does not complain need not be satisfied. Ask the customers.',
  },
  noClasses: {
    zh: '没有区分不同类别的大客户，请按类别分别抽样和统计。',
    en: 'Kinds of key accounts are not told apart: sample and count them by class.',
  },
  noRivals: {
    zh: '没有收集竞争对手的信息，请加上与其他快递公司的比较。',
    en: 'Nothing is collected on competitors: add a comparison with other couriers.',
  },
  tooSeldom: {
    zh: '一年只安排{found}次调查，至少应有{least}次。',
    en: 'Only {found} survey(s) a year (is|are) planned; there should be {least} at least.',
  },
  oneDepartment: {
    zh: '只有{found}个部门参与问卷设计，至少应有{least}个。',
    en: 'Only {found} department(s) (takes|take) part in the questionnaire; there should be {least} at least.',
  },
  noPretest: {
    zh: '调查前没有预测试，请先在少数客户中试用问卷。',
    en: 'No test before the survey: try the questionnaire on a few customers first.',
  },
});

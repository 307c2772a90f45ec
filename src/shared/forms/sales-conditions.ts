import { eventsOf } from '../rules/satisfaction';
import { feedbackOn } from './derive/visit-plan';
import type { Condition } from './form';

/** The lead is in a visit plan. */
export const inVisitPlan: Condition = {
  words: { zh: '已列入走访计划时', en: 'when it is in a visit plan' },
  holds: (row, context) => !row.isBlank('leadNo') && context.find('visitPlan', 'leadNo', row.text('leadNo')).length > 0,
};

export const supportAsked: Condition = {
  words: { zh: '需要上级协助时', en: 'when superiors must help' },
  holds: (row) => row.value('needsSupport') === true,
};

/** The visit was made and reported: now the station head reads it. */
export const visitReported: Condition = {
  words: { zh: '已有走访反馈时', en: 'when the visit was reported' },
  holds: (row, context) => feedbackOn(row, context).length > 0,
};

/** The customer goes on being followed. */
export const goesOn: Condition = {
  words: { zh: '走访结果不是“不再跟进”时', en: 'unless the customer is not followed any more' },
  holds: (row) => row.code('result') !== undefined && row.code('result') !== 'dropped',
};

export const trialSigned: Condition = {
  words: { zh: '试寄结论为转入签约时', en: 'when the trial goes on to the agreement' },
  holds: (row) => row.code('conclusion') === 'sign',
};

/** The month brought less than the one before, by as much as gives a warning. */
export const revenueFell: Condition = {
  words: { zh: '用邮额比上月明显下降时', en: 'when revenue fell clearly' },
  holds(row, { book }) {
    const [now, before] = [row.number('revenue'), row.number('previousRevenue')];
    return (
      now !== undefined && before !== undefined && before - now >= before * book.values.churn.warnDrop && before > 0
    );
  },
};

export const decided: Condition = {
  words: { zh: '已有审批意见时', en: 'when it was decided' },
  holds: (row) => !row.isBlank('decision'),
};

export const anomalyFound: Condition = {
  words: { zh: '有异常时', en: 'when there is an anomaly' },
  holds: (row) => !row.isBlank('anomaly'),
};

/** Not all that was due was fulfilled. */
export const notFulfilled: Condition = {
  words: { zh: '履约不足时', en: 'when less was fulfilled than was due' },
  holds(row) {
    const [due, fulfilled] = [row.number('due'), row.number('fulfilled')];
    return due !== undefined && fulfilled !== undefined && fulfilled < due;
  },
};

export const someRightUnmet: Condition = {
  words: { zh: '有未做到的项时', en: 'when one of them is not met' },
  holds: (row, { book }) => book.values.satisfaction.sevenRights.some(({ code }) => row.value(code) === false),
};

/** A failure event that the pack in use counts. */
export const inPack = (event: string): Condition => ({
  words: { zh: '所用权重组含此项时', en: 'when the pack in use counts it' },
  holds: (_, { book }) => eventsOf(undefined, book.values).some(({ code }) => code === event),
});

export const appealAnswered: Condition = {
  words: { zh: '已答复时', en: 'when it was answered' },
  holds: (row) => !row.isBlank('repliedOn'),
};

/** 针对重点客户或大型合作项目，要求详细撰写. */
export const inFull: Condition = {
  words: { zh: '重点客户或大型合作项目时', en: 'for a major customer or project' },
  holds: (row) => row.value('majorProject') === true,
};

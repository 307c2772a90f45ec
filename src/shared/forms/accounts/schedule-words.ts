import type { Text } from '../../text/lang';
import { defineWords } from '../../text/message';

const sentences = defineWords('schedule', {
  asked: {
    zh: '{level}在 {from} 至 {to} 应{kind}{times}次，已{done}次',
    en: '{level} asks for {times} {kind}(s) from {from} to {to}; {done} made',
  },
  complaint: { zh: '有未结投诉{count}件（{numbers}），先去', en: '{count} open complaint(s) ({numbers}): goes first' },
  agreed: { zh: '上次联系时约定 {day}', en: 'agreed for {day} at the last contact' },
  crowded: {
    zh: '当天已排满{most}次{kind}，期内没有别的日子',
    en: 'the day holds {most} {kind}(s) already, and no other is left',
  },
  afterHoliday: { zh: '期限 {to} 之前没有工作日，顺延', en: 'no working day by {to}: moved on' },
});

/** The sentences of a schedule, and what visits and calls are called in them. */
export const scheduleWords = {
  ...sentences,
  kind: { visit: { zh: '走访', en: 'visit' }, call: { zh: '电话', en: 'call' } } satisfies Record<string, Text>,
};

/** What a planned contact is for, as the plan says it. */
export const AIMS = {
  complaint: { zh: '跟进投诉', en: 'Follow up a complaint' },
  warning: { zh: '应对预警', en: 'Answer a warning' },
  behind: { zh: '补上欠的走访和电话', en: 'Make up for what is short' },
  agreed: { zh: '按约定走访', en: 'As agreed' },
  regular: { zh: '例行维护', en: 'Regular contact' },
} as const satisfies Record<string, Text>;

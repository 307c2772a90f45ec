import type { Text } from '../text/lang';
import type { Severity } from './check';

/** A degree of findings, and what it means to the person who reads them. */
export interface Degree {
  readonly label: Text;
  /** After a count: 3 处必须改. */
  readonly counted: Text;
  readonly meaning: Text;
}

/** From the worst down; findings that a person has to look at stand apart, whatever their severity. */
export const SEVERITIES: Readonly<Record<Severity, Degree>> = {
  error: {
    label: { zh: '必须改', en: 'Must fix' },
    counted: { zh: '处必须改', en: 'must fix' },
    meaning: {
      zh: '表单不完整、自相矛盾或无法使用，改好之前不能交。',
      en: 'The form is incomplete, contradicts itself or cannot be used. It is not handed in before this is mended.',
    },
  },
  warning: {
    label: { zh: '应改', en: 'Should fix' },
    counted: { zh: '处应改', en: 'should fix' },
    meaning: {
      zh: '表单能用，但这一处多半有误、违反内部要求，或会在以后的汇总和核对中出错。',
      en: 'The form can be used, but this is most likely wrong, breaks a house rule, or will go wrong when forms are added up and compared.',
    },
  },
  info: {
    label: { zh: '供参考', en: 'Worth knowing' },
    counted: { zh: '处供参考', en: 'worth knowing' },
    meaning: {
      zh: '没有错，但负责人应当知道；不改也可以交。',
      en: 'Nothing is wrong, but whoever is in charge should know. The form can be handed in as it is.',
    },
  },
};

export const REVIEW: Degree = {
  label: { zh: '待人工确认', en: 'To review' },
  counted: { zh: '处待人工确认', en: 'to review' },
  meaning: {
    zh: '程序看到了可疑之处，但无法判断对错，要由知情的人看一眼。',
    en: 'Something looks doubtful, but only somebody who knows the case can tell whether it is right.',
  },
};

/** The severities from the worst down. */
export const BY_WEIGHT: readonly Severity[] = ['error', 'warning', 'info'];

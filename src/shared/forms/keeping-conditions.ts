import { isRefusal } from '../rules/answer';
import { letterOf, type AccountLevel } from '../rules/letters/kinds';
import { suggestedGrade, suggestedLimit } from './derive/credit';
import { appointmentOf } from './derive/customers';
import type { Condition, FormRow } from './form';

const among = (codes: readonly string[], code: string | undefined): boolean =>
  code !== undefined && codes.includes(code);

export const agreed: Condition = {
  words: { zh: '管理层同意时', en: 'when the management agreed' },
  holds: (row) => row.code('decision') === 'agreed',
};

export const measureDone: Condition = {
  words: { zh: '进度达到100%时', en: 'when it is done' },
  holds: (row) => row.number('progress') === 1,
};

/** The level is one at which old and new owner visit the customer together. */
export const jointVisitOwed: Condition = {
  words: { zh: '级别要求共同拜访时', en: 'when the level asks for a joint visit' },
  holds(row, context) {
    const level = (row.code('level') ?? appointmentOf(row, row.day('changedOn'), context)?.code('level')) as
      AccountLevel | undefined;
    return level !== undefined && context.book.values.forms.handover.jointVisitLevels.includes(letterOf(level));
  },
};

export const recommendedKind: Condition = {
  words: { zh: '会员是特邀理事、荣誉理事时', en: 'for invited and honorary directors' },
  holds: (row, { book }) => among(book.values.club.recommendedKinds, row.code('kind')),
};

export const corporate: Condition = {
  words: { zh: '会员是团体会员时', en: 'for corporate members' },
  holds: (row) => row.code('kind') === 'organisation',
};

export const memberLeft: Condition = {
  words: { zh: '已退会时', en: 'when the member left' },
  holds: (row) => !row.isBlank('leftOn'),
};

export const memberRemoved: Condition = {
  words: { zh: '已取消资格时', en: 'when membership was taken away' },
  holds: (row) => !row.isBlank('decidedOn'),
};

export const problemFound: Condition = {
  words: { zh: '有问题时', en: 'when there is a problem' },
  holds: (row) => !row.isBlank('problem'),
};

/** The grade given is not the one that score, type and circumstances suggest. */
export const gradeChanged: Condition = {
  words: { zh: '评定等级与建议等级不同时', en: 'when the grade is not the one suggested' },
  holds(row, context) {
    const suggested = suggestedGrade.derive(row, context);
    const grade = row.code('grade');
    return grade !== undefined && suggested !== undefined && !isRefusal(suggested) && suggested.value !== grade;
  },
};

/** The limit given is above the one that grade and purchase suggest. */
export const limitExceeded: Condition = {
  words: { zh: '额度高于建议额度时', en: 'when the limit is above the one suggested' },
  holds(row, context) {
    const suggested = suggestedLimit.derive(row, context);
    const limit = row.number('limit');
    return (
      limit !== undefined && suggested !== undefined && !isRefusal(suggested) && limit > (suggested.value as number)
    );
  },
};

export const limitedChange: Condition = {
  words: { zh: '临时上调时', en: 'when it is raised for a time' },
  holds: (row, { book }) => among(book.values.forms.keeping.limitedChanges, row.code('kind')),
};

const counted = (row: FormRow, field: string): boolean => (row.number(field) ?? 0) > 0;

export const noticed: Condition = {
  words: { zh: '有提示信息时', en: 'when there are notices' },
  holds: (row) => counted(row, 'adverse'),
};

export const penalised: Condition = {
  words: { zh: '有警示信息时', en: 'when there are warnings' },
  holds: (row) => counted(row, 'penalties'),
};

export const wonBack: Condition = {
  words: { zh: '已恢复时', en: 'when it was won back' },
  holds: (row) => row.code('result') === 'recovered',
};

import type { Check } from '../check';
import { datePairs } from '../date-pairs';
import { about } from './words';

export const validityOrder: Check = {
  id: 'validity-order',
  ...about,
  severity: 'error',
  rules: ['forms.check.validity'],
  needs: { forms: [], all: false },
  run: (context) => datePairs(context, context.book.values.forms.check.validity),
};

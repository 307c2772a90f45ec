import type { Check } from '../check';
import { datePairs } from '../date-pairs';
import { about } from './words';

export const dateOrder: Check = {
  id: 'date-order',
  ...about,
  severity: 'error',
  rules: ['forms.check.dateOrder'],
  needs: { forms: [], all: false },
  run: (context) => datePairs(context, context.book.values.forms.check.dateOrder),
};

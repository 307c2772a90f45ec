import type { Source } from '../rulebook/source';
import type { Day } from '../values/date';
import { added, namedBy } from './define';
import { customerName } from './derive/customers';
import type { Field } from './form';
import { decided } from './sales-conditions';

const identity = namedBy('forms.identity');

/** Which customer a row is about: typed by its number, the name found by it. With the examples of the form. */
export const customerFields = (id: string, name: string): readonly Field[] => [
  identity('customerId', 'textbook', { type: 'identifier', required: 'always', example: id }),
  identity('customerName', 'textbook', { type: 'text', required: 'always', derived: customerName, example: name }),
];

/** What was decided about a request, when, and who signed it. */
export const decisionFields = (
  source: Source | readonly [zh: string, en: string],
  decidedOn: Day,
): readonly Field[] => [
  added('decision', '审批意见', 'Decision', 'company', source, {
    type: 'choice',
    required: 'never',
    choices: ['forms.choice.decision'],
    example: 'agreed',
  }),
  added('decidedOn', '审批日期', 'Decided on', 'company', source, {
    type: 'date',
    required: decided,
    example: decidedOn,
  }),
  added('approval', '审批签字', 'Approval', 'company', source, {
    type: 'signature',
    required: 'never',
    choices: ['forms.choice.signature'],
    aliases: ['审批人'],
    example: 'signed',
  }),
];

import { callFunction } from '../../src/functions/call';
import { FUNCTIONS, functionNamed } from '../../src/functions/registry';
import { isFailure, type Output } from '../../src/functions/types';
import { say } from '../../src/shared/text/message';
import { CLASS_FUNCTIONS } from './functions/classes';
import { COMPLAINT_FUNCTIONS } from './functions/complaints';
import { CONTACT_FUNCTIONS } from './functions/contacts';
import { CREDIT_FUNCTIONS } from './functions/credit';
import { CUSTOMER_FUNCTIONS } from './functions/customers';
import { RULE_FUNCTIONS } from './functions/rules';
import { SATISFACTION_FUNCTIONS } from './functions/satisfaction';
import { Sample } from './raw';

const CALLED = [
  ...CLASS_FUNCTIONS,
  ...CUSTOMER_FUNCTIONS,
  ...CONTACT_FUNCTIONS,
  ...CREDIT_FUNCTIONS,
  ...COMPLAINT_FUNCTIONS,
  ...SATISFACTION_FUNCTIONS,
  ...RULE_FUNCTIONS,
];

/** As a cell shows it; a failure is its sentence, a number to the six places that a cell is given. */
function shown(cell: Output): string | number | boolean {
  if (typeof cell === 'number') return Number(cell.toFixed(6));
  return isFailure(cell) ? say('zh', cell.message) : cell;
}

let sample: Sample;

beforeAll(async () => {
  sample = await Sample.read();
});

test.each(CALLED.map((one) => [one.id, one.what, one] as const))('%s: %s', (id, _, { args, expected, look }) => {
  const result = callFunction(functionNamed(id)!, args(sample), { book: sample.rules(), lang: 'zh' });
  const wanted = expected(sample);
  expect(wanted.length).toBeGreaterThan(0);
  expect((look?.(result) ?? result).map((row) => row.map(shown))).toEqual(wanted.map((row) => row.map(shown)));
});

test('every worksheet function is called on the sample', () => {
  const called = new Set(CALLED.map(({ id }) => id));
  expect(FUNCTIONS.map(({ id }) => id).filter((id) => !called.has(id))).toEqual([]);
});

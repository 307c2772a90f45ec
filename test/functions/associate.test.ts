import { associateAll, type CustomFunctionsApi } from '../../src/functions/associate';
import { FUNCTIONS } from '../../src/functions/registry';
import type { Context } from '../../src/functions/types';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';

/** Excel's side as its interface is documented: omitted arguments are null, ranges are rows of cells, errors are objects. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

function excel(context: () => Context | Promise<Context>, bytes?: number) {
  const calls = new Map<string, (...given: unknown[]) => Promise<unknown[][]>>();
  const api: CustomFunctionsApi = {
    associate: (id, call) => calls.set(id, call),
    Error: ExcelError,
    ErrorCode: { invalidValue: '#VALUE!' },
  };
  associateAll(api, context, undefined, () => ({ bytes }));
  return { ids: [...calls.keys()], call: (id: string, ...given: unknown[]) => calls.get(id)!(...given) };
}

const zh: Context = { book: TEXTBOOK_RULES, lang: 'zh' };

describe('the functions as Excel calls them', () => {
  test('every function is associated once, by its id', () => {
    expect(excel(() => zh).ids).toEqual(FUNCTIONS.map(({ id }) => id));
  });

  const table: [why: string, id: string, given: unknown[], expected: unknown[][]][] = [
    ['a range in, an array out', 'CREDIT_TERMS', [[['A'], ['D']], null], [['赊销'], ['先款后货']]],
    ['a single cell comes as a block of one', 'CREDIT_TERMS', [[['B']], null], [['现款现货']]],
    ['trailing optional arguments left out', 'CREDIT_TERMS', [[['B']]], [['现款现货']]],
    [
      'what Excel adds behind the arguments is dropped',
      'CREDIT_TERMS',
      [[['B']], null, { address: 'A1' }],
      [['现款现货']],
    ],
    [
      'repeating arguments come packed in one array',
      'KA_WHY',
      ['CREDIT_LIMIT', [[['B']], [[5000]]]],
      [['资信B级为现款现货，没有赊销额度。']],
    ],
  ];
  test.each(table)('%s', async (_why, id, given, expected) => {
    expect(await excel(() => zh).call(id, ...given)).toEqual(expected);
  });

  test.each([
    ['an Excel error', new ExcelError('#DIV/0!')],
    ['an error data type', { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' }],
  ])('%s in a row fails that row only, with its sentence', async (_why, error) => {
    const [first, second] = await excel(() => zh).call('CREDIT_TERMS', [[error], ['A']], null);
    expect(first[0]).toBeInstanceOf(ExcelError);
    expect(first[0]).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('#DIV/0!') as string });
    expect(second).toEqual(['赊销']);
  });

  test('nothing is answered before the rules are there', async () => {
    let ready: (context: Context) => void = () => undefined;
    const { call } = excel(() => new Promise<Context>((resolve) => (ready = resolve)));
    let answered = false;
    const answer = call('RULE_VALUE', [['visit.A.visitPerMonth']]).then((rows) => {
      answered = true;
      return rows;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answered).toBe(false);
    ready(zh);
    expect(await answer).toEqual([[3]]);
  });

  test('a call that a host does not carry is answered with a sentence, the same call in parts with its answer', async () => {
    const { call } = excel(() => zh, 5_000_000);
    const levels = (rows: number): string[][] => Array.from({ length: rows }, () => ['资信A级']);
    await expect(call('CREDIT_TERMS', levels(300_000))).rejects.toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(/300,000行.*5 MB.*kadesk recalc/) as string,
    });
    expect(await call('CREDIT_TERMS', levels(1000))).toHaveLength(1000);
    expect(await excel(() => zh).call('CREDIT_TERMS', levels(300_000))).toHaveLength(300_000);
  });

  test('a column without errors is taken and given without a copy of its rows', async () => {
    const rows = await excel(() => zh).call('CREDIT_TERMS', [['A'], ['D'], ['A']]);
    expect(rows[0]).toBe(rows[2]);
  });
});

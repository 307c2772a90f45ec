import { readFileSync } from 'node:fs';
import { FUNCTIONS } from '../../src/functions/registry';
import { metadataAddresses } from './check-manifest';
import { type MetadataFinding, metadataFindings } from './check-metadata';
import { BASE, MANIFEST, readFromCheckout } from './checkout';

const addresses = metadataAddresses(readFileSync(MANIFEST, 'utf8'));

function readMetadata(locale: string): unknown {
  const address = addresses[locale] ?? '';
  expect(address.startsWith(BASE)).toBe(true);
  const bytes = readFromCheckout(address.slice(BASE.length));
  if (bytes === undefined) throw new Error(`${address} is not a file of the checkout`);
  return JSON.parse(bytes.toString('utf8'));
}

test('Chinese comes first, English beside it', () =>
  expect(addresses).toEqual({
    'zh-CN': `${BASE}assets/functions-zh-CN.json`,
    'en-US': `${BASE}assets/functions.json`,
  }));

test.each(['zh-CN', 'en-US'])('the %s metadata describes the functions that answer', (locale) =>
  expect(metadataFindings(readMetadata(locale), FUNCTIONS)).toEqual([]),
);

interface Row {
  id: string;
  name: string;
  parameters: { name: string; optional?: boolean; repeating?: boolean }[];
}

const rowOf = (rows: readonly Row[], id: string): Row => {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no ${id}`);
  return row;
};

const count = FUNCTIONS.length;
const last = FUNCTIONS[count - 1].id;

/** One fault in the real metadata, and the findings that it must give. */
const faults: readonly (readonly [string, (rows: Row[]) => void, MetadataFinding[]])[] = [
  ['a function left out at the end', (rows) => rows.pop(), [{ code: 'ids', at: `${count}: nothing for ${last}` }]],
  [
    'a function left out',
    (rows) => rows.splice(1, 1),
    [{ code: 'ids', at: `2: ${FUNCTIONS[2].id} for ${FUNCTIONS[1].id}` }],
  ],
  [
    'a function that nobody answers',
    (rows) => rows.push({ id: 'KA_NEW', name: 'KA_NEW', parameters: [] }),
    [{ code: 'ids', at: `${count + 1}: KA_NEW for nothing` }],
  ],
  ['another order', (rows) => rows.reverse(), [{ code: 'ids', at: `1: ${last} for ${FUNCTIONS[0].id}` }]],
  [
    'a name that is translated',
    (rows) => (rowOf(rows, 'KA_WHY').name = '理由'),
    [{ code: 'name', at: 'KA_WHY: 理由' }],
  ],
  [
    'a parameter too few',
    (rows) => rowOf(rows, 'KA_WHY').parameters.pop(),
    [{ code: 'parameters', at: 'KA_WHY: 1 for 2' }],
  ],
  [
    'a parameter too many',
    (rows) => rowOf(rows, 'CREDIT_TERMS').parameters.push({ name: 'more' }),
    [{ code: 'parameters', at: 'CREDIT_TERMS: 3 for 2' }],
  ],
  [
    'an optional parameter that is required',
    (rows) => delete rowOf(rows, 'ABC_TIER').parameters[1].optional,
    [{ code: 'optional', at: 'ABC_TIER.population' }],
  ],
  [
    'a required parameter that is optional',
    (rows) => (rowOf(rows, 'ABC_TIER').parameters[0].optional = true),
    [{ code: 'optional', at: 'ABC_TIER.values' }],
  ],
  [
    'further arguments that are one',
    (rows) => delete rowOf(rows, 'KA_WHY').parameters[1].repeating,
    [{ code: 'repeating', at: 'KA_WHY.arguments' }],
  ],
  [
    'a parameter that repeats',
    (rows) => (rowOf(rows, 'KA_WHY').parameters[0].repeating = true),
    [{ code: 'repeating', at: 'KA_WHY.function_name' }],
  ],
];

test.each(faults)('finds %s', (_, damage, expected) => {
  const metadata = readMetadata('en-US') as { functions: Row[] };
  damage(metadata.functions);
  expect(metadataFindings(metadata, FUNCTIONS)).toEqual(expected);
});

test('finds a file of another shape', () =>
  expect(metadataFindings({ functions: [{ id: 'ABC_TIER', parameters: [] }] }, FUNCTIONS)).toEqual([
    { code: 'shape', at: 'functions.0.name' },
  ]));

import fc from 'fast-check';
import {
  Kind,
  readStruct,
  type Struct,
  type Value,
  valueOf,
  withValue,
  writeStruct,
} from '../../../src/files/parquet/thrift';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

describe('examples worked out by hand from the text of the compact protocol', () => {
  it.each<[hex: string, struct: Struct, reason: string]>([
    ['00', { fields: [] }, 'a struct without fields is its stop alone'],
    ['15 02 00', { fields: [{ id: 1, kind: Kind.I32, value: 1 }] }, 'the step to field 1, kind 5; 1 zigzag is 2'],
    ['16 01 00', { fields: [{ id: 1, kind: Kind.I64, value: -1n }] }, '-1 zigzag is 1'],
    [
      '11 12 00',
      {
        fields: [
          { id: 1, kind: Kind.True, value: 0 },
          { id: 2, kind: Kind.False, value: 0 },
        ],
      },
      'truth stands in the kind',
    ],
    [
      '05 28 ac02 00',
      { fields: [{ id: 20, kind: Kind.I32, value: 150 }] },
      'a step beyond 15: the number by itself; 300 in two bytes',
    ],
    ['18 02 4142 00', { fields: [{ id: 1, kind: Kind.Binary, value: bytes('4142') }] }, 'length, then bytes'],
    [
      '19 25 02 04 00',
      { fields: [{ id: 1, kind: Kind.List, value: { of: Kind.I32, items: [1, 2] } }] },
      'two of kind 5 in one byte',
    ],
    [
      '1b 00 00',
      { fields: [{ id: 1, kind: Kind.Map, value: { keys: Kind.Byte, values: Kind.Byte, entries: [] } }] },
      'an empty map',
    ],
  ])('%s: %j (%s)', (hex, struct) => {
    expect(readStruct(bytes(hex))).toEqual(struct);
    expect(Buffer.from(writeStruct(struct)).toString('hex')).toBe(hex.replaceAll(' ', ''));
  });
});

const integer = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const { struct } = fc.letrec<{ struct: Struct; typed: { kind: Kind; value: Value } }>((tie) => ({
  typed: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    integer.map((value) => ({ kind: Kind.I32, value })),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => ({ kind: Kind.I64, value })),
    fc.uint8Array({ maxLength: 200 }).map((value) => ({ kind: Kind.Binary, value })),
    fc.uint8Array({ minLength: 8, maxLength: 8 }).map((value) => ({ kind: Kind.Double, value })),
    fc.array(integer, { maxLength: 40 }).map((items) => ({ kind: Kind.List, value: { of: Kind.I32, items } })),
    fc.array(tie('struct'), { maxLength: 3 }).map((items) => ({ kind: Kind.List, value: { of: Kind.Struct, items } })),
    tie('struct').map((value) => ({ kind: Kind.Struct, value })),
  ),
  struct: fc
    .dictionary(fc.integer({ min: 1, max: 40 }).map(String), tie('typed'), { maxKeys: 5 })
    .map((fields) => ({ fields: Object.entries(fields).map(([id, field]) => ({ id: Number(id), ...field })) })),
}));

it('reads what it writes, whatever the fields are', () => {
  fc.assert(fc.property(struct, (one) => expect(readStruct(writeStruct(one))).toEqual(one)));
});

it('refuses every cut, and every count that is a lie, without taking room for it', () => {
  const whole = writeStruct({
    fields: [{ id: 1, kind: Kind.List, value: { of: Kind.Binary, items: [bytes('41'), bytes('42')] } }],
  });
  for (let length = 0; length < whole.length; length++)
    expect(() => readStruct(whole.slice(0, length))).toThrow(RangeError);
  expect(() => readStruct(bytes('19 f8 ffffffff7f 00'))).toThrow(RangeError);
  expect(() => readStruct(Uint8Array.from({ length: 10_000 }, () => 0x1c))).toThrow(RangeError);
});

it('a field that is not there is not changed', () => {
  const one: Struct = { fields: [{ id: 1, kind: Kind.I32, value: 4 }] };
  expect(withValue(one, 2, () => 9)).toEqual(one);
  expect([
    valueOf(
      withValue(one, 1, () => 9),
      1,
    ),
    valueOf(one, 2),
  ]).toEqual([9, undefined]);
});

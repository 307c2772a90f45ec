import type { Chunk, Dictionary } from './coded-chunk';
import {
  type Field,
  Kind,
  type List,
  readStruct,
  type Struct,
  type Value,
  valueOf,
  withValue,
  writeStruct,
} from './thrift';

/** `PAR1`, at both ends of a file; behind the metadata their length stands before it. */
export const MAGIC = Uint8Array.of(0x50, 0x41, 0x52, 0x31);
/** Bytes at the end that tell how long the metadata is. */
export const TAIL_BYTES = 8;

/** Fields of the format's metadata. */
const FILE = { schema: 2, rows: 3, groups: 4, pairs: 5, orders: 7, encryption: 8 } as const;
const ELEMENT = { type: 1, repetition: 3, name: 4, children: 5, converted: 6, logical: 10 } as const;
const GROUP = { columns: 1, bytes: 2, rows: 3, compressed: 6 } as const;
const CHUNK = { offset: 2, column: 3 } as const;
const COLUMN = {
  type: 1,
  encodings: 2,
  path: 3,
  codec: 4,
  values: 5,
  plainBytes: 6,
  bytes: 7,
  dataAt: 9,
  dictionaryAt: 11,
  statistics: 12,
} as const;
const BLANKS = 3;

const PHYSICAL = { int: 1, double: 5, text: 6 } as const;
const OPTIONAL = 1;
const UTF8 = 0;
const UNCOMPRESSED = 0;
/** PLAIN, RLE, RLE_DICTIONARY. */
const ENCODINGS = [0, 3, 8];
/** What Arrow's readers take for the whole list of columns. Without it they read the types of the file itself. */
const ARROW_SCHEMA = 'ARROW:schema';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (value: Value | undefined): string => new TextDecoder().decode(value as Uint8Array);
const listOf = (struct: Struct, id: number): readonly Value[] => (valueOf(struct, id) as List | undefined)?.items ?? [];

/** The metadata of a file, in whose groups columns can be put. */
export interface Footer {
  readonly metadata: Struct;
  /** By group, the number of its rows. */
  readonly groups: readonly number[];
  /** The columns of the table, those in columns included. */
  readonly names: readonly string[];
}

/** How long the metadata before this end of a file is; undefined where it is no end of such a file, or an encrypted one. */
export function footerLength(tail: Uint8Array): number | undefined {
  if (tail.length !== TAIL_BYTES || MAGIC.some((byte, at) => tail[4 + at] !== byte)) return undefined;
  return new DataView(tail.buffer, tail.byteOffset, TAIL_BYTES).getUint32(0, true);
}

/** Reads the metadata; undefined where they are not what is known of the format, or encrypted. */
export function readFooter(bytes: Uint8Array): Footer | undefined {
  let metadata: Struct;
  try {
    metadata = readStruct(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  const schema = listOf(metadata, FILE.schema) as readonly Struct[];
  const groups = (listOf(metadata, FILE.groups) as readonly Struct[]).map((group) =>
    Number(valueOf(group, GROUP.rows)),
  );
  if (schema.length === 0 || valueOf(metadata, FILE.encryption) !== undefined) return undefined;
  if (BigInt(groups.reduce((sum, rows) => sum + rows, 0)) !== valueOf(metadata, FILE.rows)) return undefined;
  return { metadata, groups, names: schema.slice(1).map((element) => textOf(valueOf(element, ELEMENT.name))) };
}

/** A new column, and by group of rows where in the file its chunk begins. */
export interface Placed {
  readonly name: string;
  readonly type: Dictionary['type'];
  readonly chunks: readonly (Omit<Chunk, 'bytes'> & { readonly at: number; readonly size: number })[];
}

/** The metadata with more columns behind the others, as they stand at the end of a file. */
export function footerWith({ metadata }: Footer, columns: readonly Placed[]): Uint8Array {
  const add = (id: number, more: readonly Value[]) => (struct: Struct) =>
    withValue(struct, id, (value) => ({ ...(value as List), items: [...(value as List).items, ...more] }));
  let made = metadata;
  made = withValue(made, FILE.schema, (value) => {
    const { of, items } = value as List;
    const [whole, ...rest] = items as readonly Struct[];
    const more = withValue(whole, ELEMENT.children, (count) => (count as number) + columns.length);
    return { of, items: [more, ...rest, ...columns.map(elementOf)] };
  });
  made = withValue(made, FILE.groups, (value) => {
    const { of, items } = value as List;
    return { of, items: items.map((group, at) => groupWith(group as Struct, columns, at, add)) };
  });
  // How values are ordered is told for every column, or for none.
  made = add(
    FILE.orders,
    columns.map(() => ({ fields: [struct(1, [])] })),
  )(made);
  made = withValue(made, FILE.pairs, (value) => {
    const { of, items } = value as List;
    return { of, items: items.filter((pair) => textOf(valueOf(pair as Struct, 1)) !== ARROW_SCHEMA) };
  });
  const bytes = writeStruct(made);
  const end = new Uint8Array(bytes.length + TAIL_BYTES);
  end.set(bytes);
  new DataView(end.buffer).setUint32(bytes.length, bytes.length, true);
  end.set(MAGIC, bytes.length + 4);
  return end;
}

function groupWith(
  group: Struct,
  columns: readonly Placed[],
  at: number,
  add: (id: number, more: readonly Value[]) => (struct: Struct) => Struct,
): Struct {
  const size = columns.reduce((sum, { chunks }) => sum + chunks[at].size, 0);
  const larger = (value: Value): Value => (value as bigint) + BigInt(size);
  const made = add(
    GROUP.columns,
    columns.map((column) => chunkStruct(column, at)),
  )(group);
  return withValue(withValue(made, GROUP.bytes, larger), GROUP.compressed, larger);
}

const int = (id: number, value: number): Field => ({ id, kind: Kind.I32, value });
const long = (id: number, value: number): Field => ({ id, kind: Kind.I64, value: BigInt(value) });
const struct = (id: number, fields: readonly Field[]): Field => ({ id, kind: Kind.Struct, value: { fields } });
const text = (id: number, value: string): Field => ({ id, kind: Kind.Binary, value: utf8(value) });

function elementOf({ name, type }: Placed): Struct {
  const fields = [int(ELEMENT.type, PHYSICAL[type]), int(ELEMENT.repetition, OPTIONAL), text(ELEMENT.name, name)];
  // The older and the newer way to say that bytes are a text.
  const isText = type === 'text' ? [int(ELEMENT.converted, UTF8), struct(ELEMENT.logical, [struct(1, [])])] : [];
  return { fields: [...fields, ...isText] };
}

function chunkStruct({ name, type, chunks }: Placed, group: number): Struct {
  const { at, size, dataAt, rows, blanks } = chunks[group];
  const column: Field[] = [
    int(COLUMN.type, PHYSICAL[type]),
    { id: COLUMN.encodings, kind: Kind.List, value: { of: Kind.I32, items: ENCODINGS } },
    { id: COLUMN.path, kind: Kind.List, value: { of: Kind.Binary, items: [utf8(name)] } },
    int(COLUMN.codec, UNCOMPRESSED),
    long(COLUMN.values, rows),
    long(COLUMN.plainBytes, size),
    long(COLUMN.bytes, size),
    long(COLUMN.dataAt, at + dataAt),
    long(COLUMN.dictionaryAt, at),
    struct(COLUMN.statistics, [long(BLANKS, blanks)]),
  ];
  // The format wants a place here and says that nobody should look at it.
  return { fields: [long(CHUNK.offset, 0), struct(CHUNK.column, column)] };
}

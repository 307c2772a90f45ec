/** What a field of Thrift's compact protocol holds, by the number that stands for it. */
export const enum Kind {
  True = 1,
  False = 2,
  Byte = 3,
  I16 = 4,
  I32 = 5,
  I64 = 6,
  Double = 7,
  Binary = 8,
  List = 9,
  Set = 10,
  Map = 11,
  Struct = 12,
  Uuid = 13,
}

/** A whole number up to 32 bits, a longer one, bytes as they stand (texts, doubles), or something with parts. */
export type Value = number | bigint | Uint8Array | List | Pairs | Struct;

export interface List {
  readonly of: Kind;
  readonly items: readonly Value[];
}

export interface Pairs {
  readonly keys: Kind;
  readonly values: Kind;
  readonly entries: readonly (readonly [Value, Value])[];
}

export interface Field {
  readonly id: number;
  readonly kind: Kind;
  readonly value: Value;
}

/** In the order in which they stand, known or not: what is not looked at is written again as it was. */
export interface Struct {
  readonly fields: readonly Field[];
}

const STOP = 0;
/** Differences of field numbers, and lengths of lists, that stand in the same byte as the kind. */
const MOST_SHORT = 14;
const LONG = 15;
const DOUBLE_BYTES = 8;
const UUID_BYTES = 16;
/** No metadata of a table is as deep; what is, was made to break a reader. */
const MOST_DEPTH = 64;
const VARINT_BITS = 7n;
const MOST_VARINT_BITS = 70n;

/**
 * Reads one struct of the compact protocol.
 * @throws RangeError where the bytes are none
 */
export function readStruct(bytes: Uint8Array): Struct {
  return new Reader(bytes).struct(0);
}

class Reader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  struct(depth: number): Struct {
    if (depth > MOST_DEPTH) throw new RangeError('nested too deeply');
    const fields: Field[] = [];
    for (let id = 0; ;) {
      const head = this.byte();
      if (head === STOP) return { fields };
      const kind = (head & 0x0f) as Kind;
      const step = head >> 4;
      id = step === 0 ? Number(unzigzag(this.varint())) : id + step;
      // Whether it is true stands in the kind.
      const value = kind === Kind.True || kind === Kind.False ? 0 : this.value(kind, depth);
      fields.push({ id, kind, value });
    }
  }

  private value(kind: Kind, depth: number): Value {
    switch (kind) {
      case Kind.True:
      case Kind.False:
      case Kind.Byte:
        return this.byte();
      case Kind.I16:
      case Kind.I32:
        return Number(unzigzag(this.varint()));
      case Kind.I64:
        return unzigzag(this.varint());
      case Kind.Double:
        return this.take(DOUBLE_BYTES);
      case Kind.Uuid:
        return this.take(UUID_BYTES);
      case Kind.Binary:
        return this.take(this.count());
      case Kind.List:
      case Kind.Set:
        return this.list(depth + 1);
      case Kind.Map:
        return this.pairs(depth + 1);
      case Kind.Struct:
        return this.struct(depth + 1);
      default:
        throw new RangeError(`no kind ${String(kind)}`);
    }
  }

  private list(depth: number): List {
    const head = this.byte();
    const short = head >> 4;
    const count = short === LONG ? this.count() : short;
    const of = (head & 0x0f) as Kind;
    return { of, items: Array.from({ length: this.fits(count) }, () => this.value(of, depth)) };
  }

  private pairs(depth: number): Pairs {
    const count = this.fits(this.count());
    if (count === 0) return { keys: Kind.Byte, values: Kind.Byte, entries: [] };
    const head = this.byte();
    const keys = (head >> 4) as Kind;
    const values = (head & 0x0f) as Kind;
    return {
      keys,
      values,
      entries: Array.from({ length: count }, () => [this.value(keys, depth), this.value(values, depth)] as const),
    };
  }

  /** Everything takes a byte at least: a count beyond what is left is a lie. */
  private fits(count: number): number {
    if (count > this.bytes.length - this.at) throw new RangeError('more than there is');
    return count;
  }

  private byte(): number {
    if (this.at >= this.bytes.length) throw new RangeError('ends too early');
    return this.bytes[this.at++];
  }

  private take(count: number): Uint8Array {
    this.fits(count);
    return this.bytes.slice(this.at, (this.at += count));
  }

  private count(): number {
    return Number(this.varint());
  }

  private varint(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < MOST_VARINT_BITS; shift += VARINT_BITS) {
      const byte = this.byte();
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw new RangeError('a number without end');
  }
}

const unzigzag = (value: bigint): bigint => (value >> 1n) ^ -(value & 1n);
const zigzag = (value: bigint): bigint => (value < 0n ? (-value << 1n) - 1n : value << 1n);

/** The bytes of a struct. */
export function writeStruct(struct: Struct): Uint8Array {
  const writer = new Writer();
  writer.struct(struct);
  return writer.done();
}

class Writer {
  private bytes = new Uint8Array(1 << 12);
  private at = 0;

  done(): Uint8Array {
    return this.bytes.subarray(0, this.at);
  }

  struct({ fields }: Struct): void {
    let last = 0;
    for (const { id, kind, value } of fields) {
      const step = id - last;
      if (step > 0 && step <= LONG) this.byte((step << 4) | kind);
      else {
        this.byte(kind);
        this.varint(zigzag(BigInt(id)));
      }
      last = id;
      if (kind !== Kind.True && kind !== Kind.False) this.value(kind, value);
    }
    this.byte(STOP);
  }

  private value(kind: Kind, value: Value): void {
    switch (kind) {
      case Kind.True:
      case Kind.False:
      case Kind.Byte:
        return this.byte(value as number);
      case Kind.I16:
      case Kind.I32:
        return this.varint(zigzag(BigInt(value as number)));
      case Kind.I64:
        return this.varint(zigzag(value as bigint));
      case Kind.Binary:
        this.varint(BigInt((value as Uint8Array).length));
        return this.put(value as Uint8Array);
      case Kind.Double:
      case Kind.Uuid:
        return this.put(value as Uint8Array);
      case Kind.List:
      case Kind.Set:
        return this.list(value as List);
      case Kind.Map:
        return this.pairs(value as Pairs);
      case Kind.Struct:
        return this.struct(value as Struct);
    }
  }

  private list({ of, items }: List): void {
    if (items.length <= MOST_SHORT) this.byte((items.length << 4) | of);
    else {
      this.byte((LONG << 4) | of);
      this.varint(BigInt(items.length));
    }
    for (const item of items) this.value(of, item);
  }

  private pairs({ keys, values, entries }: Pairs): void {
    this.varint(BigInt(entries.length));
    if (entries.length === 0) return;
    this.byte((keys << 4) | values);
    for (const [key, value] of entries) {
      this.value(keys, key);
      this.value(values, value);
    }
  }

  private byte(byte: number): void {
    this.room(1);
    this.bytes[this.at++] = byte;
  }

  private put(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }

  private varint(value: bigint): void {
    let rest = value;
    for (; rest > 0x7fn; rest >>= VARINT_BITS) this.byte(Number(rest & 0x7fn) | 0x80);
    this.byte(Number(rest));
  }

  private room(count: number): void {
    if (this.at + count <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.at + count, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.at));
    this.bytes = larger;
  }
}

/** What a field holds; undefined where the struct has none of that number. */
export const valueOf = ({ fields }: Struct, id: number): Value | undefined =>
  fields.find((field) => field.id === id)?.value;

/** A struct with another value in a field that it has. */
export const withValue = ({ fields }: Struct, id: number, change: (value: Value) => Value): Struct => ({
  fields: fields.map((field) => (field.id === id ? { ...field, value: change(field.value) } : field)),
});

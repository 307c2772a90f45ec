/** What a member gives: a value, another object, or nothing. */
export type Given = unknown;

/**
 * A class of Office.js as this host serves it. Members bear the names of the typings (`getUsedRange`, `values`); the ones that begin
 * with an underscore are the library's own.
 */
export interface Kind<Self> {
  /** As in the typings: `Range`. */
  readonly name: string;
  /** Properties that are values. */
  readonly get: Readonly<Record<string, (self: Self) => Given>>;
  readonly set?: Readonly<Record<string, (self: Self, value: never) => void>>;
  /** Properties that are objects. */
  readonly objects?: Readonly<Record<string, (self: Self) => Served>>;
  /** Methods; those of an object answer a {@link Served}. */
  readonly call?: Readonly<Record<string, (self: Self, ...args: never[]) => Given>>;
  /** What instantiating tells beside a reference: `{ Id }`, by which the library finds the object again. */
  readonly identify?: (self: Self) => Readonly<Record<string, unknown>>;
  /** Of a collection: its items, and one of them by key. */
  readonly items?: (self: Self) => readonly Served[];
  readonly item?: (self: Self, key: never) => Served;
  /** Whether objects of the class can be kept over requests by a reference only. */
  readonly isReferenced?: boolean;
}

/** An object of the workbook with the class that serves it. */
export interface Served {
  readonly kind: Kind<never>;
  readonly self: unknown;
}

export const served = <Self>(kind: Kind<Self>, self: Self): Served => ({ kind: kind as unknown as Kind<never>, self });

/** What a method `…OrNullObject` gives where there is nothing. */
export const NOTHING: Served = served({ name: 'null object', get: {} }, undefined);

export const isServed = (value: unknown): value is Served =>
  typeof value === 'object' && value !== null && 'kind' in value && 'self' in value;

import { endsName } from './xml-bytes';

export const LOWER_B = 0x62;
export const LOWER_C = 0x63;
export const LOWER_D = 0x64;
export const LOWER_E = 0x65;
export const LOWER_I = 0x69;
export const LOWER_N = 0x6e;
export const LOWER_O = 0x6f;
export const LOWER_R = 0x72;
export const LOWER_S = 0x73;
export const LOWER_T = 0x74;
export const LOWER_V = 0x76;
export const LOWER_W = 0x77;
export const UPPER_A = 0x41;
export const UPPER_Z = 0x5a;
const ZERO = 0x30;
const NINE = 0x39;

/** A whole number written in digits only, or -1. */
export function parseDigits(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > 10) return -1;
  let value = 0;
  for (let p = from; p < to; p++) {
    const byte = bytes[p];
    if (byte < ZERO || byte > NINE) return -1;
    value = value * 10 + byte - ZERO;
  }
  return value;
}

/** The bytes of a name, for {@link isNameHere}. */
export const nameBytes = (name: string): readonly number[] => Array.from(name, (letter) => letter.charCodeAt(0));

/** Whether this name of a tag stands here, whole. */
export function isNameHere(bytes: Uint8Array, at: number, name: readonly number[]): boolean {
  for (let index = 0; index < name.length; index++) if (bytes[at + index] !== name[index]) return false;
  return endsName(bytes[at + name.length]);
}

/** The first characters, one a byte. */
export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let p = from; p < Math.min(to, from + 100); p++) text += String.fromCharCode(bytes[p]);
  return text;
}

import { because, ruled } from '../../rules/answer';
import type { Text } from '../../text/lang';
import { defineWords, type Message } from '../../text/message';
import type { Derivation, FormRow } from '../form';

const words = defineWords('arithmetic', {
  ratio: { zh: '{part} ÷ {whole}', en: '{part} ÷ {whole}' },
  change: { zh: '由{before}变为{now}', en: 'from {before} to {now}' },
  product: { zh: '{one} × {other}', en: '{one} × {other}' },
});

/** The numbers of fields of a row; undefined until each has one. */
export function numbersIn(row: FormRow, fields: readonly string[]): readonly number[] | undefined {
  const numbers = fields.map((field) => row.number(field));
  return numbers.some((number) => number === undefined) ? undefined : (numbers as number[]);
}

/** One field over another of the row; nothing where the second is not above 0. */
export const ratio = (part: string, whole: string, said: Text): Derivation => ({
  words: said,
  from: [part, whole],
  derive(row) {
    const [of, by] = [row.number(part), row.number(whole)];
    return of === undefined || by === undefined || !(by > 0)
      ? undefined
      : ruled(of / by, because(words.ratio({ part: of, whole: by })));
  },
  native(at) {
    const [of, by] = [at.cell(part), at.cell(whole)];
    return `IF(AND(ISNUMBER(${of}),ISNUMBER(${by})),IF(${by}>0,${of}/${by},""),"")`;
  },
});

/** How much more one field is than another before it: 0.1 is a tenth more. */
export const change = (now: string, before: string, said: Text): Derivation => ({
  words: said,
  from: [now, before],
  derive(row) {
    const [is, was] = [row.number(now), row.number(before)];
    return is === undefined || was === undefined || !(was > 0)
      ? undefined
      : ruled((is - was) / was, because(words.change({ before: was, now: is })));
  },
  native(at) {
    const [is, was] = [at.cell(now), at.cell(before)];
    return `IF(AND(ISNUMBER(${is}),ISNUMBER(${was})),IF(${was}>0,(${is}-${was})/${was},""),"")`;
  },
});

const CENTS = 100;

/** One field less another, in 元 to the 分; below 0 where the other is more. */
export const difference = (
  whole: string,
  part: string,
  said: Text,
  sentence: (amounts: { readonly whole: number; readonly part: number }) => Message,
): Derivation => ({
  words: said,
  from: [whole, part],
  derive(row) {
    const [of, less] = [row.number(whole), row.number(part)];
    return of === undefined || less === undefined
      ? undefined
      : ruled(
          (Math.round(of * CENTS) - Math.round(less * CENTS)) / CENTS,
          because(sentence({ whole: of, part: less })),
        );
  },
  native(at) {
    const [of, less] = [at.cell(whole), at.cell(part)];
    return `IF(AND(ISNUMBER(${of}),ISNUMBER(${less})),ROUND(${of}-${less},2),"")`;
  },
});

/** Two fields multiplied, in 元 to the 分. */
export const product = (one: string, other: string, said: Text): Derivation => ({
  words: said,
  from: [one, other],
  derive(row) {
    const [a, b] = [row.number(one), row.number(other)];
    return a === undefined || b === undefined
      ? undefined
      : ruled(Math.round(a * b * CENTS) / CENTS, because(words.product({ one: a, other: b })));
  },
  native(at) {
    const [a, b] = [at.cell(one), at.cell(other)];
    return `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),ROUND(${a}*${b},2),"")`;
  },
});

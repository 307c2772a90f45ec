import type { FoundForm } from '../forms/found';
import type { Term } from '../rulebook/leaf';
import type { Lang } from '../text/lang';
import { foldKey } from '../values/fold';

/** The language that a cell is written in: Chinese where there is a Chinese character, else that of its sheet. */
export const langOf = (text: string, { lang }: FoundForm): Lang => (/\p{Script=Han}/u.test(text) ? 'zh' : lang);

/** Pairs of neighbouring characters, the ends included, so that a short word has some. */
function pairs(text: string): string[] {
  const padded = ` ${text} `;
  return Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2));
}

/** Dice's coefficient of the pairs of characters: 1 for the same text, 0 for nothing in common. */
export function similarity(one: string, other: string): number {
  const left = pairs(one);
  const rest = pairs(other);
  const all = left.length + rest.length;
  let common = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  return (2 * common) / all;
}

/** The term whose name or alias is most like a text, if any is like it enough. */
export function nearest(text: string, terms: readonly Term[], least: number): Term | undefined {
  const key = foldKey(text);
  const scored = terms.map((term) => {
    const names = [term.zh, term.en, ...(term.aliases ?? [])];
    return { term, score: Math.max(...names.map((name) => similarity(key, foldKey(name)))) };
  });
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score >= least ? best.term : undefined;
}

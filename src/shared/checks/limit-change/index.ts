import type { Check, CheckContext, Verdict } from '../check';
import { isAbove, LIMIT_CHANGE } from '../credit';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  const { limitChanges, raisingChanges, loweringChanges } = context.book.values.forms.keeping;
  for (const { found, row } of rowsOf(context, LIMIT_CHANGE)) {
    const [before, after] = [row.number('before'), row.number('after')];
    const kind = limitChanges.find(({ code }) => code === row.code('kind'));
    if (before === undefined || after === undefined || kind === undefined) continue;
    const spot = { found, row, field: 'after' };
    const said = { number: row.text('changeNo'), kind: { zh: kind.zh, en: kind.en }, before, after };
    if (raisingChanges.includes(kind.code) && !isAbove(after, before)) yield fail(spot, words.notRaised(said));
    else if (loweringChanges.includes(kind.code) && !isAbove(before, after)) yield fail(spot, words.notLowered(said));
    else yield 'pass';
  }
}

export const limitChange: Check = {
  id: 'limit-change',
  ...about,
  severity: 'error',
  rules: ['forms.keeping.raisingChanges', 'forms.keeping.loweringChanges'],
  needs: { forms: [LIMIT_CHANGE], all: true },
  run,
};

import type { FormRow } from '../../forms/form';
import { isRefusal } from '../../rules/answer';
import { creditCode, organisationCode } from '../../rules/identity';
import { foldKey } from '../../values/fold';
import type { Check, CheckContext, Verdict } from '../check';
import { addressOf, type FoundRow } from '../repeats';
import { fail } from '../verdict';
import { about, words } from './words';

const CODE = 'creditCode';
/** Where the name of the organisation stands that a code belongs to. */
const NAMES = ['customerName', 'memberName', 'applicantName'] as const;

const nameIn = (row: FormRow): string => row.text(NAMES.find((field) => !row.isBlank(field)) ?? NAMES[0]);

/** All rows that give an organisation's name and its code; a code that is wrong in itself is reported as that. */
const coded = ({ forms, book: { values } }: CheckContext): FoundRow[] =>
  forms
    .filter(({ columns }) => columns.has(CODE))
    .flatMap((found) => found.rows.map((row) => ({ found, row })))
    .filter(({ row }) => !row.isBlank(CODE) && nameIn(row) !== '')
    .filter(({ row }) => [creditCode, organisationCode].every((rule) => !isRefusal(rule(row.text(CODE), values))));

function* run(context: CheckContext): Generator<Verdict> {
  const [byCode, byName] = [new Map<string, FoundRow>(), new Map<string, FoundRow>()];
  for (const one of coded(context)) {
    const { found, row } = one;
    const [code, name] = [row.text(CODE), nameIn(row)];
    const sameCode = byCode.get(foldKey(code)) ?? one;
    const sameName = byName.get(foldKey(name)) ?? one;
    const spot = { found, row, field: CODE };
    if (foldKey(nameIn(sameCode.row)) !== foldKey(name))
      yield fail(spot, words.otherName({ code, name, other: nameIn(sameCode.row), first: addressOf(sameCode, CODE) }));
    else if (foldKey(sameName.row.text(CODE)) !== foldKey(code))
      yield fail(
        spot,
        words.otherCode({ name, code, other: sameName.row.text(CODE), first: addressOf(sameName, CODE) }),
      );
    else {
      // Only a row without a fault says whose a code is.
      byCode.set(foldKey(code), sameCode);
      byName.set(foldKey(name), sameName);
      yield 'pass';
    }
  }
}

export const creditCodeOwner: Check = {
  id: 'credit-code-owner',
  number: 'X24',
  ...about,
  severity: 'error',
  rules: [],
  needs: { forms: [], all: false },
  run,
};

import { lineOf } from '../../forms/found';
import type { FormRow } from '../../forms/form';
import {
  appointedOwner,
  type NamedOwner,
  OWNER_REPEATED,
  ownerOf,
  ownerOn,
  ownerRepeated,
} from '../../forms/derive/owners';
import type { Message } from '../../text/message';
import { type Day, formatDay } from '../../values/date';
import { foldKey } from '../../values/fold';
import type { Check, CheckContext, Flaw, Verdict } from '../check';
import { calledIn } from '../customers';
import { changeAt } from '../remedy';
import { addressOf, type FoundRow } from '../repeats';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const CHANGES = 'ownerChanges';

const isSame = (one: string, other: string): boolean => foldKey(one) === foldKey(other);

/** Where the row of another form stands. */
const standing = ({ form, row }: NamedOwner, context: CheckContext): FoundRow => ({
  row,
  found: context.found(form).find(({ rows }) => rows.includes(row))!,
});

/** Everybody who may stand in a row that speaks of time up to a day: who owns the account, and who owned it then. */
function mayStand(now: NamedOwner, row: FormRow, until: Day | undefined, context: CheckContext): readonly string[] {
  const then = until === undefined || until > context.asOf! ? undefined : ownerOn(row, until, context);
  const appointed = appointedOwner(row, context.asOf, context);
  // An appointment that is newer than the last change contradicts it: that is one fault, and reported there.
  const isNewer = now.form === CHANGES && (appointed?.on ?? -Infinity) > (now.on ?? Infinity);
  return [now, then, isNewer ? appointed : undefined].flatMap((one) => one?.name ?? []);
}

/** Which of the two is newer: by a change that took place, or as far as their days tell. */
type Age = 'changed' | 'older' | 'newer' | 'undated';

function ageOf(here: NamedOwner, now: NamedOwner, asOf: Day): Age {
  // The end of a year under way is no day on which anybody wrote a name.
  const since = here.on === undefined || here.on > asOf ? undefined : here.on;
  if (now.on !== undefined && since !== undefined && since > now.on) return 'newer';
  if (now.field === 'newOwner' && now.on !== undefined) return 'changed';
  return now.on === undefined || since === undefined ? 'undated' : 'older';
}

function saidOf(age: Age, here: NamedOwner, now: NamedOwner, customer: string, at: string): Message {
  const said = { customer, owner: here.name, now: now.name, at };
  if (age === 'undated') return words.undated(said);
  const dated = { ...said, on: formatDay(now.on!) };
  return age === 'newer' ? words.newer({ ...dated, since: formatDay(here.on!) }) : words[age](dated);
}

function flawOf({ found, row }: FoundRow, here: NamedOwner, now: NamedOwner, context: CheckContext): Flaw {
  const there = standing(now, context);
  const [at, other] = [found.columns.get('owner')!, there.found.columns.get(now.field)!];
  const age = ageOf(here, now, context.asOf!);
  const address = addressOf(there, now.field);
  const mended = changeAt(found.sheet, lineOf(row, at), at.column, now.name, words.asThere({ now: now.name }));
  // A change of owner that took place is not rewritten: a later one is put below it.
  const isOpen = (age === 'newer' || age === 'undated') && now.form !== CHANGES;
  const said = words.asHere({ at: address, owner: here.name });
  const instead = changeAt(there.found.sheet, lineOf(there.row, other), other.column, here.name, said);
  return fail({ found, row, field: 'owner' }, saidOf(age, here, now, calledIn(row), address), {
    suggestions: isOpen ? [mended, instead] : [mended],
  });
}

function* run(context: CheckContext): Generator<Verdict> {
  for (const repeated of OWNER_REPEATED) {
    for (const one of rowsOf(context, repeated.form)) {
      const here = ownerRepeated(repeated, one.row, context);
      // An earlier period, or an earlier card, says who it was then.
      if (here?.row !== one.row) continue;
      const now = ownerOf(one.row, context);
      // The only form that names somebody has nothing to differ from.
      if (now === undefined || now.row === one.row) continue;
      yield mayStand(now, one.row, here.on, context).some((name) => isSame(name, here.name))
        ? 'pass'
        : flawOf(one, here, now, context);
    }
  }
}

export const ownerDiffers: Check = {
  id: 'owner-differs',
  number: 'X12',
  ...about,
  severity: 'warning',
  rules: [],
  needs: { forms: OWNER_REPEATED.map(({ form }) => form), all: false, asOf: true },
  run,
};

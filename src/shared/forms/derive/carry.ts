import { because, ruled } from '../../rules/answer';
import type { Text } from '../../text/lang';
import type { Derivation, FormContext, FormRow } from '../form';
import { titleOf } from '../titles';
import { words } from './words';

/** A field of another form that is repeated. */
export interface CarriedField {
  readonly form: string;
  readonly field: string;
  readonly label: Text;
}

/**
 * A value repeated from a row of another form.
 * @param needs  the fields by which that row is found
 */
export function carried(
  { form, field, label }: CarriedField,
  needs: readonly string[],
  find: (row: FormRow, context: FormContext) => FormRow | undefined,
  native?: Derivation['native'],
): Derivation {
  const title = titleOf(form);
  return {
    words: { zh: `《${title.zh}》的“${label.zh}”`, en: `“${label.en}” of “${title.en}”` },
    from: [...needs, `${form}.${field}`],
    derive(row, context) {
      const value = find(row, context)?.value(field) ?? null;
      return value === null ? undefined : ruled(value, because(words.carried({ form: title, label })));
    },
    ...(native === undefined ? {} : { native }),
  };
}

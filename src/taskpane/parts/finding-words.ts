import type { Finding } from '../../shared/checks/check';
import { fieldOf, formById } from '../../shared/forms/registry';
import type { Lang, Text } from '../../shared/text/lang';
import { say } from '../../shared/text/message';
import { addressOf } from './cells';

/** What the cell of a finding is called: its field, where it has one. */
export const fieldName = ({ form, field }: Finding): Text | undefined => {
  const known = form === undefined ? undefined : formById(form);
  return known === undefined || field === undefined ? undefined : fieldOf(known, field)?.label;
};

/** Everything that a finding says, for the search. */
export const wordsOf = (finding: Finding, lang: Lang): string =>
  [
    say(lang, finding.message),
    finding.found,
    finding.expected?.[lang] ?? '',
    finding.place.sheet,
    addressOf(finding.place),
    fieldName(finding)?.[lang] ?? '',
    finding.anchor?.key.text ?? '',
  ].join(' ');

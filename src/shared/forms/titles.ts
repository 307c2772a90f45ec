import { TEXTBOOK_RULES } from '../rulebook/book';
import type { Term } from '../rulebook/leaf';
import type { Text } from '../text/lang';

const COMPLAINT_FORMS: Readonly<Record<string, string>> = {
  complaintRegistration: 'registration',
  complaintInvestigation: 'investigation',
  complaintHandling: 'handling',
  complaintStatistics: 'statistics',
};

const { tables, supplements } = TEXTBOOK_RULES.values.forms;

/** A form's title as the rule book has it: of the complaint forms the name of their entry, of the others that of the list they are in. */
export function titleOf(form: string): Text {
  const complaint = COMPLAINT_FORMS[form];
  if (complaint !== undefined) return TEXTBOOK_RULES.entry(`forms.complaint.${complaint}`)!.label;
  const { zh, en } = [...tables, ...supplements].find(({ code }) => code === form)!;
  return { zh, en };
}

/** A term's name, for fields that a derivation speaks of. */
export function labelOf(path: string, code: string): Text {
  const { zh, en } = (TEXTBOOK_RULES.entry(path)!.value as readonly Term[]).find((term) => term.code === code)!;
  return { zh, en };
}

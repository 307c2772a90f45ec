import { fieldOf, formById } from '../../shared/forms/registry';
import type { Entry } from '../../shared/rulebook/book';
import type { Term } from '../../shared/rulebook/leaf';
import { showValue } from '../../shared/rulebook/show';
import { isText, type Lang, type Text } from '../../shared/text/lang';
import { COMMA } from '../../shared/text/list';
import { CHOICES, CODES, FIRST, NOTHING, PARTS, SHORT_FORMS } from '../words/rule-values';
import { labels } from '../words/rules';

/** Lists of words that are accepted on input, and patterns: they are what they are. */
const LITERAL = /(words|names|labels|marks|alphabet|waybill|phone\..*|caseNumber)$/i;
/** A trailing period: T12M. */
const MONTHS = /^T(\d+)M$/;

/** Names of codes: the terms of the rule book by code, each with the path of its list. */
export type CodeNames = ReadonlyMap<string, readonly { readonly path: string; readonly term: Term }[]>;

const isTerm = (value: unknown): value is Term => isText(value) && 'code' in (value as object);

export function codeNames(entries: readonly Pick<Entry, 'path' | 'value'>[]): CodeNames {
  const names = new Map<string, { path: string; term: Term }[]>();
  for (const { path, value } of entries) {
    if (!Array.isArray(value)) continue;
    for (const term of value.filter(isTerm)) names.set(term.code, [...(names.get(term.code) ?? []), { path, term }]);
  }
  return names;
}

/** How many steps two paths have in common from the start. */
function shared(one: string, other: string): number {
  const [a, b] = [one.split('.'), other.split('.')];
  const end = a.findIndex((step, i) => step !== b[i]);
  return end < 0 ? a.length : end;
}

/** The term that a code means at a place of the rule book: one of the same chapter, the nearest where there are several. */
function termAt(code: string, path: string, names: CodeNames): Text | undefined {
  const near = (names.get(code) ?? [])
    .map(({ path: at, term }) => ({ term, steps: shared(at, path) }))
    .filter(({ steps }) => steps > 0)
    .sort((a, b) => b.steps - a.steps);
  return near[0]?.term;
}

/** A value of the rule book in words: no code of a list, of a form or of a choice is left where it has a name. */
export function readValue({ path, value }: Pick<Entry, 'path' | 'value'>, names: CodeNames, lang: Lang): string {
  const [comma, pause, colon] = lang === 'zh' ? ['，', COMMA.zh, '：'] : [', ', COMMA.en, ': '];
  const holdsPause = (part: string): boolean => part !== pause && part.includes(pause);
  const codeIn = (code: string, form: string | undefined, at: string): string => {
    if (code === '') return NOTHING[lang];
    const months = MONTHS.exec(code);
    if (months !== null) return lang === 'zh' ? `最近${months[1]}个月` : `last ${months[1]} months`;
    const known = form === undefined ? undefined : formById(form);
    const found: Text | undefined =
      CHOICES[path]?.[code] ??
      (known && fieldOf(known, code)?.label) ??
      formById(code)?.title ??
      termAt(code, at, names) ??
      CODES[code];
    return found?.[lang] ?? code;
  };
  const read = (one: unknown, form?: string, at: string = FIRST[path] ?? path): string => {
    if (typeof one === 'boolean') return labels[one ? 'yes' : 'no'][lang];
    if (typeof one === 'string') return codeIn(one, form, at);
    if (Array.isArray(one)) {
      const parts = one.map((part) => read(part, form, at));
      // Where a comma stands within a part another sign parts them.
      const grouped = one.some((part) => typeof part === 'object' && !isText(part)) || parts.some(holdsPause);
      return parts.join(grouped ? (lang === 'zh' ? '；' : '; ') : pause);
    }
    if (one === null || typeof one !== 'object' || isText(one)) return showValue(one, lang);
    const within = 'form' in one && typeof one.form === 'string' ? one.form : form;
    // The steps of a work flow stand under its name.
    const steps = 'flow' in one && typeof one.flow === 'string' ? `flows.${one.flow}` : at;
    return Object.entries(one)
      .map(([key, part]) => {
        const short = key === 'form' ? SHORT_FORMS[String(part)] : undefined;
        return `${(PARTS[key] ?? termAt(key, path, names))?.[lang] ?? key}${colon}${short?.[lang] ?? read(part, within, key === 'step' ? steps : at)}`;
      })
      .join(comma);
  };
  return LITERAL.test(path) ? showValue(value, lang) : read(value);
}

/** The values that an entry may take, each in words, where they are few. */
export const choicesOf = (path: string, lang: Lang): readonly { readonly code: string; readonly label: string }[] =>
  Object.entries(CHOICES[path] ?? {}).map(([code, label]) => ({ code, label: label[lang] }));

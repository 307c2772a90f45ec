import type { z } from 'zod';
import type { Text } from '../text/lang';
import { listed, listIn } from '../text/list';
import { both } from '../text/message';
import { words } from './words';

const KINDS: Readonly<Record<string, Text>> = {
  null: { zh: 'null', en: 'null' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  string: { zh: '文字', en: 'text' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表 […]', en: 'a list […]' },
  object: { zh: '对象 {…}', en: 'an object {…}' },
};

const isText = (given: unknown): given is Text =>
  typeof given === 'object' && given !== null && 'zh' in given && 'en' in given;

const at = (path: readonly PropertyKey[]): string => (path.length === 0 ? '' : `${path.join('.')} `);

/** What was found, in short. */
export function showFound(value: unknown): Text | string {
  if (value === undefined) return { zh: '空白', en: 'nothing' };
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** What each of several kinds asks for; a kind may be one of several itself. */
const kindsOf = (failed: readonly (readonly z.core.$ZodIssue[])[]): Text[] =>
  failed.flatMap(([first]) =>
    first.code === 'invalid_union' && first.path.length === 0 ? kindsOf(first.errors) : [allowedBy(first)],
  );

/** Where a value may be of one of several kinds: what each of them asks for, once. */
function oneOf(failed: readonly (readonly z.core.$ZodIssue[])[]): Text {
  const all = kindsOf(failed);
  const each = all.filter(({ en }, i) => all.findIndex((one) => one.en === en) === i);
  return listed(each, { zh: '，或', en: ', or ' });
}

/** What an entry allows, told from the way a value failed: the counterpart of «found …». */
export function allowedBy(issue: z.core.$ZodIssue): Text {
  const where = at(issue.path);
  switch (issue.code) {
    case 'invalid_type': {
      const kind = KINDS[issue.expected] ?? { zh: issue.expected, en: issue.expected };
      return { zh: `${where}应为${kind.zh}`, en: `${where}must be ${kind.en}` };
    }
    case 'too_small':
      if (issue.origin === 'array') return both(words.atLeast({ where, count: Number(issue.minimum) }));
      if (issue.origin === 'string') return { zh: `${where}不能是空的文字`, en: `${where}must not be empty text` };
      return { zh: `${where}不得小于 ${issue.minimum}`, en: `${where}must be at least ${issue.minimum}` };
    case 'too_big':
      if (issue.origin === 'array') return both(words.atMost({ where, count: Number(issue.maximum) }));
      return { zh: `${where}不得大于 ${issue.maximum}`, en: `${where}must be at most ${issue.maximum}` };
    case 'invalid_value': {
      const values = issue.values.map((value) => JSON.stringify(value)).join(' | ');
      return { zh: `${where}只能是 ${values}`, en: `${where}must be ${values}` };
    }
    case 'invalid_format':
      return {
        zh: `${where}格式应为 ${issue.pattern ?? issue.format}`,
        en: `${where}must have the form ${issue.pattern ?? issue.format}`,
      };
    case 'unrecognized_keys':
      return {
        zh: `${where}没有 ${listIn(issue.keys, 'zh')} 这样的键`,
        en: `${where}has no key ${listIn(issue.keys, 'en')}`,
      };
    case 'invalid_union': {
      const { zh, en } = oneOf(issue.errors);
      return { zh: `${where}${zh}`, en: `${where}${en}` };
    }
    default: {
      const said: unknown = issue.code === 'custom' ? issue.params?.allowed : undefined;
      if (isText(said)) return { zh: `${where}${said.zh}`, en: `${where}${said.en}` };
      return { zh: `${where}不符合要求`, en: `${where}is not allowed` };
    }
  }
}

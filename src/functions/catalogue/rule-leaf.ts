import { cellLang } from '../../shared/rules/letters/show';
import type { Entry, RuleBook } from '../../shared/rulebook/book';
import { describeSource } from '../../shared/rulebook/source';
import { showStatus, showValue } from '../../shared/rulebook/show';
import { because } from '../../shared/rules/answer';
import { type Inputs, Stop } from '../inputs';
import { rowWise } from '../prepare';
import type { FunctionDefinition } from '../definition';
import type { Parameter } from '../types';
import { words } from '../words';

const path: Parameter = {
  name: { en: 'path', zh: '规则路径' },
  description: {
    zh: '规则手册中一项的路径，如 "visit.A.visitPerMonth"',
    en: 'The path of a rule-book entry, such as "visit.A.visitPerMonth"',
  },
  kind: 'each',
};

/** The entry at a path; a miss says what is near. */
function entryAt(inputs: Inputs, row: number, book: RuleBook): Entry {
  const asked = inputs.require('path', inputs.text('path', row));
  const entry = book.entry(asked);
  if (entry !== undefined) return entry;
  const inside = book.entries(asked);
  if (inside.length > 0) throw new Stop(words.isGroup({ found: asked, example: inside[0].path }));
  throw new Stop(words.unknownPath({ found: asked, hint: book.hint(asked) }));
}

const why = (entry: Entry) =>
  because(
    words.entry({
      label: entry.label,
      path: entry.path,
      status: showStatus(entry.status),
      source: describeSource(entry.source),
    }),
  );

/** A rule-book value. */
export const RULE_VALUE: FunctionDefinition = {
  id: 'RULE_VALUE',
  description: { zh: '规则手册中一项的值', en: 'The value of a rule-book entry' },
  parameters: [path],
  result: { zh: '每行一个值；列表为用顿号分开的文字', en: 'One value a row; a list is a text separated by commas' },
  examples: [
    {
      formula: '=RULE_VALUE("visit.A.visitPerMonth")',
      args: ['visit.A.visitPerMonth'],
      shows: [[3]],
      note: { zh: 'A级大客户每月走访3次以上', en: 'Level A: 3 visits a month or more' },
    },
    {
      formula: '=RULE_VALUE("visit.A.visits")',
      args: ['visit.A.visits'],
      shows: [['#VALUE!']],
      note: { zh: '没有这一项，KA_WHY 会提示相近的路径', en: 'No such entry; KA_WHY names the nearest' },
    },
  ],
  prepare(inputs, { book }) {
    const lang = cellLang(inputs.rules);
    return rowWise({
      inputs,
      key: 'path',
      answer(row) {
        const entry = entryAt(inputs, row, book);
        return { value: entry, reasons: [why(entry)] };
      },
      show: ({ value }) => (typeof value === 'number' || typeof value === 'boolean' ? value : showValue(value, lang)),
    });
  },
};

/** Where a rule-book value comes from. */
export const RULE_SOURCE: FunctionDefinition = {
  id: 'RULE_SOURCE',
  description: {
    zh: '规则手册中一项的出处：教材原文、法规条款，或本公司设定的理由',
    en: 'Where a rule-book entry comes from: a passage of a text, a clause of a standard, or the reason of a house default',
  },
  parameters: [path],
  result: { zh: '每行一段文字', en: 'A text a row' },
  examples: [
    {
      formula: '=RULE_SOURCE("visit.A.visitPerMonth")',
      args: ['visit.A.visitPerMonth'],
      shows: [['《物流大客户管理 第五章》：“A级大客户,每月走访3次以上”']],
      note: { zh: '出处为教材原文', en: 'A passage of the text' },
    },
  ],
  prepare(inputs, { book }) {
    const lang = cellLang(inputs.rules);
    return rowWise({
      inputs,
      key: 'path',
      answer(row) {
        const entry = entryAt(inputs, row, book);
        return { value: describeSource(entry.source)[lang], reasons: [why(entry)] };
      },
      show: (source) => source,
    });
  },
};

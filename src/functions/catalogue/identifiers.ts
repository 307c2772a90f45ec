import type { RuleValues } from '../../shared/rulebook/book';
import { type Answer, because, isRefusal, ruled } from '../../shared/rules/answer';
import { citizenNumber, creditCode, phoneNumber } from '../../shared/rules/identity';
import type { Text } from '../../shared/text/lang';
import type { FunctionDefinition } from '../definition';
import { rowWise } from '../prepare';
import type { Example } from '../types';

/** That an identifier is not well formed is an answer, and its reason says why. */
const verdict = (found: Answer<string>): Answer<boolean> =>
  isRefusal(found) ? ruled(false, because(found.refusal)) : ruled(true, ...found.reasons);

interface Identifier {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly rule: (text: string, rules: RuleValues) => Answer<string>;
  readonly examples: readonly Example[];
}

const validity = ({ id, name, description, rule, examples }: Identifier): FunctionDefinition => ({
  id,
  description,
  parameters: [
    {
      name: { en: 'text', zh: name.zh },
      description: {
        zh: `${name.zh}，一格或一列，应存为文本`,
        en: `${name.en}, a cell or a column, stored as text`,
      },
      kind: 'each',
    },
  ],
  result: { zh: '每行 TRUE 或 FALSE；KA_WHY 说明哪里不对', en: 'TRUE or FALSE a row; KA_WHY says what is wrong' },
  examples,
  prepare: (inputs) =>
    rowWise({
      inputs,
      key: 'text',
      answer: (row) => verdict(rule(inputs.require('text', inputs.text('text', row)), inputs.rules)),
      show: (isValid) => isValid,
    }),
});

/** 统一社会信用代码 (GB 32100-2015): length, alphabet, check character. */
export const USCC_VALID = validity({
  id: 'USCC_VALID',
  name: { zh: '统一社会信用代码', en: 'Unified social credit identifier' },
  description: {
    zh: '统一社会信用代码是否写对：位数、字符和校验码（GB 32100-2015）；写对不等于真有这家单位',
    en: 'Whether a unified social credit identifier is well formed: length, characters, check character (GB 32100-2015); well formed does not mean that it exists',
  },
  rule: creditCode,
  examples: [
    {
      formula: '=USCC_VALID(B2:B4)',
      args: [['91350100M000100Y43', '91350100M000100Y4Z', '9135010OM000100Y43']],
      shows: [[true], [false], [false]],
      note: {
        zh: '校验码抄错一位；把数字0写成了字母O',
        en: 'A check character copied wrongly; a letter O where a zero belongs',
      },
    },
  ],
});

/** 电话: mobile, landline, 400 and 800, service numbers. */
export const PHONE_VALID = validity({
  id: 'PHONE_VALID',
  name: { zh: '联系电话', en: 'Phone number' },
  description: {
    zh: '电话号码是否写对：手机、带区号的固定电话、400、800和服务热线；一格可写几个，用顿号分开',
    en: 'Whether a phone number is well formed: mobile, landline with area code, 400, 800, service numbers; several in one cell are parted by commas',
  },
  rule: phoneNumber,
  examples: [
    {
      formula: '=PHONE_VALID(C2:C5)',
      args: [['+86 138-0000-0001', '020-88886666、13800000001', '1380000000', '王经理']],
      shows: [[true], [true], [false], [false]],
      note: { zh: '少一位的手机号和人名都不是电话', en: 'A digit short, or a name, is not a phone number' },
    },
  ],
});

/** 公民身份号码 (GB 11643-1999): only where a personal member's number is needed at all. */
export const ID_VALID = validity({
  id: 'ID_VALID',
  name: { zh: '公民身份号码', en: 'Citizen identification number' },
  description: {
    zh: '公民身份号码是否写对：位数、出生日期和校验码（GB 11643）；没有必要就不要收集',
    en: 'Whether a citizen identification number is well formed: length, date of birth, check character (GB 11643); do not collect it without need',
  },
  rule: citizenNumber,
  examples: [
    {
      formula: '=ID_VALID(D2:D4)',
      args: [['11010519491231002X', '440524188001010014', '440524188013010014']],
      shows: [[true], [true], [false]],
      note: { zh: '没有13月', en: 'There is no 13th month' },
    },
  ],
});

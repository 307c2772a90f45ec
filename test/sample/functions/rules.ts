import { column, number, type Sample, sum, text } from '../raw';
import { type Called, each } from './called';

const numbers = (sample: Sample) => sample.rows('大客户设定表').map((row) => text(row, '统一社会信用代码'));

/** GB 32100-2015: 31 characters without I, O, S, V and Z; the last is 31 less the weighted sum of the others, modulo 31. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const isWellFormed = (code: string): boolean => {
  const values = [...code].map((char) => CHARACTERS.indexOf(char));
  if (code.length !== 18 || values.some((value) => value < 0)) return false;
  const total = sum(WEIGHTS.map((weight, i) => weight * values[i]));
  return values[17] === (31 - (total % 31)) % 31;
};

/** Every code twice: as it is, and with two of its digits changed places, as a typist does. */
const typed = (sample: Sample) =>
  numbers(sample).flatMap((code) => [code, `${code.slice(0, 14)}${code[15]}${code[14]}${code.slice(16)}`]);

/** A phone twice: as it is, and with a digit short. */
const phones = (sample: Sample) =>
  sample.rows('客户投诉登记表').flatMap((row) => [text(row, '联系方式'), text(row, '联系方式').slice(1)]);

const paths = (sample: Sample) => sample.rows('KA_Rules');

export const RULE_FUNCTIONS: readonly Called[] = [
  {
    id: 'USCC_VALID',
    what: 'codes of the key accounts, each once with two digits changed places: GB 32100',
    args: (sample) => [typed(sample).map((code) => [code])],
    expected: (sample) => each(typed(sample).map(isWellFormed)),
  },
  {
    id: 'PHONE_VALID',
    what: 'phones of the complaints, each once with its first digit lost: eleven digits from 13 to 19',
    args: (sample) => [phones(sample).map((phone) => [phone])],
    expected: (sample) => each(phones(sample).map((phone) => /^1[3-9]\d{9}$/.test(phone))),
  },
  {
    id: 'ID_VALID',
    what: 'numbers of GB 11643 and others, since the sample keeps no citizen’s number',
    args: () => [[['11010519491231002X'], ['440524188001010014'], ['110105194912310021'], ['11010519491331002X']]],
    expected: () => each([true, true, false, false]),
  },
  {
    id: 'RULE_VALUE',
    what: 'the company’s own sheet of rules',
    args: (sample) => [column(paths(sample), '路径')],
    expected: (sample) => each(paths(sample).map((row) => number(row, '值'))),
  },
  {
    id: 'RULE_SOURCE',
    what: 'a rule of S2, in its words',
    args: () => ['visit.A.visitPerMonth'],
    look: (shown) => each(shown.map(([cell]) => String(cell).includes('每月走访3次以上'))),
    expected: () => [[true]],
  },
  {
    id: 'KA_WHY',
    what: 'the limit of the first customer that has one: the sentence names the amount that limits it',
    args: (sample) => {
      const [row] = sample.rows('客户信用限度核定表');
      return ['CREDIT_LIMIT', row['资信等级'], row['一次进货量（元）']];
    },
    look: (shown) => each(shown.map(([cell]) => /[\d,]{5,}/.exec(String(cell))?.[0].replace(/,/g, '') ?? '')),
    expected: (sample) => [[text(sample.rows('客户信用限度核定表')[0], '一次进货量（元）')]],
  },
];

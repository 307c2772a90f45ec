import type { RuleBook } from '../../shared/rulebook/book';
import { byFunction, type Case, type Datum, type Key, withNumbers } from '../case';

const rows: readonly (readonly Datum[])[] = [
  ['来电时间', '2026年3月5日 上午'],
  ['来电单位', '海州远航供应链有限公司'],
  ['单位地址', '海州市东港路18号'],
  ['本公司给的受理编号', 'TS20260305-001'],
  ['怎样联系我们', '电话'],
  ['客户所说', '3月1日寄出的一箱玻璃器皿，收到时外箱完好，里面碎了一半'],
  ['归类', '内物破损'],
  ['客户的要求', '赔偿'],
];
const ACCEPTED = '2026-03-05';

/** What is copied from the notes of the call. */
const noted = (row: number): Key => ({
  value: String(rows[row][1]),
  why: { zh: `来电记录“${rows[row][0]}”一行`, en: `row “${rows[row][0]}” of the notes` },
});

/** A call that becomes a row of the complaint registration. */
export const registration: Case = {
  number: 4,
  title: { zh: '登记一件投诉', en: 'Registering a complaint' },
  source: 'S4',
  task: [
    {
      zh: '“数据”表是客服接到的一个来电的记录。请据此填写客户投诉登记表的七个栏目，再写出答复期限。',
      en: 'The sheet of data has the notes of a call. Fill in the seven fields of the complaint registration from it, and the day on which an answer is due.',
    },
    {
      zh: '投诉理由写规则手册里的一级类别（kadesk rules complaint.reasons）。',
      en: 'The reason is one of the main ones of the rule book (kadesk rules complaint.reasons).',
    },
  ],
  header: [
    { zh: '记录项', en: 'Item' },
    { zh: '内容', en: 'Notes' },
  ],
  rows,
  questions: withNumbers([
    {
      prompt: { zh: '投诉客户姓名', en: 'Complaining customer' },
      kind: 'words',
      path: 'forms.complaint.registration',
      key: () => noted(1),
    },
    {
      prompt: { zh: '营业地址', en: 'Business address' },
      kind: 'words',
      path: 'forms.complaint.registration',
      key: () => noted(2),
    },
    {
      prompt: { zh: '受理日期', en: 'Accepted on' },
      kind: 'day',
      path: 'forms.complaint.registration',
      key: () => ({ value: ACCEPTED, why: noted(0).why }),
    },
    {
      prompt: { zh: '受理编号', en: 'Case number' },
      kind: 'words',
      path: 'identity.numbering.caseNo',
      key: () => noted(3),
    },
    { prompt: { zh: '投诉方式', en: 'Channel' }, kind: 'words', path: 'complaint.channels', key: () => noted(4) },
    {
      prompt: { zh: '投诉理由', en: 'Reason' },
      kind: 'reason',
      path: 'complaint.reasons',
      key: (book: RuleBook) => byFunction('COMPLAINT_REASON', [rows[6][1]], book),
    },
    { prompt: { zh: '投诉要求', en: 'Request' }, kind: 'words', path: 'complaint.requests', key: () => noted(7) },
    {
      prompt: { zh: '答复期限', en: 'Answer due' },
      kind: 'day',
      path: 'complaint.replyDays',
      key: (book: RuleBook) => byFunction('COMPLAINT_DUE', [ACCEPTED], book),
    },
  ]),
};

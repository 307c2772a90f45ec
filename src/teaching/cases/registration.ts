import { type RuleBook, TEXTBOOK_RULES } from '../../shared/rulebook/book';
import type { Text } from '../../shared/text/lang';
import { byFunction, type Case, type Key, named, withNumbers } from '../case';

const { channels, details, requests } = TEXTBOOK_RULES.values.complaint;

/** The notes of the call, each item by what it is looked up by. */
const NOTES = {
  called: [
    { zh: '来电时间', en: 'Time of the call' },
    { zh: '2026年3月5日 上午', en: '2026-03-05, in the morning' },
  ],
  caller: [
    { zh: '来电单位', en: 'Caller’s company' },
    { zh: '海州远航供应链有限公司', en: 'Haizhou Yuanhang Supply Chain Co., Ltd.' },
  ],
  address: [
    { zh: '单位地址', en: 'Its address' },
    { zh: '海州市东港路18号', en: '18 Donggang Road, Haizhou' },
  ],
  caseNo: [{ zh: '本公司给的受理编号', en: 'Case number that we gave' }, 'TS20260305-001'],
  channel: [{ zh: '怎样联系我们', en: 'How we were reached' }, named(channels, 'phone')],
  said: [
    { zh: '客户所说', en: 'What the customer said' },
    {
      zh: '3月1日寄出的一箱玻璃器皿，收到时外箱完好，里面碎了一半',
      en: 'A box of glassware sent on 1 March arrived with its outside whole and half of what was in it broken',
    },
  ],
  sorted: [{ zh: '归类', en: 'Sorted under' }, named(details, 'contents')],
  request: [{ zh: '客户的要求', en: 'What the customer asks for' }, named(requests, 'compensation')],
} as const satisfies Readonly<Record<string, readonly [item: Text, note: string | Text]>>;
const ACCEPTED = '2026-03-05';

const whereNoted = (note: keyof typeof NOTES): Text => {
  const [{ zh, en }] = NOTES[note];
  return { zh: `来电记录“${zh}”一行`, en: `row “${en}” of the notes` };
};

/** What is copied from the notes of the call. */
const noted = (note: keyof typeof NOTES): Key => ({ value: NOTES[note][1], why: whereNoted(note) });

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
  rows: Object.values(NOTES),
  questions: withNumbers([
    {
      prompt: { zh: '投诉客户姓名', en: 'Complaining customer' },
      kind: 'words',
      path: 'forms.complaint.registration',
      key: () => noted('caller'),
    },
    {
      prompt: { zh: '营业地址', en: 'Business address' },
      kind: 'words',
      path: 'forms.complaint.registration',
      key: () => noted('address'),
    },
    {
      prompt: { zh: '受理日期', en: 'Accepted on' },
      kind: 'day',
      path: 'forms.complaint.registration',
      key: () => ({ value: ACCEPTED, why: whereNoted('called') }),
    },
    {
      prompt: { zh: '受理编号', en: 'Case number' },
      kind: 'words',
      path: 'identity.numbering.caseNo',
      key: () => noted('caseNo'),
    },
    {
      prompt: { zh: '投诉方式', en: 'Channel' },
      kind: 'words',
      path: 'complaint.channels',
      key: () => noted('channel'),
    },
    {
      prompt: { zh: '投诉理由', en: 'Reason' },
      kind: 'reason',
      path: 'complaint.reasons',
      key: (book: RuleBook) => byFunction('COMPLAINT_REASON', [NOTES.sorted[1]], book),
    },
    {
      prompt: { zh: '投诉要求', en: 'Request' },
      kind: 'words',
      path: 'complaint.requests',
      key: () => noted('request'),
    },
    {
      prompt: { zh: '答复期限', en: 'Answer due' },
      kind: 'day',
      path: 'complaint.replyDays',
      key: (book: RuleBook) => byFunction('COMPLAINT_DUE', [ACCEPTED], book),
    },
  ]),
};

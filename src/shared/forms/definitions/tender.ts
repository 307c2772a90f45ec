import { TEXTBOOK_RULES } from '../../rulebook/book';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { inSection, partField, partsGrid, type Plain, plainFields, signatureField } from '../card-fields';
import { added, YUAN } from '../define';
import { capitalTotal, missingParts, quotedTotal } from '../derive/papers';
import type { Field, Form } from '../form';
import { titleOf } from '../titles';

const sample = house(
  '原书只有标题，据公开投标书样本归纳',
  'the text has the heading only; gathered from public samples of tenders',
);
const heading = passage('S2', 9, '了解投标书一般格式');
const { sections: PARTS, items: ITEMS } = TEXTBOOK_RULES.values.forms.tender;
/** The first column of the items holds their amounts, as that of the parts says whether they are there. */
const AMOUNTS = ITEMS.map(({ code }) => partField(code));

const given = (profile: Field['profile'], required: Field['required'], fields: readonly Plain[]): Field[] =>
  plainFields(sample, profile, required, fields);

/** 物流投标书: what is tendered for, the quotation, and whether the tender has all its parts. */
export const tender: Form = {
  id: 'tender',
  version: 1,
  title: titleOf('tender'),
  aliases: ['投标书', '投标书结构表', '投标文件', '物流投标文件'],
  kind: 'card',
  origin: 'reconstructed',
  key: 'tenderNo',
  repeats: false,
  source: heading,
  purpose: {
    zh: '一次投标一张：项目与截止时间、分项报价与大写总价，并逐项核对投标书是否齐全。',
    en: 'One a tender: project and deadline, the quotation item by item with its total spelled, and whether every part is there.',
  },
  sections: [
    { id: 'cover', title: { zh: '封面', en: 'Cover' } },
    { id: 'quotation', title: { zh: '报价', en: 'Quotation' } },
    { id: 'total', title: { zh: '合计', en: 'Sum' } },
    { id: 'parts', title: { zh: '投标书的构成', en: 'Parts of the tender' } },
    { id: 'end', title: { zh: '核对与签署', en: 'Check and signatures' } },
  ],
  fields: [
    ...inSection('cover', [
      ...given('textbook', 'always', [
        ['tenderNo', '投标编号', 'Tender no.', 'identifier', 'TB2026-003'],
        ['project', '项目名称', 'Project', 'text', '海州远航2026年仓配一体化服务'],
        ['invitationNo', '招标编号', 'Invitation no.', 'identifier', 'HZYH-2026-07', '招标文件编号'],
        ['inviter', '招标人', 'Invited by', 'text', '海州远航供应链有限公司', '招标单位'],
        ['bidder', '投标人', 'Bidder', 'text', '滨江速达物流有限公司', '投标单位'],
        ['dueOn', '投标截止日期', 'Due on', 'dateTime', dayOf(2026, 4, 15) + 0.375, '截止时间', '投标截止时间'],
      ]),
      ...given('company', 'never', [
        ['submittedOn', '递交日期', 'Handed in on', 'date', dayOf(2026, 4, 14), '投标日期'],
      ]),
      added('bond', '投标保证金', 'Bond', 'company', sample, {
        type: 'money',
        unit: YUAN,
        required: 'never',
        aliases: ['保证金'],
        example: 20000,
      }),
      ...given('company', 'never', [['owner', '项目负责人', 'In charge', 'text', '林岚']]),
    ]),
    ...partsGrid('quotation', ITEMS, [
      added('amount', '金额（元）', 'Amount (yuan)', 'textbook', sample, {
        type: 'money',
        required: 'never',
        example: 480000,
      }),
      added('basis', '计价说明', 'How it is reckoned', 'textbook', sample, {
        type: 'text',
        required: 'never',
        example: '按件，首重1公斤8元',
      }),
    ]),
    ...inSection('total', [
      added('total', '总价', 'Total', 'textbook', sample, {
        type: 'money',
        unit: YUAN,
        required: 'never',
        aliases: ['投标总价', '总报价'],
        derived: quotedTotal(AMOUNTS),
        example: 780000,
      }),
      added('capital', '大写总价', 'Total in Chinese capitals', 'textbook', sample, {
        type: 'longText',
        required: 'never',
        aliases: ['大写金额', '人民币大写'],
        derived: capitalTotal(AMOUNTS),
        example: '人民币柒拾捌万元整',
      }),
    ]),
    ...partsGrid('parts', PARTS, [
      added('there', '已编入', 'Is there', 'textbook', sample, { type: 'yesNo', required: 'never', example: true }),
      added('page', '页码', 'Page', 'textbook', sample, { type: 'text', required: 'never', example: '12–18' }),
      added('note', '编写人与说明', 'Written by, remarks', 'company', sample, {
        type: 'text',
        required: 'never',
        example: '市场部',
      }),
    ]),
    ...inSection('end', [
      added('missing', '缺少的构成', 'Parts missing', 'textbook', sample, {
        type: 'longText',
        required: 'never',
        derived: missingParts('forms.tender.sections', PARTS),
        example: '投标函',
      }),
      signatureField(
        'representativeSigned',
        { zh: '法定代表人签字', en: 'Signed by the representative' },
        'textbook',
        sample,
      ),
      signatureField('sealed', { zh: '投标人盖章', en: 'Seal of the bidder' }, 'textbook', sample),
      signatureField('checked', { zh: '核对人签字', en: 'Checked by' }, 'company', sample),
    ]),
  ],
};

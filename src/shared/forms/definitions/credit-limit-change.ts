import { customerFields } from '../common-fields';
import { house } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, YUAN } from '../define';
import { fromCredit, LIMIT } from '../derive/credit';
import { limitedChange } from '../keeping-conditions';
import type { Form } from '../form';
import { titleOf } from '../titles';

const change = house('公开的信用管理制度', 'public rules of credit management');

/** 客户信用额度变更表: how a limit was changed, why and until when. */
export const creditLimitChange: Form = {
  id: 'creditLimitChange',
  version: 1,
  title: titleOf('creditLimitChange'),
  aliases: ['信用额度变更表', '客户信用限度变更表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'changeNo',
  repeats: false,
  source: house('公开的信用管理制度：额度变动须填变更表', 'public rules: a change of a limit is put on a sheet'),
  purpose: {
    zh: '额度上调、下调、临时增加或冻结时填写，经审批生效。',
    en: 'Filled in when a limit is raised, lowered, raised for a time or frozen; it holds once approved.',
  },
  fields: [
    added('changeNo', '变更编号', 'Change no.', 'textbook', change, {
      type: 'identifier',
      required: 'always',
      numbered: { pattern: 'identity.numbering.limitChangeNo', date: 'changedOn' },
      example: 'ED20260318-001',
    }),
    ...customerFields('KH0003', '滨江锦程电子商务有限公司'),
    added('changedOn', '变更日期', 'Changed on', 'textbook', change, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 18),
    }),
    added('kind', '变更种类', 'Kind of change', 'textbook', change, {
      type: 'choice',
      required: 'always',
      choices: ['forms.keeping.limitChanges'],
      aliases: ['变更类型'],
      example: 'temporary',
    }),
    added('before', '变更前额度', 'Limit before', 'textbook', change, {
      type: 'money',
      required: 'always',
      unit: YUAN,
      aliases: ['原额度'],
      derived: fromCredit(LIMIT, 'limit', '信用额度', 'Credit limit'),
      example: 40000,
    }),
    added('after', '变更后额度', 'Limit after', 'textbook', change, {
      type: 'money',
      required: 'always',
      unit: YUAN,
      aliases: ['新额度'],
      example: 42000,
    }),
    added('reason', '变更原因', 'Reason of the change', 'textbook', change, {
      type: 'longText',
      required: 'always',
      example: '春季新品集中发货。',
    }),
    added('until', '临时额度到期日', 'Ends on', 'textbook', change, {
      type: 'date',
      required: limitedChange,
      aliases: ['到期日'],
      example: dayOf(2026, 4, 30),
    }),
    added('approver', '审批人', 'Approved by', 'textbook', change, {
      type: 'text',
      required: 'always',
      example: '李越',
    }),
    added('approvedOn', '审批日期', 'Approved on', 'company', change, {
      type: 'date',
      required: 'never',
      example: dayOf(2026, 3, 19),
    }),
    added('applicant', '申请人', 'Asked by', 'company', change, { type: 'text', required: 'never', example: '陈晓' }),
  ],
};

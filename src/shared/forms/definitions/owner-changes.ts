import { customerFields } from '../common-fields';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, YUAN } from '../define';
import { openComplaints, openMeasures } from '../derive/handover';
import { levelNow } from '../derive/winback';
import { jointVisitOwed } from '../keeping-conditions';
import type { Form } from '../form';
import { titleOf } from '../titles';

const change = passage('S2', 64, '如客户专管员有变动');
const handover = house('公开的客户交接清单', 'public handover lists');

/** 客户专管员动态表 (表5-7): who looked after a customer before, who does now, and whether all was handed over. */
export const ownerChanges: Form = {
  id: 'ownerChanges',
  number: '5-7',
  version: 1,
  title: titleOf('ownerChanges'),
  aliases: ['专管员动态表', '客户专管员变动表', '专管员交接表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'serial',
  repeats: false,
  source: passage('S2', 64, '如客户专管员有变动,需填写客户专管'),
  purpose: {
    zh: '专管员变动时填一行：原任、新任、日期和交接情况；大客户设定表的专管员以最近一行为准。',
    en: 'One row for every change of owner with its handover; the latest row says who owns the account.',
  },
  fields: [
    added('serial', '序号', 'No.', 'textbook', change, {
      type: 'count',
      required: 'never',
      numbered: { pattern: 'identity.numbering.serial' },
      example: 1,
    }),
    ...customerFields('KH0003', '滨江锦程电子商务有限公司'),
    added('oldOwner', '原专管员', 'Former owner', 'textbook', change, {
      type: 'text',
      required: 'always',
      aliases: ['原客户专管员', '移交前专管员'],
      example: '林岚',
    }),
    added('newOwner', '新专管员', 'New owner', 'textbook', change, {
      type: 'text',
      required: 'always',
      aliases: ['新客户专管员', '现专管员'],
      example: '陈晓',
    }),
    added('changedOn', '变动日期', 'Changed on', 'textbook', change, {
      type: 'date',
      required: 'always',
      aliases: ['交接日期'],
      example: dayOf(2026, 2, 2),
    }),
    added('reason', '变动原因', 'Reason of the change', 'textbook', change, {
      type: 'choice',
      required: 'always',
      choices: ['forms.choice.ownerChangeReason'],
      example: 'rotation',
    }),
    added('handedOver', '交接清单完成', 'Handover list complete', 'textbook', handover, {
      type: 'yesNo',
      required: 'always',
      aliases: ['交接完成'],
      example: true,
    }),
    added('informed', '客户已通知', 'Customer told', 'textbook', handover, {
      type: 'yesNo',
      required: 'always',
      aliases: ['已通知客户'],
      example: true,
    }),
    added('level', '大客户级别', 'Key-account level', 'company', change, {
      type: 'choice',
      required: 'never',
      choices: ['tier.level.names'],
      aliases: ['客户级别'],
      derived: levelNow('changedOn'),
      example: 'L-B',
    }),
    added('receivable', '应收余额', 'Receivables', 'company', handover, {
      type: 'money',
      required: 'never',
      unit: YUAN,
      aliases: ['应收账款'],
      example: 12800,
    }),
    added('openComplaints', '未结投诉数', 'Open complaints', 'company', handover, {
      type: 'count',
      required: 'never',
      aliases: ['未结投诉'],
      derived: openComplaints,
      example: 0,
    }),
    added('openMeasures', '未完成对策数', 'Open measures', 'company', handover, {
      type: 'count',
      required: 'never',
      aliases: ['未完成对策'],
      derived: openMeasures,
      example: 1,
    }),
    added('contractNo', '有效合同', 'Contract in force', 'company', handover, {
      type: 'identifier',
      required: 'never',
      aliases: ['有效合同编号'],
      example: 'HT2026-003',
    }),
    added('contractEnd', '合同到期日', 'End of contract', 'company', handover, {
      type: 'date',
      required: 'never',
      example: dayOf(2026, 12, 31),
    }),
    added('jointVisitOn', '共同拜访日期', 'Joint visit on', 'company', handover, {
      type: 'date',
      required: jointVisitOwed,
      example: dayOf(2026, 2, 3),
    }),
    added('issues', '未解决问题', 'Open issues', 'company', handover, {
      type: 'longText',
      required: 'never',
      example: '晚间加收一班尚未答复。',
    }),
    added('giver', '移交人签字', 'Handed over by', 'company', handover, {
      type: 'signature',
      required: 'never',
      choices: ['forms.choice.signature'],
      example: 'signed',
    }),
    added('receiver', '接收人签字', 'Received by', 'company', handover, {
      type: 'signature',
      required: 'never',
      choices: ['forms.choice.signature'],
      example: 'signed',
    }),
    added('witness', '监交人签字', 'Witnessed by', 'company', handover, {
      type: 'signature',
      required: 'never',
      choices: ['forms.choice.signature'],
      example: 'signed',
    }),
  ],
};

import { customerFields } from '../common-fields';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added } from '../define';
import { measureState } from '../derive/measures';
import { levelNow } from '../derive/winback';
import { measureDone } from '../keeping-conditions';
import type { Form } from '../form';
import { titleOf } from '../titles';

const measure = passage('S2', 81, '制定相关的服务策略');
const modes = passage('S2', [27, 32], '随叫随到服务对服务时间不固定的大客户');
const practices = passage('S2', [17, 22], '优先保证大客户服务');
const control = passage('S0', 72, '事前监控预警');
const followed = house('对策须有人负责、有期限、有结果', 'a measure needs an owner, dates and a result');

/** 大客户对策一览表 (表5-5): what is done for each key account, by whom and until when. */
export const keyAccountMeasures: Form = {
  id: 'keyAccountMeasures',
  number: '5-5',
  version: 1,
  title: titleOf('keyAccountMeasures'),
  aliases: ['大客户对策表', '对策一览表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'serial',
  repeats: false,
  source: passage('S2', 81, '填写大客户对策一览表(见表5-5)'),
  purpose: {
    zh: '逐条列出对每位大客户的对策、责任人和起止日期，状态由日期与进度得出。',
    en: 'Lists the measures for every key account with who does them and when; the state follows from dates and progress.',
  },
  fields: [
    added('serial', '序号', 'No.', 'textbook', followed, {
      type: 'count',
      required: 'never',
      numbered: { pattern: 'identity.numbering.serial' },
      example: 1,
    }),
    ...customerFields('KH0003', '滨江锦程电子商务有限公司'),
    added('issue', '现状与主要问题', 'State and main problem', 'textbook', measure, {
      type: 'longText',
      required: 'always',
      aliases: ['现状', '主要问题', '现状/主要问题'],
      example: '晚间订单多，末班揽收后仍有积压。',
    }),
    added('goal', '目标', 'Goal', 'textbook', measure, {
      type: 'longText',
      required: 'always',
      aliases: ['对策目标'],
      example: '当日订单当日揽收。',
    }),
    added('modes', '服务方式', 'Modes of service', 'textbook', modes, {
      type: 'choices',
      required: 'always',
      choices: ['keyAccount.serviceModes'],
      example: 'doorToDoor timed',
    }),
    added('measure', '对策', 'Measure', 'textbook', measure, {
      type: 'longText',
      required: 'always',
      aliases: ['对策内容', '具体对策'],
      example: '每晚九点增加一班上门揽收。',
    }),
    added('owner', '责任人', 'Person responsible', 'textbook', followed, {
      type: 'text',
      required: 'always',
      example: '陈晓',
    }),
    added('startOn', '开始日期', 'Begins on', 'textbook', followed, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 10),
    }),
    added('dueOn', '完成日期', 'Due on', 'textbook', followed, {
      type: 'date',
      required: 'always',
      aliases: ['完成期限'],
      example: dayOf(2026, 4, 10),
    }),
    added('progress', '进度', 'Progress', 'textbook', followed, {
      type: 'share',
      required: 'never',
      aliases: ['完成进度'],
      example: 0.6,
    }),
    added('level', '大客户级别', 'Key-account level', 'company', measure, {
      type: 'choice',
      required: 'never',
      choices: ['tier.level.names'],
      aliases: ['级别'],
      derived: levelNow('startOn'),
      example: 'L-B',
    }),
    added(
      'stage',
      '关系阶段',
      'Stage of the relation',
      'company',
      house('对策因阶段而异', 'measures differ by stage'),
      {
        type: 'choice',
        required: 'never',
        choices: ['relationship.stages'],
        aliases: ['客户关系阶段'],
        example: 'stable',
      },
    ),
    added('rivals', '竞争对手动向', 'Moves of competitors', 'company', measure, {
      type: 'longText',
      required: 'never',
      example: '甲快递提出夜间专车。',
    }),
    added('phase', '控制阶段', 'Phase of control', 'company', control, {
      type: 'choice',
      required: 'never',
      choices: ['relationship.interruption.controlPhases'],
      example: 'before',
    }),
    added('practices', '维系做法', 'Practices of keeping', 'company', practices, {
      type: 'choices',
      required: 'never',
      choices: ['keyAccount.practices'],
      example: 'serviceFirst',
    }),
    added('support', '所需支持', 'Support needed', 'company', followed, {
      type: 'text',
      required: 'never',
      example: '增派一辆厢式车',
    }),
    added('state', '状态', 'State', 'company', followed, {
      type: 'choice',
      required: 'never',
      choices: ['forms.choice.measureState'],
      derived: measureState,
      example: 'inProgress',
    }),
    added('effect', '效果', 'Effect', 'company', followed, {
      type: 'longText',
      required: measureDone,
      aliases: ['实施效果'],
      example: '积压由每日80票降到5票。',
    }),
  ],
};

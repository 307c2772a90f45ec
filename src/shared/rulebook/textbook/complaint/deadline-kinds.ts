import { z } from 'zod';
import { distinctCodes, leaf, shape } from '../../leaf';
import { house } from '../../source';

/** `ruled`: calendar or working days, as `complaint.dayType` says. */
const unit = z.enum(['ruled', 'calendarDay', 'workday', 'hour']);

/** A deadline by its name: the entry that holds its number, the unit, and what it is counted from. */
const kindShape = z
  .array(
    z.strictObject({
      code: z.string().min(1),
      zh: z.string().min(1),
      en: z.string().min(1),
      aliases: z.array(z.string().min(1)).readonly(),
      count: z.string().min(1),
      unit,
      from: shape.sentence,
      /** Part of the key-account service promise: asked for only where that is in force. */
      promise: z.boolean().optional(),
    }),
  )
  .readonly()
  .refine(...distinctCodes);

type Unit = z.infer<typeof unit>;
type Kind = z.infer<typeof kindShape>[number];

const accepted = { zh: '受理日期', en: 'the day of acceptance' };
const claimed = { zh: '接到索赔申告', en: 'the claim' };
const agreed = { zh: '就赔付达成一致之日', en: 'the agreement on compensation' };
const passedOn = { zh: '收到申诉转办之日', en: 'the day the appeal was passed on' };
const appealed = { zh: '收到申诉之日', en: 'the day the appeal was received' };
const opinion = { zh: '收到调解意见之日', en: 'the day the mediation opinion was received' };
const promised = { zh: '承诺的送达日期', en: 'the promised day of delivery' };
const handled = { zh: '处理完毕之日', en: 'the day of handling' };

const kind = (
  code: string,
  zh: string,
  en: string,
  count: string,
  counted: Unit,
  from: Kind['from'],
  ...aliases: string[]
): Kind => ({ code, zh, en, aliases, count: `complaint.${count}`, unit: counted, from });

const promise = (...given: Parameters<typeof kind>): Kind => ({ ...kind(...given), promise: true });

/** Which deadlines there are, and by what each is counted (期限的种类). */
export const deadlineKinds = {
  deadlineKinds: leaf(
    kindShape,
    [
      kind('complaint', '投诉', 'Complaint', 'replyDays', 'ruled', accepted, '投诉答复', '客户投诉'),
      kind(
        'complaintStandard',
        '投诉（国标）',
        'Complaint, national standard',
        'domesticHandlingDays',
        'calendarDay',
        accepted,
        '国标投诉',
        '国内投诉',
        'complaint standard',
      ),
      kind('claimReply', '索赔答复', 'Claim reply', 'claimReplyHours', 'hour', claimed, '索赔申告答复'),
      kind(
        'claimDomestic',
        '国内索赔',
        'Domestic claim',
        'claimDays.domestic',
        'calendarDay',
        claimed,
        '索赔',
        '索赔国内',
        '同城索赔',
        '国内异地索赔',
        'claim',
      ),
      kind(
        'claimHkmot',
        '港澳台索赔',
        'Claim, Hong Kong, Macao, Taiwan',
        'claimDays.hkmot',
        'calendarDay',
        claimed,
        '索赔港澳台',
        'claim hkmot',
      ),
      kind(
        'claimIntl',
        '国际索赔',
        'International claim',
        'claimDays.intl',
        'calendarDay',
        claimed,
        '索赔国际',
        'claim international',
      ),
      kind('claimPay', '赔付', 'Payment', 'payDays', 'calendarDay', agreed, '赔款支付', '支付赔款'),
      kind(
        'appealPassedOn',
        '申诉转办',
        'Appeal passed on',
        'appeal.companyReplyDays',
        'calendarDay',
        passedOn,
        '申诉答复',
        '转办申诉',
        '申诉',
        'appeal',
      ),
      kind(
        'appealOpinion',
        '调解意见反馈',
        'Answer to mediation',
        'appeal.feedbackWorkdays',
        'workday',
        opinion,
        '调解意见',
        'mediation opinion',
      ),
      kind('appealMediation', '申诉调解', 'Mediation', 'appeal.mediationDays', 'calendarDay', appealed, '申诉处理'),
      kind(
        'appealAcceptance',
        '申诉受理决定',
        'Decision on accepting an appeal',
        'appeal.acceptDays',
        'calendarDay',
        appealed,
        '申诉受理',
      ),
      kind(
        'lostSameCity',
        '彻底延误（同城）',
        'Counts as lost, same city',
        'lostAfterDays.sameCity',
        'calendarDay',
        promised,
        '同城彻底延误',
      ),
      kind(
        'lostDomestic',
        '彻底延误（国内异地）',
        'Counts as lost, domestic',
        'lostAfterDays.domestic',
        'calendarDay',
        promised,
        '国内彻底延误',
        '彻底延误',
      ),
      kind(
        'lostIntl',
        '彻底延误（国际）',
        'Counts as lost, international',
        'lostAfterDays.intl',
        'calendarDay',
        promised,
        '国际彻底延误',
      ),
      promise('slaRecord', '大客户记录', 'Key account: record', 'sla.recordHours', 'hour', accepted),
      promise('slaResponse', '大客户响应', 'Key account: response', 'sla.responseHours', 'hour', accepted),
      promise('slaHandling', '大客户处理', 'Key account: handling', 'sla.handleHours', 'hour', accepted),
      promise('slaFeedback', '大客户反馈', 'Key account: feedback', 'sla.feedbackDays', 'calendarDay', handled),
      promise('slaRevisit', '大客户回访', 'Key account: follow-up', 'sla.revisitWorkdays', 'workday', handled),
    ],
    '期限的种类：长短、单位、自何时起算',
    'Kinds of deadline: number, unit, counted from',
    house(
      '把各项法规、标准和承诺的期限按名称列出，长短以所指的一项为准',
      'the deadlines of laws, standards and promises by name; the entry that each points to holds its number',
    ),
  ),
} as const;

import type { FormEntry } from '../../../src/shared/forms/kit';
import { MONTHS } from '../calendar';
import type { Company } from '../company';

/** What was complained of, in words. */
export const SAID: Readonly<Record<string, string>> = {
  delay: '承诺次日到，逾期两天仍未到。',
  delivery: '未经同意放在代收点。',
  damage: '外箱塌陷，内件破损。',
  lossOrShortage: '查询多日没有下落。',
  attitude: '电话中言语生硬。',
  pickup: '预约后无人上门揽收。',
  overcharging: '账单重量与实际不符。',
  cashOnDelivery: '代收货款逾期未付。',
  other: '电子面单无法打印。',
};

/** What the service department may grant of itself, in yuan, as the company's own rules have it. */
export const AUTHORITY = 800;

const DONE: Readonly<Record<string, string>> = {
  apology: '当面致歉',
  explanation: '说明原因，客户理解',
  freightWaived: '免收本件运费',
  compensation: '按约定赔偿',
  refused: '核实后不属本企业责任',
};

const registrations = ({ complaints }: Company): readonly FormEntry[] =>
  complaints.map((one): FormEntry => ({
    customerName: one.name,
    customerId: one.customer?.id ?? null,
    acceptedOn: one.acceptedOn,
    caseNo: one.caseNo,
    channel: one.channel,
    reason: one.reason === 'other' ? { code: 'other', text: '面单系统' } : { code: one.reason },
    request: { code: one.request },
    contact: one.contact,
    phone: one.phone,
    content: `${one.waybill}：${SAID[one.reason]}`,
    waybill: one.waybill,
    sentOn: one.sentOn,
    acceptor: one.acceptor,
    solvedOnSpot: one.onSpot,
  }));

const investigations = ({ complaints }: Company): readonly FormEntry[] =>
  complaints.flatMap(({ caseNo, name, reason, waybill, investigation }): FormEntry[] =>
    investigation === undefined
      ? []
      : [
          {
            caseNo,
            customerName: name,
            event: `${waybill}：${SAID[reason]}`,
            cause: '已调取轨迹与监控，询问经手人员。',
            finding: { code: investigation.finding },
            proposal: '按规定处理，回告客户。',
            improvement: ['damage', 'lossOrShortage', 'delay'].includes(reason)
              ? '班组复训，加强交接。'
              : '纳入月度讲评。',
            link: investigation.link,
            responsibility: investigation.responsibility,
            investigator: investigation.investigator,
            startedOn: investigation.startedOn,
            finishedOn: investigation.finishedOn,
          },
        ],
  );

const handlings = ({ complaints }: Company): readonly FormEntry[] =>
  complaints.flatMap(({ caseNo, name, handling, acceptor, appeal }): FormEntry[] => {
    if (handling === undefined) return [];
    const { closedOn, compensation } = handling;
    const isClosed = closedOn !== undefined;
    // Above its authority the department asks; in the last of the months it forgot to.
    const isAbove = compensation > AUTHORITY;
    return [
      {
        customerName: name,
        handlingNo: handling.handlingNo,
        department: '客户服务部',
        handledOn: handling.on,
        result: { code: handling.result, text: DONE[handling.result] },
        customerOpinion: { code: handling.opinion },
        acceptorOpinion: isClosed ? `${acceptor}：已回告客户，建议结案。` : null,
        managerOpinion: isClosed ? '同意结案。' : null,
        caseNo,
        responsible: handling.responsible,
        compensation: compensation === 0 ? null : compensation,
        paidOn: compensation > 0 && isClosed ? closedOn : null,
        freightWaived: handling.freightWaived === 0 ? null : handling.freightWaived,
        otherDirect: handling.otherDirect === 0 ? null : handling.otherDirect,
        informedOn: isClosed ? handling.on : null,
        informedBy: isClosed ? 'phone' : null,
        approval: isAbove && handling.on < MONTHS[17].first ? 'signed' : null,
        closedOn: closedOn ?? null,
        acceptorSigned: isClosed ? 'signed' : 'pending',
        managerSigned: isClosed ? 'signed' : 'pending',
        appealNo: appeal?.no ?? null,
        appealedOn: appeal?.on ?? null,
        validAppeal: appeal?.repliedOn === undefined ? null : appeal.valid,
      },
    ];
  });

const appeals = ({ complaints }: Company): readonly FormEntry[] =>
  complaints.flatMap(({ caseNo, name, customer, appeal, waybill }): FormEntry[] =>
    appeal === undefined
      ? []
      : [
          {
            appealNo: appeal.no,
            appealedOn: appeal.on,
            caseNo,
            customerName: name,
            content: '对处理结果不满意。',
            appealResult: appeal.repliedOn === undefined ? null : { code: 'mediated', text: '致歉并退运费' },
            validAppeal: appeal.repliedOn === undefined ? null : appeal.valid,
            passedOn: appeal.on + 1,
            repliedOn: appeal.repliedOn ?? null,
            waybill,
            customerId: customer?.id ?? null,
            handler: '何静',
          },
        ],
  );

/** The rows of each form about complaints. */
export const complaintPapers = (all: Company): Readonly<Record<string, readonly FormEntry[]>> => ({
  complaintRegistration: registrations(all),
  complaintInvestigation: investigations(all),
  complaintHandling: handlings(all),
  appealRegister: appeals(all),
});

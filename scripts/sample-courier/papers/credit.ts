import { type Day, dayOf } from '../../../src/shared/values/date';
import type { FormEntry } from '../../../src/shared/forms/kit';
import { type Appointment, APPROVER } from '../appointments';
import { AS_OF, MONTHS, Numbering } from '../calendar';
import { DUES, type Member } from '../club';
import type { Company } from '../company';
import type { Customer } from '../customers';
import { gradeOf, typeOf } from '../grades';
import { named } from './customers';

const GROUP = '信用管理小组（郭涛）';
const ASSESSED_ON: Day = dayOf(2026, 9, 8);

const assessed = ({ appointments }: Company): readonly Appointment[] =>
  appointments.filter(({ customer }) => customer.score !== undefined);

/** Of the score's fifth as even as whole points allow: 78 is 16, 16, 16, 15, 15. */
export const fifths = (score: number): readonly number[] =>
  [0, 1, 2, 3, 4].map((i) => Math.floor(score / 5) + (i < score % 5 ? 1 : 0));

const inquiries = (all: Company): readonly FormEntry[] => {
  const numbers = new Numbering('XD');
  return assessed(all)
    .slice(0, 40)
    .map(({ customer }): FormEntry => ({
      inquiryNo: numbers.next(ASSESSED_ON - 5),
      ...named(customer),
      inquiredOn: ASSESSED_ON - 5,
      sources: 'registry trade site',
      tradeRecord: customer.overdueDays > 0 ? `最长逾期${customer.overdueDays}天。` : '近一年付款没有逾期。',
      finding: '仓储自有，经营正常。',
      conclusion: customer.adverse > 0 ? 'careful' : 'grant',
      inquirer: '郭涛',
      creditCode: customer.creditCode,
      licence: true,
      qualification: true,
      completedOn: ASSESSED_ON - 3,
    }));
};

const assessments = (all: Company): readonly FormEntry[] =>
  assessed(all).map(({ customer }): FormEntry => {
    const [basics, creditState, profitability, operation, solvency] = fifths(customer.score!);
    return {
      ...named(customer),
      assessedOn: ASSESSED_ON,
      basics,
      creditState,
      profitability,
      operation,
      solvency,
      assessor: GROUP,
    };
  });

/** The grades as they were given; of the warned customers with a good score the first was left where its score had put it. */
function given(all: Company): (customer: Customer) => string | null {
  const forgotten = assessed(all).find(({ customer }) => typeOf(customer) === 'K-B1' && customer.score! >= 70);
  return (customer) => (customer === forgotten?.customer ? 'G-B' : gradeOf(customer));
}

const gradings = (all: Company): readonly FormEntry[] => {
  const grade = given(all);
  return assessed(all).map(({ customer }): FormEntry => ({
    ...named(customer),
    gradedOn: ASSESSED_ON + 3,
    grade: grade(customer),
    approver: APPROVER,
    creditType: typeOf(customer),
  }));
};

/** The limit, in yuan: a month's income to the hundred, of those who may have one. */
const limits = (all: Company): readonly FormEntry[] =>
  assessed(all)
    .filter(({ customer }) => customer.score! >= 85 && customer.adverse === 0 && customer.overdueDays <= 30)
    .map(({ customer }): FormEntry => {
      const onePurchase = Math.round(customer.incomes[16]);
      return {
        ...named(customer),
        creditGrade: 'G-A',
        onePurchase,
        limit: Math.floor(onePurchase / 100) * 100,
        days: 30,
        effectiveOn: ASSESSED_ON + 7,
        approver: APPROVER,
        receivable: customer.receivable,
      };
    });

const limitChanges = (all: Company): readonly FormEntry[] => {
  const numbers = new Numbering('ED');
  return limits(all)
    .slice(0, 6)
    .map((one, i): FormEntry => ({
      changeNo: numbers.next(MONTHS[17].first + 8),
      customerId: one.customerId,
      customerName: one.customerName,
      changedOn: MONTHS[17].first + 8,
      before: one.limit,
      kind: i % 2 === 0 ? 'temporary' : 'lowered',
      after: Number(one.limit) + (i % 2 === 0 ? 1000 : -1000),
      reason: i % 2 === 0 ? '双十一备货。' : '近期发货减少。',
      until: i % 2 === 0 ? AS_OF + 30 : null,
      approver: APPROVER,
      approvedOn: MONTHS[17].first + 9,
    }));
};

const files = (all: Company): readonly FormEntry[] => {
  const grade = given(all);
  return all.appointments.map(({ customer }): FormEntry => ({
    ...named(customer),
    identityInfo: '登记在册，社会信用记录已查。',
    goodInfo: customer.overdueDays === 0 ? '本年按期付款。' : null,
    noticeInfo: customer.adverse > 0 ? `提示信息${customer.adverse}条，见附件。` : null,
    warningInfo: customer.penalties > 0 ? '因虚报内件停止揽收一周。' : null,
    adverse: customer.adverse,
    penalties: customer.penalties,
    overdueDays: customer.overdueDays,
    creditType: typeOf(customer),
    grade: grade(customer),
    creditCode: customer.creditCode,
    settlement: (customer.score ?? 0) >= 85 ? 'monthly' : 'cash',
    receivable: customer.receivable,
    updatedOn: ASSESSED_ON + 8,
    recorder: '郭涛',
  }));
};

const recommender = ({ kind }: Member): string | null => (kind === 'organisation' ? null : '宋远（常务理事）');

const registrations = ({ members }: Company): readonly FormEntry[] =>
  members.map((one): FormEntry => ({
    registrationNo: one.registrationNo,
    applicantName: one.customer.name,
    kind: one.kind,
    appliedOn: one.appliedOn,
    contact: one.customer.contact,
    phone: one.customer.phone,
    recommender: recommender(one),
    decision: 'approved',
    meetingOn: one.appliedOn + 14,
    customerId: one.customer.id,
    creditCode: one.customer.creditCode,
    representative: one.customer.contact,
    memberNo: one.memberNo,
  }));

const club = ({ members }: Company): readonly FormEntry[] =>
  members.map((one): FormEntry => ({
    memberNo: one.memberNo,
    memberName: one.customer.name,
    kind: one.kind,
    contact: one.customer.contact,
    phone: one.customer.phone,
    address: one.customer.address,
    recommender: recommender(one),
    joinedOn: one.joinedOn,
    dues: DUES,
    paidTo: one.paidTo,
    customerId: one.customer.id,
    registrationNo: one.registrationNo,
    appliedOn: one.appliedOn,
    approvedOn: one.appliedOn + 14,
    leftOn: one.leftOn ?? null,
    filedOn: one.leftOn === undefined ? null : one.leftOn + 2,
    removalReason: one.removedOn === undefined ? null : 'unpaidDues',
    decidedOn: one.removedOn ?? null,
  }));

/** The rows of each form about credit and the club. */
export const creditPapers = (all: Company): Readonly<Record<string, readonly FormEntry[]>> => ({
  creditInquiry: inquiries(all),
  creditAssessment: assessments(all),
  creditGrading: gradings(all),
  creditLimit: limits(all),
  creditLimitChange: limitChanges(all),
  creditFile: files(all),
  clubRegistration: registrations(all),
  clubMember: club(all),
});

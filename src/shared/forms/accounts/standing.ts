import type { Term } from '../../rulebook/leaf';
import { type Answer, because, isRefusal, type Reason } from '../../rules/answer';
import { creditTerms } from '../../rules/credit';
import { classDuties, customerKind } from '../../rules/customer-class';
import type { CreditGrade, ValueClass } from '../../rules/letters/kinds';
import { nameLetter } from '../../rules/letters/show';
import { stageView } from '../../rules/relationship';
import { visitGap, visitQuota } from '../../rules/visit';
import type { Text } from '../../text/lang';
import { listed, SEMICOLON } from '../../text/list';
import { both, defineWords } from '../../text/message';
import { formatDay } from '../../values/date';
import { memberState } from '../derive/club';
import { limitAmong } from '../derive/credit';
import { customerClass, latestBy } from '../derive/customers';
import { previousOf } from '../derive/period-before';
import { ownerOf } from '../derive/owners';
import type { FormContext, FormRow } from '../form';
import { titleOf } from '../titles';
import { type Account, keyAccountOf, rowsAbout } from './accounts';
import { complaintsOf, isOpen, isOverdue } from './complaints';
import { contactsOf } from './contacts';
import { countedMonth } from './schedule';

const words = defineWords('account-standing', {
  row: { zh: '《{form}》第{row}行', en: '“{form}”, row {row}' },
  complaints: { zh: '共{all}件，未结{open}件，逾期{overdue}件', en: '{all} in all, {open} open, {overdue} overdue' },
  owed: {
    zh: '{from} 至 {to} 应走访{visits}次、欠{visitGap}次，应电话{calls}次、欠{callGap}次',
    en: '{from} to {to}: {visits} visit(s) owed, {visitGap} short; {calls} call(s) owed, {callGap} short',
  },
  next: { zh: '{stage}，下一阶段：{next}', en: '{stage}; next: {next}' },
  goal: { zh: '目标：{goal}', en: 'goal: {goal}' },
  limit: { zh: '额度{limit}元，应收{owed}元', en: 'limit {limit} yuan, receivables {owed} yuan' },
  limitOnly: { zh: '额度{limit}元', en: 'limit {limit} yuan' },
  change: { zh: '{value}元，上期{before}元', en: '{value} yuan, {before} the period before' },
  value: { zh: '{value}元', en: '{value} yuan' },
  lastNext: { zh: '最近 {last}，下次 {next}', en: 'last {last}, next {next}' },
  last: { zh: '最近 {last}', en: 'last {last}' },
  kind: { zh: '{kind}：{trait}', en: '{kind}: {trait}' },
});

/** One thing that a workbook says of a customer, and why. */
export interface AccountFact {
  readonly id: string;
  readonly label: Text;
  readonly value: Text;
  readonly reasons: readonly Reason[];
}

const LABELS = {
  owner: { zh: '客户专管员', en: 'Account owner' },
  valueClass: { zh: '价值类别', en: 'Value class' },
  level: { zh: '大客户级别', en: 'Key-account level' },
  revenue: { zh: '消费金额', en: 'Revenue' },
  creditGrade: { zh: '资信等级', en: 'Credit grade' },
  terms: { zh: '结算要求', en: 'Terms of payment' },
  limit: { zh: '信用额度', en: 'Credit limit' },
  quota: { zh: '走访与电话', en: 'Visits and calls' },
  contacts: { zh: '联系', en: 'Contacts' },
  stage: { zh: '关系阶段', en: 'Stage of the relation' },
  complaints: { zh: '投诉', en: 'Complaints' },
  club: { zh: '俱乐部', en: 'Club' },
  contract: { zh: '合同到期日', en: 'Contract until' },
  market: { zh: '市场类型', en: 'Type of market' },
  area: { zh: '所在区域类型', en: 'Kind of area' },
  duties: { zh: '本类管理要点', en: 'Duties of the class' },
  watch: { zh: '密切注意', en: 'Watch for' },
} as const satisfies Record<string, Text>;

const same = (text: string): Text => ({ zh: text, en: text });
const nameOf = ({ zh, en }: Text): Text => ({ zh, en });

const standsIn = (form: string, row: FormRow): Reason => because(words.row({ form: titleOf(form), row: row.row + 1 }));

type Found = Omit<AccountFact, 'label' | 'id'> | undefined;

const reasonsOf = <T>(answer: Answer<T>): readonly Reason[] => (isRefusal(answer) ? [] : answer.reasons);
const valueOf = (answer: Answer<number>): number => (isRefusal(answer) ? 0 : answer.value);

function owner(account: Account, context: FormContext): Found {
  const of = ownerOf(account.row, context);
  return of && { value: same(of.name), reasons: [standsIn(of.form, of.row)] };
}

function quota(account: Account, context: FormContext): Found {
  const of = keyAccountOf(account, context);
  const span = countedMonth(of, context);
  if (of.level === undefined || span === undefined) return undefined;
  const rules = context.book.values;
  const { days } = contactsOf(account, context);
  const [visits, calls] = (['visit', 'call'] as const).map((kind) => visitQuota(of.level!, kind, span, rules));
  const [visitGaps, callGaps] = (['visit', 'call'] as const).map((kind) =>
    visitGap(of.level!, kind, span, days[kind], rules),
  );
  return {
    value: both(
      words.owed({
        from: formatDay(span.from),
        to: formatDay(span.to),
        visits: valueOf(visits),
        visitGap: valueOf(visitGaps),
        calls: valueOf(calls),
        callGap: valueOf(callGaps),
      }),
    ),
    reasons: [visitGaps, callGaps].flatMap(reasonsOf),
  };
}

function grade(account: Account, context: FormContext): { code: CreditGrade; reason: Reason } | undefined {
  const grading = latestBy(rowsAbout('creditGrading', account, context), 'gradedOn');
  const graded = grading?.code('grade') as CreditGrade | undefined;
  if (graded !== undefined) return { code: graded, reason: standsIn('creditGrading', grading!) };
  const { managed } = keyAccountOf(account, context);
  const code = managed?.code('creditGrade') as CreditGrade | undefined;
  return code === undefined ? undefined : { code, reason: standsIn('keyAccountManagement', managed!) };
}

function terms(account: Account, context: FormContext): Found {
  const graded = grade(account, context);
  const answer = graded && creditTerms(graded.code, context.book.values);
  if (graded === undefined || answer === undefined || isRefusal(answer)) return undefined;
  return { value: nameOf(answer.value.settlement), reasons: [graded.reason, ...answer.reasons] };
}

function limit(account: Account, context: FormContext): Found {
  const of = (form: string) => rowsAbout(form, account, context);
  const now = limitAmong(of, context);
  if (now === undefined) return undefined;
  const owed = latestBy(of('creditLimit'), 'effectiveOn')?.number('receivable');
  return {
    value: both(owed === undefined ? words.limitOnly({ limit: now.amount }) : words.limit({ limit: now.amount, owed })),
    reasons: [standsIn(now.form, now.row)],
  };
}

function stage(account: Account, context: FormContext): Found {
  const rows = rowsAbout('keyAccountMeasures', account, context).filter((row) => row.code('stage') !== undefined);
  const row = latestBy(rows, 'startOn');
  const code = row?.code('stage');
  if (row === undefined || code === undefined) return undefined;
  const { stages } = context.book.values.relationship;
  const here: Term = stages.find((one) => one.code === code)!;
  const view = stageView(code, context.book.values);
  if (isRefusal(view))
    return { value: nameOf(here), reasons: [standsIn('keyAccountMeasures', row), because(view.refusal)] };
  return {
    value: both(words.next({ stage: nameOf(here), next: nameOf(view.value.next) })),
    reasons: [standsIn('keyAccountMeasures', row), because(words.goal({ goal: view.value.goal })), ...view.reasons],
  };
}

function complaints(account: Account, context: FormContext): Found {
  if (!context.has('complaintRegistration')) return undefined;
  const all = complaintsOf(account, context);
  const said = { all: all.length, open: all.filter(isOpen).length, overdue: all.filter(isOverdue).length };
  return {
    value: both(words.complaints(said)),
    reasons: all.filter(isOpen).map(({ row }) => standsIn('complaintRegistration', row)),
  };
}

function club(account: Account, context: FormContext): Found {
  const [row] = rowsAbout('clubMember', account, context);
  const state = row && memberState.derive(row, context);
  if (state === undefined || isRefusal(state)) return undefined;
  const term = context.book.values.club.states.find(({ code }) => code === state.value)!;
  return { value: nameOf(term), reasons: [standsIn('clubMember', row), ...state.reasons] };
}

function contract(account: Account, context: FormContext): Found {
  for (const form of ['contract', 'keyCustomerFile']) {
    const row = latestBy(rowsAbout(form, account, context), 'contractTo');
    const on = row?.day('contractTo');
    if (row !== undefined && on !== undefined) return { value: same(formatDay(on)), reasons: [standsIn(form, row)] };
  }
  return undefined;
}

function revenue(account: Account, context: FormContext): Found {
  const { managed } = keyAccountOf(account, context);
  const value = managed?.number('value');
  if (managed === undefined || value === undefined) return undefined;
  const before = previousOf(managed, context);
  return {
    value: both(before === undefined ? words.value({ value }) : words.change({ value, before })),
    reasons: [standsIn('keyAccountManagement', managed)],
  };
}

function contacts(account: Account, context: FormContext): Found {
  const { last, nextOn } = contactsOf(account, context);
  if (last === undefined) return undefined;
  return {
    value: both(
      nextOn === undefined || nextOn < context.asOf!
        ? words.last({ last: formatDay(last) })
        : words.lastNext({ last: formatDay(last), next: formatDay(nextOn) }),
    ),
    reasons: [],
  };
}

/** What the texts ask of a value class: its duties, or what to watch closely. */
function ofClass(item: 'duties' | 'watchItems', tier: ValueClass | undefined, { book }: FormContext): Found {
  const answer = tier && classDuties(tier, item, book.values);
  if (answer === undefined || isRefusal(answer) || answer.value.length === 0) return undefined;
  const { value, reasons } = answer;
  return { value: listed(value, SEMICOLON), reasons };
}

/** Where a customer's kinds of market and area stand, the form that is kept up first. */
const KINDS = ['keyAccountData', 'leadSheet'];

/** The kind that a form gives a customer, with what the text says of such customers. */
function ofKind(field: 'marketType' | 'areaType', account: Account, context: FormContext): Found {
  for (const form of KINDS) {
    const row = rowsAbout(form, account, context)
      .filter((one) => one.code(field) !== undefined)
      .at(-1);
    if (row === undefined) continue;
    const { customer } = context.book.values;
    const term = customer[field].find(({ code }) => code === row.code(field))!;
    const kind = customerKind(term.zh, context.book.values);
    if (isRefusal(kind)) return undefined;
    const { trait, traitPath } = kind.value;
    const said = { kind: nameOf(term), trait: trait ?? nameOf(term) };
    return {
      value: trait === undefined ? nameOf(term) : both(words.kind(said)),
      reasons: [standsIn(form, row), ...(traitPath === undefined ? [] : [because(words.kind(said), traitPath)])],
    };
  }
  return undefined;
}

/** What a customer is and how it stands, in the order in which one asks; what the workbook does not say is left out. */
export function factsAbout(account: Account, context: FormContext): readonly AccountFact[] {
  const rules = context.book.values;
  const of = keyAccountOf(account, context);
  const tier = customerClass(account.row, context.asOf, context);
  const graded = grade(account, context);
  const found: Readonly<Record<keyof typeof LABELS, Found>> = {
    owner: owner(account, context),
    valueClass: tier && { value: nameLetter('tier', tier.value, rules), reasons: tier.reasons },
    level:
      of.level === undefined
        ? undefined
        : {
            value: nameLetter('level', of.level, rules),
            reasons: [standsIn('keyAccountAppointment', of.appointment!)],
          },
    revenue: revenue(account, context),
    creditGrade: graded && { value: nameLetter('grade', graded.code, rules), reasons: [graded.reason] },
    terms: terms(account, context),
    limit: limit(account, context),
    quota: quota(account, context),
    contacts: contacts(account, context),
    stage: stage(account, context),
    complaints: complaints(account, context),
    club: club(account, context),
    contract: contract(account, context),
    market: ofKind('marketType', account, context),
    area: ofKind('areaType', account, context),
    duties: ofClass('duties', tier?.value, context),
    watch: ofClass('watchItems', tier?.value, context),
  };
  return (Object.keys(LABELS) as (keyof typeof LABELS)[]).flatMap((id) => {
    const one = found[id];
    return one === undefined ? [] : [{ id, label: LABELS[id], ...one }];
  });
}

import type { FormEntry } from '../../../src/shared/forms/kit';
import { SAMPLE } from '../../../src/shared/forms/sample';
import { type Chapter, changed, march, sampled } from './chapter';

const customer = (id: string) => {
  const { customerId, customerName } = SAMPLE.keyAccountManagement.find((row) => row.customerId === id)!;
  return { customerId, customerName };
};

/** A contact beyond those of the sample, entered the same day. */
const contact = (
  serial: number,
  id: string,
  day: number,
  channel: string,
  people: string,
  content: string,
): FormEntry => ({
  serial,
  ...customer(id),
  date: march(day),
  channel,
  purpose: 'maintenance',
  ourPeople: people,
  theirPeople: '物流负责人',
  content,
  enteredAt: march(day) + 0.7,
});

/** What the levels of the four key accounts and the classes ask for beyond the contacts of the sample. */
const CONTACTS: readonly FormEntry[] = [
  contact(6, 'KH0003', 4, 'phone', '陈晓（客户专管员）', '确认晚间揽收的件量。'),
  contact(7, 'KH0003', 12, 'onSite', '陈晓（客户专管员）、王岳（企业领导）', '试行晚间揽收，核对二月账单。'),
  contact(17, 'KH0003', 13, 'phone', '陈晓（客户专管员）', '确认周末排班的需求。'),
  contact(8, 'KH0003', 18, 'phone', '陈晓（客户专管员）', '答复周末排班。'),
  contact(9, 'KH0003', 25, 'phone', '陈晓（客户专管员）', '了解四月新品计划。'),
  contact(10, 'KH0012', 5, 'phone', '林岚（客户专管员）', '约定换季退货的交接时间。'),
  contact(11, 'KH0012', 26, 'phone', '林岚（客户专管员）', '了解退货处理情况。'),
  contact(12, 'KH0018', 6, 'phone', '林岚（客户专管员）', '说明电子面单的用法。'),
  contact(13, 'KH0018', 19, 'onSite', '林岚（客户专管员）', '了解文件限时服务的使用情况。'),
  contact(14, 'KH0018', 27, 'phone', '林岚（客户专管员）', '回访电子面单。'),
  contact(15, 'KH0041', 13, 'phone', '周启（客户专管员）', '告知赔款已到账，确认易碎件单独装车。'),
  contact(16, 'KH0041', 20, 'phone', '周启（客户专管员）', '了解三月下半月破损情况。'),
  // Not appointed; a leader looks whether it may become a key account.
  contact(18, 'KH0027', 11, 'executive', '李越（分公司经理）', '了解新厂投产后的寄递需求。'),
];

/** Customers, key accounts and contacts, who was warned of and who was lost; every contact is entered in time, and as many as the levels ask for. */
export const customers: Chapter = {
  ...sampled('keyAccountManagement', 'keyAccountAppointment', 'monthlyWarning', 'winback'),
  contactLog: [...changed(SAMPLE.contactLog, 'serial', 4, { enteredAt: march(17) + 0.8 }), ...CONTACTS],
};

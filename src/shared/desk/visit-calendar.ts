import { AIMS, callAccount, type PlannedContact } from '../forms/accounts';
import { fingerprint } from '../rulebook/hash';
import { explain } from '../rules/explain';
import type { Lang, Text } from '../text/lang';
import { calendarText } from '../values/ics';
import type { AccountsDesk, VisitSchedule } from './accounts';

const NAME: Text = { zh: '大客户走访日程', en: 'Key-account visits' };
const KINDS: Readonly<Record<PlannedContact['kind'], Text>> = {
  visit: { zh: '走访', en: 'Visit' },
  call: { zh: '电话', en: 'Call' },
};

/** A planned contact in a line: 走访 滨江锦程电子商务有限公司（跟进投诉）. */
export function titleOfContact({ account, kind, aim }: PlannedContact, lang: Lang): string {
  const [name, what, why] = [callAccount(account), KINDS[kind][lang], AIMS[aim][lang]];
  return lang === 'zh' ? `${what} ${name}（${why}）` : `${what}: ${name} (${why.toLowerCase()})`;
}

/**
 * A schedule as a calendar file; planned anew, an entry replaces the one that it was.
 * @param told  how its texts are handed on: as they are, or masked
 */
export function visitCalendar(
  { contacts }: Pick<VisitSchedule, 'contacts'>,
  { rules, asOf }: AccountsDesk,
  lang: Lang,
  told: (text: string) => string = (text) => text,
): string {
  const events = contacts.map((contact) => ({
    uid: `${fingerprint(contact.uid)}@key-account-desk`,
    day: contact.day,
    summary: told(titleOfContact(contact, lang)),
    description: told([contact.owner, explain(contact.reasons, rules, lang)].filter((one) => one !== '').join('\n')),
  }));
  return calendarText(NAME[lang], events, asOf);
}

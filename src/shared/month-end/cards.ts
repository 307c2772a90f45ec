import type { AccountsDesk } from '../desk/accounts';
import { customerCard, viewCustomer } from '../desk/customer';
import { customerPlan } from '../desk/customer-plan';
import { customerLabels } from '../desk/customer-words';
import { type KeyAccount } from '../forms/accounts';
import { makeKit } from '../forms/kit';
import { formOf } from '../forms/registry';
import type { LevelClass } from '../rules/letters/kinds';
import { nameLetter } from '../rules/letters/show';
import { freeSheetName } from '../workbook/free-name';
import { listed } from '../text/list';
import type { SheetPlan } from '../workbook/sheet-plan';
import { COUNT, kitChoices, type Made, type MonthContext } from './part';
import { labels, words } from './words';

const CARD = 'keyAccountCard';

/** The levels whose customers get a card. */
export type CardLevels = readonly LevelClass[];

/** A page for each customer, under names that no other sheet bears. */
function pagesOf(
  accounts: readonly KeyAccount[],
  desk: AccountsDesk,
  { rules, asOf, lang }: MonthContext,
  taken: readonly string[],
): readonly SheetPlan[] {
  const names = [...taken];
  return accounts.map((account) => {
    const name = freeSheetName(`${customerLabels.sheet[lang]} ${account.id || account.name}`, names);
    names.push(name);
    return customerPlan(viewCustomer(desk, account), name, { rules, asOf, lang });
  });
}

/**
 * 大客户管理卡 of the year so far, one for each customer of the levels asked for, and behind the cards a page for each: all that the
 * workbook says of the customer, with warnings and what to do next. Both are those of `kadesk customer`.
 */
export function cardsPart(context: MonthContext, desk: AccountsDesk | undefined, levels: CardLevels): Made {
  const { rules, taken } = context;
  const appointed = (desk?.accounts ?? []).filter(({ level }) => level !== undefined);
  if (desk === undefined || appointed.length === 0) return { missing: words.noAppointments() };
  const wanted = appointed.filter(({ level }) => (levels as readonly (string | undefined)[]).includes(level));
  if (wanted.length === 0) {
    const level = listed(levels.map((level) => nameLetter('level', level, rules.values)));
    return { missing: words.noneOfLevel({ level }) };
  }
  const kit = makeKit([formOf(CARD)], {
    ...kitChoices(context),
    entries: { [CARD]: wanted.map((account) => customerCard(desk, { account })) },
  });
  const pages = pagesOf(wanted, desk, context, [
    ...(taken?.sheets ?? []),
    ...kit.cards.map(({ layout }) => layout.name),
  ]);
  return {
    part: {
      id: 'cards',
      title: labels.cards,
      figures: [{ label: labels.cardCount, value: kit.cards.length, format: COUNT }],
      content: { kind: 'kit', kit, pages },
    },
  };
}

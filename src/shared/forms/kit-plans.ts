import { showStatus } from '../rulebook/show';
import { describeSource } from '../rulebook/source';
import type { Text } from '../text/lang';
import { planned, type SheetPlan } from '../workbook/sheet-plan';
import { columnName } from '../workbook/table';
import { type Kit, RULE_COLUMN } from './kit';
import { type NamedList, namedLists } from './layout/lists';

const labels = {
  path: { zh: '路径', en: 'Path' },
  name: { zh: '名称', en: 'Name' },
  value: { zh: '值', en: 'Value' },
  status: { zh: '状态', en: 'Status' },
  source: { zh: '出处', en: 'Source' },
} as const satisfies Record<string, Text>;

const RULE_WIDTHS = [34, 36, 18, 12, 70];
const LIST_WIDTH = 28;

/** The entries that formulas read, with what they are called and where they come from: changing a value here changes the results. */
function rulesPlan({ rules, book, lang, ruleSheet }: Kit): SheetPlan {
  const heads = [labels.path, labels.name, labels.value, labels.status, labels.source];
  return {
    name: ruleSheet,
    frozenRows: 1,
    widths: RULE_WIDTHS,
    rows: [
      heads.map((label) => planned(label[lang], 'heading')),
      ...rules.map(({ path, value, isDate }) => {
        const { label, status, source } = book.entry(path)!;
        const cells = [path, label[lang], value, showStatus(status)[lang], describeSource(source)[lang]];
        return cells.map((content, column) =>
          column === RULE_COLUMN
            ? planned(content, 'centred', isDate ? { format: 'yyyy-mm-dd' } : {})
            : planned(content, 'text'),
        );
      }),
    ],
  };
}

/** The long lists of a kit, each once: cards of one form share theirs. */
function listsOf({ forms, cards }: Kit): NamedList[] {
  const lists = [...forms, ...cards].flatMap(({ layout }) => namedLists(layout));
  return [...new Map(lists.map((list) => [list.name, list])).values()];
}

/** Lists that are too long for a validation, a column each, on a sheet that nobody needs to look at. */
function listsPlan(kit: Kit, lists: readonly NamedList[]): SheetPlan {
  const longest = Math.max(...lists.map(({ items }) => items.length));
  return {
    name: kit.listSheet,
    state: 'hidden',
    frozenRows: 1,
    widths: lists.map(() => LIST_WIDTH),
    rows: [
      lists.map(({ label }) => planned(label, 'heading')),
      ...Array.from({ length: longest }, (_, row) =>
        lists.map(({ items }) => (row < items.length ? planned(items[row]) : undefined)),
      ),
    ],
  };
}

/** The sheets that go with the forms of a kit, in order behind them: the rules that formulas read, the long lists; none where none are needed. */
export function kitPlans(kit: Kit): readonly SheetPlan[] {
  const lists = listsOf(kit);
  return [...(kit.rules.length > 0 ? [rulesPlan(kit)] : []), ...(lists.length > 0 ? [listsPlan(kit, lists)] : [])];
}

/** Where the long lists of a kit stand, by their names: `'选项'!$A$2:$A$9`. */
export function listRanges(kit: Kit): ReadonlyMap<string, string> {
  const sheet = `'${kit.listSheet.replace(/'/g, "''")}'`;
  return new Map(
    listsOf(kit).map(({ name, items }, i) => [
      name,
      `${sheet}!$${columnName(i)}$2:$${columnName(i)}$${items.length + 1}`,
    ]),
  );
}

import { bodyTop, type Kit, type KitCard, type KitForm } from '../../../src/shared/forms/kit';
import type { CellContent } from '../../../src/shared/workbook/content';
import { cellName } from '../../../src/shared/workbook/table';
import { COMPANY_MONTH, companyKit, type Part, PARTS } from '../month';
import { ACQUISITION_FAULTS } from './acquisition';
import { COMPLAINT_FAULTS } from './complaints';
import type { Contradiction } from './contradiction';
import { KEEPING_FAULTS } from './keeping';
import { SATISFACTION_FAULTS } from './satisfaction';

/** The contradictions by the part of the month in which they lie. */
export const FAULTS: Readonly<Record<Part, readonly Contradiction[]>> = {
  complaints: COMPLAINT_FAULTS,
  acquisition: ACQUISITION_FAULTS,
  satisfaction: SATISFACTION_FAULTS,
  keeping: KEEPING_FAULTS,
};

export const CONTRADICTIONS: readonly Contradiction[] = Object.values(FAULTS).flat();

/** A contradiction as the report must name it. */
export interface Planted {
  readonly check: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A cell of the kit: where it is, and how something else is put into it. */
interface Target {
  readonly sheet: string;
  readonly cell: string;
  put(content: CellContent): void;
}

/** Where the field of a row of a register stands. */
function inRegister({ row, field, nth = 0 }: Contradiction, { layout, body }: KitForm): Target | undefined {
  const columnOf = (id: string) => layout.columns.findIndex((one) => one.field.id === id);
  const [key, column] = [columnOf(layout.form.key), columnOf(field)];
  const line = body.flatMap((cells, i) => (cells[key] === row ? [i] : []))[nth];
  if (column < 0 || line === undefined) return undefined;
  return {
    sheet: layout.name,
    cell: cellName(bodyTop(layout) + line, column),
    put: (content) => {
      (body as CellContent[][])[line][column] = content;
    },
  };
}

/** Where a field stands on the card of a customer. */
function onCard({ row, field }: Contradiction, { layout, values }: KitCard): Target | undefined {
  const at = layout.cells.find((one) => one.field?.field.id === field);
  if (at === undefined || values.get(layout.form.key) !== row) return undefined;
  return {
    sheet: layout.name,
    cell: cellName(at.row, at.column),
    put: (content) => {
      (values as Map<string, CellContent>).set(field, content);
    },
  };
}

function targetOf(one: Contradiction, kit: Kit): Target {
  const isMeant = ({ layout }: KitForm | KitCard) => layout.form.id === one.form;
  const targets = [
    ...kit.forms.filter(isMeant).map((form) => inRegister(one, form)),
    ...kit.cards.filter(isMeant).map((card) => onCard(one, card)),
  ];
  const target = targets.find((found) => found !== undefined);
  if (target === undefined) throw new Error(`${one.form} has no ${one.field} in row ${one.row}`);
  return target;
}

/**
 * The month, or a part of it, with some contradictions, and where each must be found.
 * @param part  the whole month unless one is named
 */
export function contradicted(
  contradictions: readonly Contradiction[],
  part?: Part,
): { readonly kit: Kit; readonly planted: readonly Planted[] } {
  const month = { ...(part === undefined ? COMPANY_MONTH : PARTS[part]) };
  for (const { typed = {} } of contradictions)
    for (const [form, alter] of Object.entries(typed)) month[form] = alter(month[form]);
  const kit = companyKit(month);
  for (const one of contradictions) if (one.now !== undefined) targetOf(one, kit).put(one.now);
  const planted = contradictions.map((one) => {
    const { sheet, cell } = targetOf(one, kit);
    return { check: one.check, sheet, cell };
  });
  return { kit, planted };
}

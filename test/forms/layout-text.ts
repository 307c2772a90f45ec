import type { CardLayout } from '../../src/shared/forms/layout/card';
import type { ColumnLayout, FormLayout, Validation } from '../../src/shared/forms/layout';
import { formatDay } from '../../src/shared/values/date';
import { cellName, columnName } from '../../src/shared/workbook/table';

function takes(validation: Validation | undefined): string {
  switch (validation?.kind) {
    case undefined:
      return '';
    case 'list':
      return `${validation.strict ? 'one of' : 'offers'} ${validation.items.join(' | ')}`;
    case 'date':
      return `a day from ${formatDay(validation.min)} to ${formatDay(validation.max)}`;
    case 'number':
      return `a ${validation.whole ? 'whole ' : ''}number from ${validation.min}${validation.max === undefined ? '' : ` to ${validation.max}`}`;
  }
}

const columnText = (
  { label, width, format, align, wrap, required, derived, validation, input }: ColumnLayout,
  i: number,
) => [
  `${columnName(i)}  ${label}  [${width} ${format} ${align}${wrap ? ' wraps' : ''}${required ? ' required' : ''}${derived ? ' derived' : ''}]`,
  ...(validation === undefined ? [] : [`     takes ${takes(validation)}`]),
  ...(input === '' ? [] : [`     says  ${input}`]),
];

/** A form on a sheet as lines that a person can read and compare. */
export function layoutText(layout: FormLayout): string {
  const { name, title, header, note, labelRow, columns, rows, table, fixedColumns, print, profile, lang } = layout;
  return [
    `${name} (${profile}, ${lang})`,
    `title   ${cellName(title.row, 0)} to ${cellName(title.row, title.lastColumn)}: ${title.text}`,
    ...header.map((pair) => `header  ${cellName(pair.row, pair.column)}: ${pair.label} ${pair.value} [${pair.format}]`),
    `note    ${cellName(note.row, note.column)}: ${note.text}`,
    `mark    ${cellName(note.row, note.markColumn)}: ${note.mark}`,
    `table   ${table} with ${rows} rows from ${cellName(labelRow, 0)}, ${fixedColumns} fixed`,
    `print   ${print.orientation}, ${print.across} across; ${print.footer.left} / ${print.footer.middle} / ${print.footer.right}`,
    ...columns.flatMap(columnText),
    '',
  ].join('\n');
}

/** A card as lines: each cell with what stands in it, fields by their id and what they take. */
export const cardText = ({ name, profile, lang, cells, footer }: CardLayout): string =>
  [
    `${name} (${profile}, ${lang})`,
    `print   ${footer.left} / ${footer.middle} / ${footer.right}`,
    ...cells.map(({ row, column, span, role, text, field }) => {
      const says =
        field === undefined ? text : `${field.field.id} [${field.format} ${field.align}] ${takes(field.validation)}`;
      return `${cellName(row, column)} +${span} ${role}  ${says}`.trimEnd();
    }),
    '',
  ].join('\n');

import type { FoundField, FoundForm } from '../../forms/found';
import type { Kind } from '../../rules/letters/kinds';
import type { CheckContext } from '../check';
import { letterKind, otherKind } from '../letters';

/** A column whose letters are, by majority, of another kind than its label says. */
export interface WrongColumn {
  readonly found: FoundForm;
  readonly cells: FoundField;
  readonly wanted: Kind;
  readonly is: Kind;
  /** How many of its cells are of that kind, of how many that are filled in. */
  readonly count: number;
  readonly filled: number;
}

/** Columns with at least two letters, more than the rule book's share of them of one other kind. */
export function wrongColumns({ forms, book }: CheckContext): readonly WrongColumn[] {
  const least = book.values.forms.check.letterColumnShare;
  return forms.flatMap((found) =>
    [...found.columns.values()].flatMap((cells) => {
      const wanted = letterKind(cells.field);
      if (wanted === undefined) return [];
      const filled = found.rows.filter((row) => !row.isBlank(cells.field.id));
      const others = filled.flatMap((row) => otherKind(row.text(cells.field.id), wanted, book.values) ?? []);
      if (others.length < 2 || others.length <= filled.length * least) return [];
      return [{ found, cells, wanted, is: others[0], count: others.length, filled: filled.length }];
    }),
  );
}

import type { RuleValues } from '../../shared/rulebook/book';
import { maskPersonal } from '../../shared/rules/identity';
import type { PersonalColumns } from '../../shared/workbook/personal';
import { CsvRecords } from './csv-records';
import { csvCell } from './result-writer';

const encoder = new TextEncoder();

/**
 * Whole records of a text table in UTF-8 with what stands in personal columns hidden; every other byte stays.
 * @param delimiter  one ASCII character, as its code
 */
export function maskRecords(
  given: Uint8Array,
  { delimiter, columns, rules }: { delimiter: number; columns: PersonalColumns; rules: RuleValues },
): readonly Uint8Array[] {
  const mark = String.fromCharCode(delimiter);
  const wanted = [...columns].sort(([one], [other]) => one - other);
  const records = new CsvRecords(delimiter, wanted[wanted.length - 1][0] + 1);
  const bytes = new Uint8Array(given.length + 1);
  bytes.set(given);
  records.take(bytes, given.length, true);
  const pieces: Uint8Array[] = [];
  let copied = 0;
  for (let at = 0; at < given.length;) {
    at = records.read(at);
    for (const [column, kind] of wanted) {
      if (column >= records.fields) break;
      const text = records.text(column);
      const masked = maskPersonal(kind, text, rules);
      if (masked === text) continue;
      pieces.push(bytes.subarray(copied, records.from[column]), encoder.encode(csvCell(masked, mark)));
      copied = records.to[column];
    }
  }
  pieces.push(bytes.subarray(copied, given.length));
  return pieces;
}

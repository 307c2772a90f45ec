import { styleText } from 'node:util';
import { widthOf } from '../shared/text/width';

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Labels in a column of their own, in the language's own width. */
export function layLines(lines: readonly (readonly [string, string])[]): string {
  const width = Math.max(...lines.map(([label]) => widthOf(label))) + 2;
  return lines.map(([label, text]) => `${pad(label, width)}${text}`).join('\n');
}

/** A table of texts, columns as wide as their widest cell but the last. */
export function layTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === row.length - 1 ? cell : pad(cell, widths[column] + 2)))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

/** What a column of such a table takes of a text. */
const SHORT = 24;

/** A text that fits a column of a table. */
export const short = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text);

export const bold = (text: string): string => (process.stdout.isTTY ? styleText('bold', text) : text);

/** What is being done, on one line that is written over; silent where nobody watches. */
export class Progress {
  #last = 0;
  constructor(readonly enabled: boolean) {}

  step(what: string, done?: number, all?: number): void {
    if (!this.enabled) return;
    const now = performance.now();
    if (done !== undefined && done !== all && now - this.#last < 100) return;
    this.#last = now;
    const part = done === undefined ? '' : all === undefined ? ` ${done}` : ` ${Math.floor((100 * done) / all)}%`;
    process.stderr.write(`\r\u001b[K${what}${part}`);
  }

  end(): void {
    if (this.enabled) process.stderr.write('\r\u001b[K');
  }
}

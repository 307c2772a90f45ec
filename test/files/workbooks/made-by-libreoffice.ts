import { basename, extname } from 'node:path';
import { convert } from '../office';
import type { Fixture } from './fixture';

/** The same workbooks as LibreOffice writes them: its own order of parts, attributes and styles. */
export function madeByLibreOffice(sources: readonly Fixture[]): readonly Fixture[] {
  const converted = convert(sources, 'xlsx');
  return sources.map(({ file }, index) => ({
    file: `libreoffice-${basename(file, extname(file))}.xlsx`,
    bytes: new Uint8Array(converted[index]),
  }));
}

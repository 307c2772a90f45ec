import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeKit } from '../src/cli/forms/write-kit';
import type { Form } from '../src/shared/forms/form';
import { makeKit } from '../src/shared/forms/kit';
import { INDEX_PICTURE, PICTURED } from '../src/shared/forms/pictures';
import { FORMS, formOf } from '../src/shared/forms/registry';
import { SAMPLE, SAMPLE_AS_OF } from '../src/shared/forms/sample';
import { TEXTBOOK_RULES } from '../src/shared/rulebook/book';

/** Dots an inch: an A4 page across is 1052 dots wide. */
const RESOLUTION = '90';
const MADE = new Date(Date.UTC(2026, 2, 31));

const kitOf = (forms: readonly Form[], index: boolean) =>
  makeKit(forms, {
    profile: 'company',
    lang: 'zh',
    rows: undefined,
    book: TEXTBOOK_RULES,
    asOf: SAMPLE_AS_OF,
    native: false,
    index,
    entries: SAMPLE,
  });

/** Prints the index and forms of the sample with LibreOffice, and draws the first page of each with pdftoppm. */
export async function takePictures(root: string, names: readonly string[]): Promise<void> {
  const target = join(root, 'docs', 'images', 'forms');
  const folder = mkdtempSync(join(tmpdir(), 'kadesk-pictures-'));
  const wanted = [INDEX_PICTURE, ...PICTURED].filter((name) => names.length === 0 || names.includes(name));
  try {
    mkdirSync(target, { recursive: true });
    for (const name of wanted) {
      const kit = name === INDEX_PICTURE ? kitOf(FORMS, true) : kitOf([formOf(name)], false);
      await writeKit(join(folder, `${name}.xlsx`), kit, MADE);
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const books = wanted.map((name) => `${name}.xlsx`);
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', ...books], { cwd: folder, stdio: 'ignore' });
    for (const name of wanted)
      execFileSync(
        'pdftoppm',
        ['-r', RESOLUTION, '-f', '1', '-singlefile', '-png', `${name}.pdf`, join(target, name)],
        {
          cwd: folder,
        },
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

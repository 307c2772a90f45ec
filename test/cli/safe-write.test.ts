import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import fs from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makeFolder } from '../../src/cli/place';
import { type WriteOptions, writeBeside, type Written } from '../../src/cli/safe-write';
import { readForChange } from '../../src/cli/stamp';
import { allWords, Problem, say } from '../../src/shared/text/message';
import { kadesk, scratch } from './support';

const at = scratch();
const { platform } = process;
const setPlatform = (value: string): unknown => Object.defineProperty(process, 'platform', { value });

afterEach(() => {
  jest.restoreAllMocks();
  setPlatform(platform);
  // What a case closed could otherwise not be removed.
  for (const made of readdirSync(at('.')))
    for (const name of readdirSync(at(made))) {
      const path = join(at(made), name);
      if (lstatSync(path).isDirectory()) chmodSync(path, 0o777);
    }
});

/** A folder of its own for each case, open to everybody. */
function folder(): (name: string) => string {
  const made = mkdtempSync(at('case-'));
  chmodSync(at('.'), 0o777);
  chmodSync(made, 0o777);
  return (name) => join(made, name);
}

const put = (file: string, content: string, mode?: number): string => {
  writeFileSync(file, content);
  if (mode !== undefined) chmodSync(file, mode);
  return file;
};
const textOf = (file: string): string => readFileSync(file, 'utf8');
const namesIn = (path: string): string[] => readdirSync(path).sort();
const newText = (path: string): Promise<void> => fs.writeFile(path, 'new');
const bitsOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

const said = new Set<string>();

/** The problem that a step ends in; the sentences of both must be complete and name the file. */
async function refusal(step: Promise<unknown>, file: string): Promise<string> {
  const problem = await step.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(problem instanceof Problem)) throw problem ?? new Error('was not refused');
  said.add(problem.detail.id);
  for (const lang of ['zh', 'en'] as const) {
    const sentence = say(lang, problem.detail);
    expect(sentence).not.toMatch(/\{\w+\}|undefined/);
    expect(sentence).toContain(file);
  }
  return problem.detail.id.replace('safe-write.', '');
}

const zh = async (step: Promise<unknown>): Promise<string> => {
  const problem: unknown = await step.catch((error: unknown) => error);
  if (!(problem instanceof Problem)) throw problem;
  return say('zh', problem.detail);
};

const systemError = (code: string): Error => Object.assign(new Error(`${code}: of the system`), { code });

const NOBODY = 65534;

/** Permissions mean nothing to the administrator: what rests on them is done as an ordinary user. */
async function asOrdinaryUser<T>(step: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return step();
  const groups = process.getgroups!();
  process.setgroups!([]);
  process.setegid!(NOBODY);
  process.seteuid!(NOBODY);
  try {
    return await step();
  } finally {
    process.seteuid!(0);
    process.setegid!(0);
    process.setgroups!(groups);
  }
}

describe('writing', () => {
  test('puts the new file in place of the old, and leaves nothing else', async () => {
    const here = folder();
    const file = put(here('客户名单.xlsx'), 'old');
    const written = await writeBeside(file, async (path) => {
      expect(textOf(file)).toBe('old');
      expect(statSync(path).size).toBe(0);
      await newText(path);
    });
    expect(written).toEqual({ backup: undefined });
    expect(textOf(file)).toBe('new');
    expect(namesIn(here('.'))).toEqual(['客户名单.xlsx']);
  });

  test('makes a file that was not there', async () => {
    const here = folder();
    expect(await writeBeside(here('new.xlsx'), newText, { backup: 'zh' })).toEqual({ backup: undefined });
    expect(textOf(here('new.xlsx'))).toBe('new');
    expect(namesIn(here('.'))).toEqual(['new.xlsx']);
  });

  test('takes names as long as the volume does', async () => {
    // 255 bytes are the most on the usual volumes.
    const name = `${'客'.repeat(83)}x.xlsx`;
    expect(Buffer.byteLength(name)).toBe(255);
    const here = folder();
    await writeBeside(here(name), newText);
    await writeBeside(here(name), newText);
    expect(namesIn(here('.'))).toEqual([name]);
  });

  test('is flushed before the rename, the folder before and after', async () => {
    const here = folder();
    const file = put(here('list.xlsx'), 'old');
    const order: string[] = [];
    const { open, rename } = { ...fs };
    jest.spyOn(fs, 'open').mockImplementation(async (...args) => {
      const handle = await open(...args);
      const sync = handle.sync.bind(handle);
      handle.sync = () => {
        order.push(statSync(args[0]).isDirectory() ? 'flush folder' : 'flush file');
        return sync();
      };
      return handle;
    });
    jest.spyOn(fs, 'rename').mockImplementation((...args) => {
      order.push('rename');
      return rename(...args);
    });
    await writeBeside(file, newText, { backup: 'zh' });
    expect(order).toEqual(['flush file', 'flush folder', 'rename', 'flush folder']);
  });

  test('a fault of the program comes out as it is, and the part file goes', async () => {
    const here = folder();
    const file = put(here('list.xlsx'), 'old');
    const fault = new TypeError('no such thing');
    await expect(writeBeside(file, () => Promise.reject(fault), { backup: 'zh' })).rejects.toBe(fault);
    expect(textOf(file)).toBe('old');
    expect(namesIn(here('.'))).toEqual(['list.xlsx']);
  });
});

describe('the stamp of what was read', () => {
  const later = (file: string): void => utimesSync(file, new Date(), new Date(Date.now() + 2000));
  type Change = (file: string, here: (name: string) => string) => void;
  const changes: [what: string, change: Change, word: string][] = [
    ['bytes more', (file) => appendFileSync(file, '!'), 'changed'],
    [
      'bytes more, the old date',
      (file) => (appendFileSync(file, '!'), utimesSync(file, 1_700_000_000, 1_700_000_000)),
      'changed',
    ],
    ['as many other bytes', (file) => (writeFileSync(file, 'OLD'), later(file)), 'changed'],
    ['saved anew, the same bytes', (file) => later(file), 'changed'],
    [
      'another file of the same size and time in its place',
      (file, here) => {
        const { atime, mtime } = statSync(file);
        put(here('other'), 'OLD');
        utimesSync(here('other'), atime, mtime);
        renameSync(here('other'), file);
      },
      'changed',
    ],
    ['deleted', (file) => unlinkSync(file), 'gone'],
    ['a folder in its place', (file) => (unlinkSync(file), mkdirSync(file)), 'folderInPlace'],
  ];

  for (const when of ['before', 'during'] as const) {
    test.each(changes)(`${when} the writing: %s`, async (_what, change, word) => {
      const here = folder();
      const file = put(here('list.xlsx'), 'old');
      // Whole seconds, since only these can be set again exactly.
      utimesSync(file, 1_700_000_000, 1_700_000_000);
      const { stamp } = await readForChange(file);
      const now = () => namesIn(here('.')).map((name) => [name, statSync(here(name)).isFile() && textOf(here(name))]);
      if (when === 'before') change(file, here);
      let after = now();
      const step = writeBeside(
        file,
        async (path) => {
          await newText(path);
          if (when === 'during') change(file, here);
          after = now().filter(([name]) => !String(name).endsWith('.part'));
        },
        { stamp, backup: 'zh' },
      );
      expect(await refusal(step, file)).toBe(word);
      expect(now()).toEqual(after);
    });
  }

  const harmless: [what: string, change: Change][] = [
    ['nothing', () => undefined],
    ['read by somebody', (file) => textOf(file)],
    ['other permissions', (file) => chmodSync(file, 0o600)],
    ['a second name', (file, here) => linkSync(file, here('second'))],
  ];
  test.each(harmless)('is no hindrance: %s', async (_what, change) => {
    const here = folder();
    const file = put(here('list.xlsx'), 'old');
    const { bytes, stamp } = await readForChange(file);
    expect(Buffer.from(bytes).toString()).toBe('old');
    change(file, here);
    await writeBeside(file, newText, { stamp });
    expect(textOf(file)).toBe('new');
  });

  test('a file that changes while it is read is refused', async () => {
    const file = put(folder()('list.xlsx'), 'old');
    const { open } = { ...fs };
    jest.spyOn(fs, 'open').mockImplementation(async (...args) => {
      const handle = await open(...args);
      const readFile = handle.readFile.bind(handle) as typeof handle.readFile;
      handle.readFile = ((...options: []) => (appendFileSync(file, '!'), readFile(...options))) as typeof readFile;
      return handle;
    });
    expect(await refusal(readForChange(file), file)).toBe('changing');
  });

  const unreadable: [what: string, make: (file: string) => void, word: string][] = [
    ['missing', () => undefined, 'cli.noFile'],
    ['a folder', (file) => mkdirSync(file), 'cli.isFolder'],
    ['not ours to read', (file) => put(file, 'old', 0o000), 'cli.cannotRead'],
  ];
  test.each(unreadable)('%s', async (_what, make, word) => {
    const file = folder()('list.xlsx');
    make(file);
    expect(
      await refusal(
        asOrdinaryUser(() => readForChange(file)),
        file,
      ),
    ).toBe(word);
  });
});

describe('symbolic links', () => {
  type Here = (name: string) => string;
  const links: [what: string, make: (here: Here) => { named: string; real: string }][] = [
    [
      'to a file beside',
      (here) => {
        put(here('real.xlsx'), 'old');
        symlinkSync('real.xlsx', here('link.xlsx'));
        return { named: here('link.xlsx'), real: here('real.xlsx') };
      },
    ],
    [
      'through another link, in other folders',
      (here) => {
        mkdirSync(here('a'));
        mkdirSync(here('b'));
        put(here('real.xlsx'), 'old');
        symlinkSync('../real.xlsx', here('b/middle.xlsx'));
        symlinkSync(here('b/middle.xlsx'), here('a/link.xlsx'));
        return { named: here('a/link.xlsx'), real: here('real.xlsx') };
      },
    ],
    [
      'to a file that is yet to be made, from a folder that is a link itself',
      (here) => {
        mkdirSync(here('deep'));
        mkdirSync(here('deep/folder'));
        symlinkSync('deep/folder', here('short'));
        symlinkSync('../real.xlsx', here('deep/folder/link.xlsx'));
        return { named: here('short/link.xlsx'), real: here('deep/real.xlsx') };
      },
    ],
  ];
  test.each(links)('%s: the link stays, its file is written', async (_what, make) => {
    const { named, real } = make(folder());
    const leads = readlinkSync(named);
    await writeBeside(named, newText);
    expect(lstatSync(real).isFile()).toBe(true);
    expect(textOf(real)).toBe('new');
    expect(readlinkSync(named)).toBe(leads);
  });

  test('turned elsewhere during the writing: refused', async () => {
    const here = folder();
    put(here('one.xlsx'), 'one');
    put(here('two.xlsx'), 'two');
    symlinkSync('one.xlsx', here('link.xlsx'));
    const step = writeBeside(here('link.xlsx'), async (path) => {
      await newText(path);
      unlinkSync(here('link.xlsx'));
      symlinkSync('two.xlsx', here('link.xlsx'));
    });
    expect(await refusal(step, here('link.xlsx'))).toBe('changed');
    expect([textOf(here('one.xlsx')), textOf(here('two.xlsx'))]).toEqual(['one', 'two']);
    expect(namesIn(here('.'))).toEqual(['link.xlsx', 'one.xlsx', 'two.xlsx']);
  });

  test('in a circle: refused', async () => {
    const here = folder();
    symlinkSync('b.xlsx', here('a.xlsx'));
    symlinkSync('a.xlsx', here('b.xlsx'));
    expect(await refusal(writeBeside(here('a.xlsx'), newText), here('a.xlsx'))).toBe('cannotWrite');
  });
});

describe('permissions', () => {
  let mask: number;
  beforeEach(() => (mask = process.umask(0o027)));
  afterEach(() => process.umask(mask));

  test.each([0o600, 0o640, 0o644, 0o664, 0o666, 0o755])('of the old file are kept: %o', async (mode) => {
    const file = put(folder()('list.xlsx'), 'old', mode);
    let meanwhile = '';
    await writeBeside(file, async (path) => {
      await newText(path);
      meanwhile = bitsOf(path);
    });
    expect({ meanwhile, after: bitsOf(file) }).toEqual({ meanwhile: '600', after: mode.toString(8) });
  });

  test('of a new file are the usual ones', async () => {
    const file = folder()('list.xlsx');
    await writeBeside(file, newText);
    expect(bitsOf(file)).toBe('640');
  });

  const administrator = process.getuid?.() === 0 ? test : test.skip;

  administrator('the owner is kept where we may', async () => {
    const file = put(folder()('list.xlsx'), 'old', 0o660);
    chownSync(file, NOBODY, NOBODY);
    await writeBeside(file, newText);
    expect(statSync(file)).toMatchObject({ uid: NOBODY, gid: NOBODY });
    expect(bitsOf(file)).toBe('660');
  });

  administrator.each([
    [0o666, '666'],
    [0o676, '666'],
    [0o646, '666'],
  ])('where the group cannot be kept, ours may do what all others may: %o', async (mode, expected) => {
    const file = put(folder()('list.xlsx'), 'old', mode);
    await asOrdinaryUser(() => writeBeside(file, newText));
    expect(statSync(file)).toMatchObject({ uid: NOBODY, gid: NOBODY });
    expect(bitsOf(file)).toBe(expected);
  });
});

describe('the backup', () => {
  const names: [there: string[], lang: 'zh' | 'en', file: string, backup: string][] = [
    [[], 'zh', '客户名单.xlsx', '客户名单.备份.xlsx'],
    [[], 'en', 'customers.xlsx', 'customers.backup.xlsx'],
    [['客户名单.备份.xlsx'], 'zh', '客户名单.xlsx', '客户名单.备份2.xlsx'],
    [['客户名单.备份.xlsx', '客户名单.备份2.xlsx'], 'zh', '客户名单.xlsx', '客户名单.备份3.xlsx'],
    // A higher number is the newer file, also when an older one was deleted.
    [['a.备份9.xlsx', 'a.备份10.xlsx'], 'zh', 'a.xlsx', 'a.备份11.xlsx'],
    [['a.备份旧.xlsx', 'a.备份0.xlsx', 'a.backup.xlsx', 'a.备份.csv', 'ab.备份.xlsx'], 'zh', 'a.xlsx', 'a.备份.xlsx'],
    [[], 'zh', '十月.客户.xlsx', '十月.客户.备份.xlsx'],
    [[], 'en', 'list', 'list.backup'],
  ];
  test.each(names)('where %j stand (%s), %s is kept as %s', async (there, lang, file, backup) => {
    const here = folder();
    for (const name of there) put(here(name), 'mine');
    put(here(file), 'old');
    const { ino } = statSync(here(file));
    expect(await writeBeside(here(file), newText, { backup: lang })).toEqual({ backup: here(backup) });
    expect([textOf(here(file)), textOf(here(backup)), statSync(here(backup)).ino]).toEqual(['new', 'old', ino]);
    expect(there.map((name) => textOf(here(name)))).toEqual(there.map(() => 'mine'));
    expect(namesIn(here('.'))).toEqual([...there, file, backup].sort());
  });

  test('a name taken at the last moment is not overwritten', async () => {
    const here = folder();
    const file = put(here('a.xlsx'), 'old');
    put(here('a.备份.xlsx'), 'mine');
    jest.spyOn(fs, 'readdir').mockResolvedValue([]);
    expect(await writeBeside(file, newText, { backup: 'zh' })).toEqual({ backup: here('a.备份2.xlsx') });
    expect(textOf(here('a.备份.xlsx'))).toBe('mine');
  });

  test('the name that a killed run gave the file already is taken over', async () => {
    const here = folder();
    const file = put(here('a.xlsx'), 'old');
    linkSync(file, here('a.备份.xlsx'));
    expect(await writeBeside(file, newText, { backup: 'zh' })).toEqual({ backup: here('a.备份.xlsx') });
    expect([textOf(file), textOf(here('a.备份.xlsx'))]).toEqual(['new', 'old']);
    expect(namesIn(here('.'))).toEqual(['a.xlsx', 'a.备份.xlsx']);
  });

  describe.each(['EPERM', 'ENOTSUP', 'EISDIR', 'UNKNOWN'])('where second names are refused with %s', (code) => {
    test('is a copy, of the old file’s date', async () => {
      const here = folder();
      const file = put(here('a.xlsx'), 'old', 0o640);
      put(here('a.备份.xlsx'), 'mine');
      utimesSync(file, 1_600_000_000, 1_600_000_000);
      jest.spyOn(fs, 'link').mockRejectedValue(systemError(code));
      const { backup } = await writeBeside(file, newText, { backup: 'zh' });
      expect(backup).toBe(here('a.备份2.xlsx'));
      expect([textOf(file), textOf(here('a.备份2.xlsx')), textOf(here('a.备份.xlsx'))]).toEqual(['new', 'old', 'mine']);
      expect(statSync(here('a.备份2.xlsx')).mtimeMs).toBe(1_600_000_000_000);
      expect(bitsOf(here('a.备份2.xlsx'))).toBe('640');
      expect(namesIn(here('.'))).toEqual(['a.xlsx', 'a.备份.xlsx', 'a.备份2.xlsx']);
    });

    test('a copy for which there is no room leaves all as it was', async () => {
      const here = folder();
      const file = put(here('a.xlsx'), 'old');
      jest.spyOn(fs, 'link').mockRejectedValue(systemError(code));
      jest.spyOn(fs, 'copyFile').mockImplementation(async (_from, to) => {
        await fs.writeFile(to, 'ol');
        throw systemError('ENOSPC');
      });
      expect(await refusal(writeBeside(file, newText, { backup: 'zh' }), file)).toBe('diskFull');
      expect([textOf(file), namesIn(here('.'))]).toEqual(['old', ['a.xlsx']]);
    });
  });
});

describe('a file that is open', () => {
  const excel = Buffer.alloc(165, 0x20);
  excel.set([4, 0xd5, 0xc5, 0xc8, 0xfd]);
  excel.writeUInt16LE(2, 55);
  excel.write('张三', 57, 'utf16le');
  const libreOffice = '李四,lisi,PC-042,22.11.2026 01:14,file:///home/lisi/.config/libreoffice/4;';
  const locks: [name: string, content: Uint8Array | string, says: RegExp][] = [
    ['~$客户名单.xlsx', excel, /张三正用 Excel 或 WPS 打开着它.*删除锁文件 .*~\$客户名单\.xlsx 后再运行/],
    ['~$客户名单.xlsx', '', /有人正用 Excel 或 WPS 打开着它/],
    ['.~lock.客户名单.xlsx#', libreOffice, /李四正用 LibreOffice 打开着它.*\.~lock\.客户名单\.xlsx#/],
    ['.~客户名单.xlsx', excel, /张三正用 WPS 打开着它.*\.~客户名单\.xlsx/],
  ];
  test.each(locks)('%s', async (lock, content, says) => {
    const here = folder();
    const file = put(here('客户名单.xlsx'), 'old');
    writeFileSync(here(lock), content);
    const write = jest.fn(newText);
    const step = writeBeside(file, write, { backup: 'zh' });
    expect(await zh(step)).toMatch(says);
    expect(await refusal(step, file)).toBe('locked');
    expect(write).not.toHaveBeenCalled();
    expect(namesIn(here('.'))).toEqual([lock, '客户名单.xlsx'].sort());
    // As the sentence says.
    unlinkSync(here(lock));
    await writeBeside(file, write);
    expect(textOf(file)).toBe('new');
  });

  test('a lock that we may not read is one', async () => {
    const here = folder();
    const file = put(here('a.xlsx'), 'old', 0o666);
    put(here('~$a.xlsx'), 'x', 0o000);
    expect(await zh(asOrdinaryUser(() => writeBeside(file, newText)))).toMatch(/有人正用/);
  });

  test('opened during the writing', async () => {
    const here = folder();
    const file = put(here('a.xlsx'), 'old');
    const step = writeBeside(
      file,
      async (path) => {
        await newText(path);
        put(here('.~lock.a.xlsx#'), libreOffice);
      },
      { backup: 'zh' },
    );
    expect(await refusal(step, file)).toBe('locked');
    expect([textOf(file), namesIn(here('.'))]).toEqual(['old', ['.~lock.a.xlsx#', 'a.xlsx']]);
  });

  test('the lock lies beside the file, the link elsewhere', async () => {
    const here = folder();
    mkdirSync(here('real'));
    put(here('real/a.xlsx'), 'old');
    put(here('real/.~lock.a.xlsx#'), libreOffice);
    symlinkSync('real/a.xlsx', here('link.xlsx'));
    expect(await refusal(writeBeside(here('link.xlsx'), newText), here('link.xlsx'))).toBe('locked');
  });

  test('a lock left beside no file holds nobody up', async () => {
    const here = folder();
    put(here('~$a.xlsx'), '');
    await writeBeside(here('a.xlsx'), newText);
    expect(textOf(here('a.xlsx'))).toBe('new');
  });

  test('the command line says so before it reads the list', () => {
    const here = folder();
    const output = put(here('result.xlsx'), 'old');
    writeFileSync(here('~$result.xlsx'), excel);
    const { code, out, err } = kadesk('recalc', here('no-such-list.csv'), '-o', output, '--force');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/张三正用 Excel 或 WPS 打开着它/);
  });
});

describe('what cannot be written', () => {
  interface Case {
    readonly what: string;
    /** Prepares and gives the file to write. */
    readonly make: (here: (name: string) => string) => string;
    readonly word: string;
    readonly write?: (path: string) => Promise<void>;
    readonly options?: WriteOptions;
  }
  const half = async (path: string): Promise<void> => {
    await fs.writeFile(path, 'ne');
  };
  const cases: Case[] = [
    { what: 'a read-only file', make: (here) => put(here('a.xlsx'), 'old', 0o444), word: 'readOnlyFile' },
    {
      what: 'a read-only folder',
      make: (here) => {
        mkdirSync(here('sub'));
        put(here('sub/a.xlsx'), 'old', 0o666);
        chmodSync(here('sub'), 0o555);
        return here('sub/a.xlsx');
      },
      word: 'readOnlyFolder',
    },
    {
      what: 'a new file in a read-only folder',
      make: (here) => {
        mkdirSync(here('sub'));
        chmodSync(here('sub'), 0o555);
        return here('sub/a.xlsx');
      },
      word: 'readOnlyFolder',
    },
    {
      what: 'a folder that may not be entered',
      make: (here) => {
        mkdirSync(here('sub'));
        chmodSync(here('sub'), 0o600);
        return here('sub/a.xlsx');
      },
      word: 'readOnlyFolder',
    },
    { what: 'a missing folder', make: (here) => here('none/a.xlsx'), word: 'noFolder' },
    { what: 'a link into a missing folder', make: (here) => linkTo(here, 'none/b.xlsx'), word: 'noFolder' },
    {
      what: 'a file in place of the folder',
      make: (here) => `${put(here('list.csv'), 'old')}/a.xlsx`,
      word: 'notAFolder',
    },
    {
      what: 'a file further up in place of a folder',
      make: (here) => `${put(here('list.csv'), 'old')}/sub/a.xlsx`,
      word: 'notAFolder',
    },
    {
      what: 'a folder in place of the file',
      make: (here) => (mkdirSync(here('a.xlsx')), here('a.xlsx')),
      word: 'folderInPlace',
    },
    { what: 'a device', make: (here) => linkTo(here, '/dev/null'), word: 'notAFile' },
    {
      what: 'a pipe',
      make: (here) => {
        execFileSync('mkfifo', [here('a.xlsx')]);
        return here('a.xlsx');
      },
      word: 'notAFile',
    },
    { what: 'a name too long', make: (here) => here(`${'客'.repeat(90)}.xlsx`), word: 'nameTooLong' },
    {
      what: 'a backup whose name is too long',
      make: (here) => put(here(`${'客'.repeat(83)}.xlsx`), 'old', 0o666),
      options: { backup: 'zh' },
      word: 'nameTooLong',
    },
    {
      what: 'a disk that is full half-way',
      make: (here) => put(here('a.xlsx'), 'old', 0o666),
      write: async (path) => {
        await half(path);
        // The system's own refusal, where it has a device for it.
        if (existsSync('/dev/full')) await fs.writeFile('/dev/full', 'w');
        throw systemError('ENOSPC');
      },
      word: 'diskFull',
    },
    {
      what: 'a quota used up',
      make: (here) => put(here('a.xlsx'), 'old', 0o666),
      write: async (path) => {
        await half(path);
        throw systemError('EDQUOT');
      },
      word: 'diskFull',
    },
    {
      what: 'a fault of the disk',
      make: (here) => put(here('a.xlsx'), 'old', 0o666),
      write: async (path) => {
        await half(path);
        throw systemError('EIO');
      },
      word: 'cannotWrite',
    },
    {
      what: 'a writer that misses another file',
      make: (here) => put(here('a.xlsx'), 'old', 0o666),
      write: async (path) => {
        await half(path);
        await fs.readFile('/no/such/template.xlsx');
      },
      word: 'cannotWrite',
    },
    {
      what: 'a writer with a sentence of its own',
      make: (here) => put(here('a.xlsx'), 'old', 0o666),
      write: (path) => Promise.reject(new Problem({ id: 'own', text: { zh: path, en: path }, data: {} })),
      word: 'own',
    },
  ];
  const linkTo = (here: (name: string) => string, there: string): string => {
    symlinkSync(there, here('a.xlsx'));
    return here('a.xlsx');
  };

  test.each(cases)('$what: $word', async ({ make, word, write = newText, options }) => {
    const here = folder();
    const file = make(here);
    const before = namesIn(here('.'));
    const step = asOrdinaryUser(() => writeBeside(file, write, options));
    expect(await refusal(step, word === 'own' ? '' : file)).toBe(word);
    expect(namesIn(here('.'))).toEqual(before);
    if (before.length > 0 && lstatSync(here(before[0])).isFile()) expect(textOf(here(before[0]))).toBe('old');
  });

  // No disk of these tests is write-protected or breaks down when it is asked to; the system's answer is put in its mouth.
  const answers: [what: string, step: 'open' | 'rename', there: boolean, code: string, word: string][] = [
    ['opening the old file', 'open', true, 'EROFS', 'readOnlyDisk'],
    // Windows says so of a file that Excel has open.
    ['opening the old file', 'open', true, 'EBUSY', 'openElsewhere'],
    ['making the part file', 'open', false, 'EROFS', 'readOnlyDisk'],
    ['making the part file', 'open', false, 'ENOSPC', 'diskFull'],
    ['renaming', 'rename', true, 'EROFS', 'readOnlyDisk'],
    ['renaming', 'rename', true, 'EIO', 'cannotWrite'],
    // A part file lies beside its place: only a folder that is put together from several disks says so.
    ['renaming', 'rename', true, 'EXDEV', 'cannotWrite'],
    ['making the part file', 'open', false, 'EFBIG', 'fileTooLarge'],
  ];
  test.each(answers)('%s (%s, old file: %s) is answered with %s: %s', async (_what, step, there, code, word) => {
    const here = folder();
    const file = here('a.xlsx');
    if (there) put(file, 'old');
    const { open } = { ...fs };
    const refuse = () => Promise.reject(systemError(code));
    if (step === 'rename') jest.spyOn(fs, step).mockImplementation(refuse);
    else
      jest
        .spyOn(fs, step)
        .mockImplementation((path, ...how) => (basename(String(path)).includes('~') ? open(path, ...how) : refuse()));
    expect(await refusal(writeBeside(file, newText), file)).toBe(word);
    expect(namesIn(here('.')).map((name) => [name, textOf(here(name))])).toEqual(there ? [['a.xlsx', 'old']] : []);
  });

  const folders: [what: string, make: (here: (name: string) => string) => string, word: string | undefined][] = [
    ['one that is there', (here) => here('.'), undefined],
    ['several that are not', (here) => here('a/b/c'), undefined],
    ['a file of that name', (here) => put(here('a'), 'old'), 'notAFolder'],
    ['a file above', (here) => `${put(here('a'), 'old')}/b`, 'notAFolder'],
    ['above it one that is read-only', (here) => (mkdirSync(here('a'), 0o555), here('a/b')), 'readOnlyFolder'],
  ];
  test.each(folders)('making a folder: %s', async (_what, make, word) => {
    const file = join(make(folder()), 'a.xlsx');
    const step = asOrdinaryUser(() => makeFolder(file));
    if (word === undefined) {
      await step;
      expect(statSync(join(file, '..')).isDirectory()).toBe(true);
    } else expect(await refusal(step, file)).toBe(word);
  });
});

describe('on Windows', () => {
  beforeEach(() => setPlatform('win32'));

  test.each(['EPERM', 'EACCES', 'EBUSY'])('a rename that stays refused with %s: another program', async (code) => {
    const here = folder();
    const file = put(here('a.xlsx'), 'old');
    const rename = jest.spyOn(fs, 'rename').mockRejectedValue(systemError(code));
    expect(await refusal(writeBeside(file, newText, { backup: 'zh' }), file)).toBe('openElsewhere');
    expect(rename.mock.calls.length).toBeGreaterThan(1);
    expect([textOf(file), namesIn(here('.'))]).toEqual(['old', ['a.xlsx']]);
  });

  test('a rename that is refused for a moment is done', async () => {
    const file = put(folder()('a.xlsx'), 'old');
    jest.spyOn(fs, 'rename').mockRejectedValueOnce(systemError('EPERM')).mockRejectedValueOnce(systemError('EACCES'));
    await writeBeside(file, newText);
    expect(textOf(file)).toBe('new');
  });

  test('other refusals are not waited out', async () => {
    const file = put(folder()('a.xlsx'), 'old');
    const rename = jest.spyOn(fs, 'rename').mockRejectedValue(systemError('ENOSPC'));
    expect(await refusal(writeBeside(file, newText), file)).toBe('diskFull');
    expect(rename).toHaveBeenCalledTimes(1);
  });
});

describe('part files of other runs', () => {
  const ENDED = spawnSync('true').pid;

  /** The name that this run gives to the part file of a file. */
  async function partName(file: string): Promise<string> {
    let name = '';
    await writeBeside(file, async (path) => {
      name = basename(path);
      await newText(path);
    });
    return name;
  }

  const cases: [what: string, name: (mine: string) => string, stays: boolean][] = [
    ['of a run that was killed', (mine) => mine.replace(`-${process.pid}-`, `-${ENDED}-`), false],
    ['of a living run', (mine) => mine.replace(`-${process.pid}-`, `-${process.ppid}-`), true],
    ['of another machine', (mine) => mine.replace(/\.\w{8}-\d+-/, `.00000000-${ENDED}-`), true],
    ['of this run', (mine) => mine.replace(/\d+\.part$/, '999.part'), true],
    ['of an earlier run with our process id', (mine) => mine.replace(/\w{8}-\d+\.part$/, '00000000-1.part'), false],
    ['of another file', (mine) => mine.replace('.a.', '.b.').replace(`-${process.pid}-`, `-${ENDED}-`), true],
    ['not of our making', () => '.a.xlsx.part', true],
  ];
  test.each(cases)('%s', async (_what, name, stays) => {
    const here = folder();
    const file = here('a.xlsx');
    const other = name(await partName(file));
    expect(other).not.toBe(await partName(file));
    put(here(other), 'part');
    await writeBeside(file, newText);
    expect(namesIn(here('.'))).toEqual(stays ? [other, 'a.xlsx'].sort() : ['a.xlsx']);
  });

  test('two writes of one run at once do not touch each other', async () => {
    const file = folder()('a.xlsx');
    const written: Promise<Written>[] = ['one', 'two'].map((text) =>
      writeBeside(file, async (path) => {
        await fs.writeFile(path, text);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }),
    );
    await Promise.all(written);
    expect(['one', 'two']).toContain(textOf(file));
  });
});

test('every sentence was said', () => {
  const ours = [...allWords().keys()].filter((id) => id.startsWith('safe-write.'));
  expect(ours.length).toBeGreaterThan(10);
  expect(ours.filter((id) => !said.has(id))).toEqual([]);
});

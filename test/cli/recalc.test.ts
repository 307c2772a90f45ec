import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import excel, { type CellValue } from 'exceljs';
import { openTables } from '../../src/cli/files';
import { openPackage } from '../../src/files/zip/package';
import { defaultLimits } from '../../src/files';
import { nodeHost } from '../../src/cli/node-host';
import { CellKind } from '../../src/shared/workbook/table';
import { root, scratch, sharedFile, kadesk } from './support';

const at = scratch();
const SAMPLE = 'samples/customers.xlsx';

async function workbook(name: string, rows: CellValue[][], sheet = '客户名单'): Promise<string> {
  const book = new excel.Workbook();
  book.addWorksheet(sheet).addRows(rows);
  await book.xlsx.writeFile(at(name));
  return at(name);
}

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};

const LIST: CellValue[][] = [
  ['客户编号', '消费金额'],
  ['C1', 300],
  ['C2', 200],
  ['C3', 100],
];

describe('4 372 real customers', () => {
  const real = sharedFile('data', 'customers-rfm.xlsx');
  const run = real === undefined ? test.skip : test;

  run('are classified as sort and counting by hand have it', async () => {
    const { code, out } = kadesk(
      'recalc',
      real!,
      '--map',
      'value=Monetary,id=CustomerID,frequency=Frequency,recencyDays=Recency',
      '--json',
    );
    expect(code).toBe(0);
    const report = JSON.parse(out) as {
      rows: number;
      classified: number;
      excluded: number;
      counts: Record<string, number>;
      exclusions: { reason: string; count: number }[];
      ruleBook: { version: string; hash: string };
    };

    // Another reader, another sort: exceljs reads the cells, sort(1) puts them in order, the cut ranks are fractions done by hand.
    const book = new excel.Workbook();
    await book.xlsx.readFile(real!);
    const sheet = book.worksheets[0];
    const header = (sheet.getRow(1).values as CellValue[]).indexOf('Monetary');
    const amounts = sheet.getColumn(header).values.slice(2).map(Number);
    const positive = amounts.filter((one) => Math.round(one * 100) > 0);
    const sorted = spawnSync('sort', ['-g', '-r'], {
      input: positive.map((one) => one.toFixed(2)).join('\n'),
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    })
      .stdout.trim()
      .split('\n');
    const n = sorted.length;
    const halfUp = (twentieths: number) => Math.floor((2 * n * twentieths + 20) / 40);
    const [cutA, cutB] = [sorted[halfUp(1) - 1], sorted[halfUp(4) - 1]];
    const from = (cut: string) => sorted.filter((one) => Number(one) >= Number(cut)).length;
    expect(report).toMatchObject({
      rows: amounts.length,
      classified: n,
      excluded: amounts.length - n,
      counts: { A: from(cutA), B: from(cutB) - from(cutA), C: n - from(cutB) },
    });
    expect(report.rows).toBe(4372);
    expect(report.exclusions.map(({ reason, count }) => [reason, count])).toEqual([
      ['notPositive', amounts.length - n],
    ]);
    expect(report.ruleBook).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      hash: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      overridden: [],
    });
  });
});

describe('the sample list', () => {
  const output = at('result.xlsx');
  const run = kadesk('recalc', SAMPLE, '--as-of', '2026-10-31', '--preset', 's3', '--new', '-o', output);

  test('previews what changes and names what could not be used', () => {
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toMatch(/A类 \d+ → \d+/);
    expect(run.out).toMatch(/\d+家由C类变为B类/);
    expect(run.out).toMatch(/F60 {2}“消费金额（元）”应是数字，实际是“待核”/);
    expect(run.out).toMatch(/I101 .*1905-07-10.*2018/);
    expect(run.out).toContain('第324行是合计');
  });

  test('the workbook holds every cell of the list, the results, a summary and the rules used', async () => {
    const before = await (await openTables(`${root}/${SAMPLE}`)).tables[0].read();
    const { tables } = await openTables(output);
    expect(tables.map(({ name }) => name)).toEqual(['客户名单', '概要', '所用规则']);
    const after = await tables[0].read();
    for (let column = 0; column < before.columnCount; column++) {
      for (let row = 0; row < before.rowCount; row++) {
        const [was, is] = [before.column(column), after.column(column)];
        expect([row, column, is.kind(row), is.text(row)]).toEqual([row, column, was.kind(row), was.text(row)]);
      }
    }
    const header = Array.from({ length: after.columnCount - before.columnCount }, (_, i) =>
      after.column(before.columnCount + i).text(2),
    );
    expect(header.slice(0, 2)).toEqual(['价值类别', '名次']);
    const rules = await tables[2].read();
    const paths = Array.from({ length: rules.rowCount }, (_, row) => rules.column(0).text(row));
    expect(paths).toEqual(
      expect.arrayContaining([
        'tier.value.aShare',
        'visit.A.visitPerMonth',
        'credit.terms.A.limitUnits',
        'tier.level.presets.s3',
      ]),
    );
  });

  test('its parts are valid spreadsheet XML', async () => {
    const schema = sharedFile('schemas', 'ooxml', 'sml.xsd');
    const xmllint = spawnSync('xmllint', ['--version']).status === 0;
    if (!xmllint && process.env.CI) throw new Error('missing in CI: xmllint');
    if (schema === undefined || !xmllint) return;
    const opened = openPackage(readFileSync(output), 'result.xlsx', nodeHost, defaultLimits);
    for (const part of [
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
      'xl/workbook.xml',
      'xl/styles.xml',
    ]) {
      // What mc:Ignorable lists, and the attribute itself, is for newer readers and not in the schema.
      const xml = Buffer.from(await opened.read(part))
        .toString('utf8')
        .replace(/ (x14ac|x15|mc):\w+="[^"]*"/g, '')
        .replace(/<mc:AlternateContent[\s\S]*?<\/mc:AlternateContent>|<extLst>[\s\S]*?<\/extLst>/g, '');
      const checked = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, '-'], {
        input: xml,
        encoding: 'utf8',
      });
      expect(`${part}: ${checked.stderr.trim()}`).toBe(`${part}: - validates`);
    }
  });

  test('English speaks English', () => {
    const { out } = kadesk('recalc', SAMPLE, '--as-of', '2026-10-31', '--preset', 's3', '--lang', 'en', '--dry-run');
    expect(out).toContain('Class A');
    expect(out).toContain('Dry run');
    // The labels and cells of a Chinese list stay Chinese; every line of ours has English words.
    for (const line of out.split('\n').filter((one) => one.trim() !== '')) expect(line).toMatch(/[A-Za-z]/);
  });
});

describe('files of all kinds', () => {
  test('a CSV in GB18030 is read, and said so', () => {
    // 客户编号,消费金额 in GB18030
    const header = Uint8Array.from([
      0xbf, 0xcd, 0xbb, 0xa7, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xcf, 0xfb, 0xb7, 0xd1, 0xbd, 0xf0, 0xb6, 0xee,
    ]);
    const { code, out } = kadesk(
      'recalc',
      file('gb.csv', Buffer.concat([header, Buffer.from('\nC1,300\nC2,"1,200.50"\n')])),
      '--json',
    );
    expect(code).toBe(0);
    const report = JSON.parse(out) as { classified: number; notes: { message: string }[] };
    expect(report.classified).toBe(2);
    expect(report.notes.map(({ message }) => message).join()).toContain('GB18030');
  });

  test('order lines are grouped by customer', () => {
    const { code, out } = kadesk(
      'recalc',
      file('orders.csv', '寄件日期,客户编号,运费\n2025-01-05,K1,10\n2025-02-05,K1,20\n2025-03-05,K2,5\n'),
      '--orders',
      '--as-of',
      '2025-06-30',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rows: 2, classified: 2 });
  });

  test('what looks like a formula stays text', async () => {
    const list = await workbook('formula.xlsx', [
      ...LIST,
      ['=1+1', 50],
      ['+HYPERLINK("http://x")', 40],
      ['@SUM(A1)', 30],
    ]);
    const output = at('formula-out.xlsx');
    expect(kadesk('recalc', list, '-o', output).code).toBe(0);
    const opened = openPackage(readFileSync(output), 'out.xlsx', nodeHost, defaultLimits);
    const sheet = Buffer.from(await opened.read('xl/worksheets/sheet1.xml')).toString('utf8');
    expect(sheet).not.toMatch(/<f[ >]/);
    const table = await (await openTables(output)).tables[0].read();
    expect([4, 5, 6].map((row) => [table.column(0).kind(row), table.column(0).text(row)])).toEqual([
      [CellKind.Text, '=1+1'],
      [CellKind.Text, '+HYPERLINK("http://x")'],
      [CellKind.Text, '@SUM(A1)'],
    ]);
  });

  test('100 000 rows of Chinese names come back character for character', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, i) =>
        `K${i},${'锦程百川恒信瑞丰启明天工嘉禾远航'.slice(i % 9, (i % 9) + 5)}物流${String.fromCharCode(0x4e00 + (i % 20_000))}有限公司${i},${(i % 977) + 1}`,
    );
    const output = at('names.xlsx');
    expect(
      kadesk('recalc', file('names.csv', `客户编号,客户名称,消费金额\n${rows.join('\n')}\n`), '-o', output).code,
    ).toBe(0);
    const table = await (await openTables(output)).tables[0].read({ columns: [1] });
    let wrong = 0;
    for (let i = 0; i < rows.length; i++) if (table.column(1).text(i + 1) !== rows[i].split(',')[1]) wrong++;
    expect(wrong).toBe(0);
  }, 120_000);

  /** A zip with one deflated entry: enough to look like a workbook that swells. */
  function swelling(): Uint8Array {
    const name = Buffer.from('xl/workbook.xml');
    const packed = deflateRawSync(Buffer.alloc(300_000_000, 32), { level: 9 });
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(300_000_000, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(300_000_000, 24);
    entry.writeUInt16LE(name.length, 28);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 8);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(entry.length + name.length, 12);
    end.writeUInt32LE(local.length + name.length + packed.length, 16);
    return Buffer.concat([local, name, packed, entry, name, end]);
  }

  /** An OLE compound file whose directory names one stream. */
  function ole(stream: string): Uint8Array {
    const bytes = Buffer.alloc(1024);
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
    bytes.write(stream, 512, 'utf16le');
    bytes.writeUInt16LE(2 * stream.length + 2, 512 + 64);
    bytes[512 + 66] = 2;
    return bytes;
  }
  const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 2654435761) >>> 13);

  const bad: [why: string, make: () => string | Promise<string>, args: string[], says: RegExp][] = [
    ['no such file', () => at('nothing.xlsx'), [], /找不到文件.*检查路径/],
    ['a folder', () => root, [], /是文件夹/],
    ['an empty file', () => file('empty.xlsx', ''), [], /空/],
    ['an old .xls', () => file('old.xls', ole('Workbook')), [], /\.xls.*另存为/],
    ['a password-protected workbook', () => file('locked.xlsx', ole('EncryptedPackage')), [], /密码/],
    [
      'a web page named .xls without a table of text',
      () => file('page.xls', '<html><body><table><tr><td>客户</td></tr></table></body></html>'),
      [],
      /网页|HTML/,
    ],
    [
      'a file under transparent encryption',
      () => file('sealed.xlsx', Buffer.concat([Buffer.from([0x62, 0x14, 0x23, 0x65]), noise])),
      [],
      /加密/,
    ],
    ['a zip that is no workbook', () => file('swell.xlsx', swelling()), [], /swell\.xlsx/],
    [
      'a truncated workbook',
      () => file('cut.xlsx', readFileSync(`${root}/${SAMPLE}`).subarray(0, 9000)),
      [],
      /不完整|截断|损坏/,
    ],
    ['an empty sheet', () => workbook('blank.xlsx', []), [], /空的.*--sheet/],
    [
      'no value column',
      () =>
        workbook('novalue.xlsx', [
          ['客户编号', '客户名称'],
          ['C1', '甲'],
        ]),
      [],
      /没有“消费金额”列.*--map/,
    ],
    [
      'two value columns',
      () =>
        workbook('two.xlsx', [
          ['客户编号', '业务收入', '销售额'],
          ['C1', 1, 2],
        ]),
      [],
      /两列都像“消费金额”.*B1.*C1.*--map/,
    ],
    [
      'nobody with a positive value',
      () =>
        workbook('zero.xlsx', [
          ['客户编号', '消费金额'],
          ['C1', 0],
        ]),
      [],
      /没有一个正数/,
    ],
    [
      'a sheet that is not there',
      () => workbook('sheets.xlsx', LIST),
      ['--sheet', '名单二'],
      /没有名为“名单二”的工作表，有：客户名单/,
    ],
    ['a date that is none', () => workbook('asof.xlsx', LIST), ['--as-of', '2025-13-01'], /截止日“2025-13-01”/],
    ['an unknown method', () => workbook('method.xlsx', LIST), ['--method', 'abc'], /--method/],
    ['an unknown option', () => workbook('option.xlsx', LIST), ['--colour'], /colour.*kadesk help recalc/],
    ['a broken --map', () => workbook('map.xlsx', LIST), ['--map', 'value'], /--map.*value=/],
    ['results into something else than .xlsx', () => workbook('ext.xlsx', LIST), ['-o', at('out.xls')], /\.xlsx/],
    [
      'a rule file that is no JSON',
      () => workbook('rules.xlsx', LIST),
      ['--rules', file('broken.json', '{')],
      /broken\.json.*JSON/,
    ],
    [
      'a rule file with a wrong value',
      () => workbook('rules2.xlsx', LIST),
      ['--rules', file('wrong.json', '{"tier.value.aShare": 5}')],
      /wrong\.json → tier\.value\.aShare.*5.*不得大于 1/,
    ],
  ];
  test.each(bad)('refused with a sentence: %s', async (_why, make, args, says) => {
    const { code, out, err } = kadesk('recalc', await make(), ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
    expect(err).not.toMatch(/at .*\.(ts|mjs):\d+/);
  });
});

describe('writing', () => {
  test('the list itself is never overwritten', async () => {
    const list = await workbook('self.xlsx', LIST);
    const before = readFileSync(list);
    const { code, err } = kadesk('recalc', list, '-o', list, '--force');
    expect(code).toBe(2);
    expect(err).toMatch(/不会覆盖/);
    expect(readFileSync(list).equals(before)).toBe(true);
  });

  test('an output that exists needs --force', async () => {
    const list = await workbook('force.xlsx', LIST);
    const output = file('there.xlsx', 'mine');
    expect(kadesk('recalc', list, '-o', output)).toMatchObject({ code: 2 });
    expect(readFileSync(output, 'utf8')).toBe('mine');
    expect(kadesk('recalc', list, '-o', output, '--force').code).toBe(0);
  });

  test('a place that cannot be written leaves nothing behind', async () => {
    const list = await workbook('place.xlsx', LIST);
    mkdirSync(at('taken.xlsx'));
    const { code, err } = kadesk('recalc', list, '-o', at('taken.xlsx'), '--force');
    expect(code).toBe(2);
    expect(err).toMatch(/写不了/);
    expect(readdirSync(at('.')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test.each([['--dry-run'], ['--json']])('%s without -o writes nothing', async (flag) => {
    const list = await workbook(`dry${flag}.xlsx`, LIST);
    const before = readdirSync(at('.')).sort();
    expect(kadesk('recalc', list, flag).code).toBe(0);
    expect(readdirSync(at('.')).sort()).toEqual(before);
  });
});

describe('exit codes', () => {
  test('--strict gives 1 where customers are excluded, 0 where all is well', async () => {
    expect(kadesk('recalc', await workbook('well.xlsx', LIST), '--strict').code).toBe(0);
    expect(kadesk('recalc', await workbook('ill.xlsx', [...LIST, ['C4', '待核']]), '--strict').code).toBe(1);
    expect(kadesk('recalc', await workbook('twice.xlsx', [...LIST, ['C1', 5]]), '--strict').code).toBe(1);
  });
});

test('a company’s rules change the result and are named', async () => {
  const list = await workbook('own.xlsx', LIST);
  const rules = file(
    'own.json',
    JSON.stringify({ name: '某快递', rules: { tier: { value: { aShare: 0.34, bShare: 0.67 } } } }),
  );
  const { out } = kadesk('recalc', list, '--rules', rules, '--json');
  expect(JSON.parse(out)).toMatchObject({
    counts: { A: 1, B: 1, C: 1 },
    ruleBook: {
      version: expect.stringContaining('+某快递') as string,
      overridden: ['tier.value.aShare', 'tier.value.bShare'],
    },
  });
});

import { openExcel } from './node';

/** A workbook with a sheet of two columns and a table. */
async function openSample(options: Parameters<typeof openExcel>[0] = {}) {
  const excel = openExcel(options);
  excel.host.book.addSheet('名单');
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('名单');
    sheet.getRange('A1:B3').values = [
      ['单位', '金额'],
      ['甲公司', 12],
      ['乙公司', 7.5],
    ];
    sheet.tables.add('A1:B3', true).name = '客户';
    await context.sync();
  });
  return excel;
}

const failure = (run: Promise<unknown>): Promise<{ code?: string; message: string }> =>
  run.then(
    () => ({ message: 'no failure' }),
    (error: { code?: string; message: string }) => error,
  );

describe('the real Office.js on the host', () => {
  test('values, formulas, types and formats', async () => {
    const { run } = await openSample();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('名单');
      const range = sheet.getRange('C1:C6');
      range.values = [['=B2*2'], ["'007"], ['007'], ['#N/A'], ['2025-03-07'], ['TRUE']];
      const used = sheet.getUsedRange(true).load('address');
      range.load('values, formulas, valueTypes, numberFormat, text');
      await context.sync();
      expect(used.address).toBe('名单!A1:C6');
      expect(range.values).toEqual([[0], ['007'], [7], ['#N/A'], [45723], [true]]);
      expect(range.formulas[0]).toEqual(['=B2*2']);
      expect(range.valueTypes).toEqual([['Double'], ['String'], ['Double'], ['Error'], ['Double'], ['Boolean']]);
      expect(range.numberFormat[4]).toEqual(['yyyy/m/d']);
      expect(range.text[4]).toEqual(['2025/3/7']);
    });
  });

  test('ranges from ranges', async () => {
    const { run } = await openSample();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('名单');
      const body = context.workbook.tables.getItem('客户').getDataBodyRange();
      const ranges = [
        body,
        body.getCell(1, 1),
        body.getOffsetRange(1, 1),
        body.getResizedRange(2, -1),
        body.getIntersection(sheet.getRange('B1:C2')),
        body.getEntireColumn(),
        sheet.getRangeByIndexes(4, 2, 3, 1),
        body.getBoundingRect(sheet.getRange('D9')),
        body.getLastRow(),
      ].map((range) => range.load('address'));
      const none = body.getIntersectionOrNullObject(sheet.getRange('F9')).load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(ranges.map(({ address }) => address.replace('名单!', ''))).toEqual([
        'A2:B3',
        'B3',
        'B3:C4',
        'A2:A5',
        'B2',
        'A:B',
        'C5:C7',
        'A2:D9',
        'A3:B3',
      ]);
    });
  });

  test('a kept range goes with its cells; one that is not kept is lost with the request', async () => {
    const { run, host } = await openSample();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('名单');
      const range = sheet.getRange('A3');
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      range.load('address, values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['名单!A4', [['乙公司']]]);
      const loose = sheet.getRange('A1').untrack();
      await context.sync();
      expect((await failure(Promise.resolve().then(() => loose.load('values')))).code).toBe('InvalidObjectPath');
    });
    expect(host.references.objects).toEqual([]);
  });

  test('what was not loaded cannot be read', async () => {
    const { run } = await openSample();
    const error = await failure(
      run(async (context) => {
        const range = context.workbook.worksheets.getItem('名单').getRange('A1');
        await context.sync();
        return range.values;
      }),
    );
    expect(error.code).toBe('PropertyNotLoaded');
  });

  test.each<[what: string, code: string, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    [
      'a sheet that is not there',
      'ItemNotFound',
      (_sheet, { workbook }) => workbook.worksheets.getItem('汇总').load('name'),
    ],
    ['no address', 'InvalidArgument', (sheet) => sheet.getRange('什么').load('address')],
    ['an array of another shape', 'InvalidArgument', (sheet) => (sheet.getRange('A1:B2').values = [[1]])],
    ['a sheet’s name that is taken', 'InvalidArgument', (_sheet, { workbook }) => workbook.worksheets.add('名单')],
    ['the last sheet', 'InvalidArgument', (sheet) => sheet.delete()],
    ['tables that overlap', 'InvalidOperation', (sheet) => sheet.tables.add('B2:C4', true)],
    ['a merge in a table', 'InvalidOperation', (sheet) => sheet.getRange('A1:B1').merge()],
    [
      'a list too long for a rule',
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '甲'.repeat(256) } };
      },
    ],
  ])('%s: %s', async (_what, code, act) => {
    const { run } = await openSample();
    const error = await failure(
      run(async (context) => {
        act(context.workbook.worksheets.getItem('名单'), context);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });

  test('what a request did before it failed stays done', async () => {
    const { run, host } = await openSample();
    host.fail({ request: 1, action: 5 });
    const error = await failure(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('名单');
        sheet.getCell(0, 0).values = [['名称']];
        sheet.getCell(0, 1).values = [['收入']];
        await context.sync();
      }),
    );
    expect(error.code).toBe('GeneralException');
    const [sheet] = host.book.sheets;
    expect([sheet.cell(0, 0).value, sheet.cell(0, 1).value]).toEqual(['单位', '金额']);
  });

  test('a member that is not served is refused by its full name, whatever the program does about it', async () => {
    const { run, host } = await openSample();
    const error = await failure(
      run(async (context) => {
        context.workbook.worksheets.getItem('名单').getRange('A1').getDirectPrecedents();
        await context.sync();
      }),
    );
    expect(error.message).toContain('Range.getDirectPrecedents()');
    expect(host.session.refused).toEqual(['Range.getDirectPrecedents()']);
  });

  test('a member of a requirement set that the host has not', async () => {
    const { run } = await openSample({
      supports: (set, version) => set === 'ExcelApi' && Number(version.split('.')[1]) < 9,
    });
    const error = await failure(
      run(async (context) => {
        context.workbook.worksheets.getItem('名单').getRange('A1:B3').getRowProperties({ rowHidden: true });
        await context.sync();
      }),
    );
    expect(error.code).toBe('ApiNotFound');
  });

  test('requests and answers over the limit', async () => {
    const { run } = await openSample({ payloadLimit: 20_000 });
    const write = failure(
      run(async (context) => {
        context.workbook.worksheets.getItem('名单').getRange('D1').values = [['长'.repeat(9000)]];
        await context.sync();
      }),
    );
    expect((await write).code).toBe('RequestPayloadSizeLimitExceeded');
    const read = failure(
      run(async (context) => {
        context.workbook.worksheets.getItem('名单').getRange('A1:Z900').load('values');
        await context.sync();
      }),
    );
    expect((await read).code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('changes are told: our own, the user’s, a co-author’s', async () => {
    const { run, host } = await openSample();
    const told: [string, string][] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source }) => void told.push([address, source]));
      await context.sync();
      context.workbook.worksheets.getItem('名单').getRange('D1').values = [['新']];
      await context.sync();
    });
    await host.settled();
    host.user.type('名单', 'D2', [['本人']]);
    host.coAuthor.type('名单', 'D3', [['同事']]);
    await host.settled();
    expect(told).toEqual([
      ['D1', 'Local'],
      ['D2', 'Local'],
      ['D3', 'Remote'],
    ]);
  });

  test('functions of the add-in are calculated, spill, and are calculated anew', async () => {
    const asked: unknown[][] = [];
    const functions = new Map([
      [
        'DOUBLE',
        {
          metadata: {
            id: 'DOUBLE',
            name: 'DOUBLE',
            parameters: [{ name: 'values', dimensionality: 'matrix' as const }],
          },
          call: (...args: unknown[]) => {
            asked.push(args);
            return (args[0] as (number | null)[][]).map((row) => row.map((cell) => (cell ?? 0) * 2));
          },
        },
      ],
    ]);
    const { run, host } = await openSample({ functions: () => functions });
    await run(async (context) => {
      context.workbook.worksheets.getItem('名单').getRange('E2').formulas = [['=DOUBLE(B2:B4)']];
      await context.sync();
    });
    await host.settled();
    const sheet = host.book.sheet('名单');
    expect([1, 2, 3].map((row) => sheet.cell(row, 4).value)).toEqual([24, 15, 0]);
    expect(asked[0]).toEqual([[[12], [7.5], [null]], { address: '名单!E2', functionName: 'DOUBLE' }]);
    host.user.type('名单', 'B4', [[4]]);
    await host.settled();
    expect(sheet.cell(3, 4).value).toBe(8);
  });
});

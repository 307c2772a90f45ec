import { planned, type SheetPlan } from '../../src/shared/workbook/sheet-plan';
import { contentsByName } from './contents';
import type { WithPort } from './contract';
import { sampleSheets } from './samples';

const plan = (name: string): SheetPlan => ({
  name,
  widths: [20, 12],
  frozenRows: 1,
  rows: [
    [planned('轻重', 'heading'), planned('单元格', 'heading')],
    [
      planned('必须改', 'text', { tone: 'error' }),
      planned('C3', 'text', { link: { sheet: '登记', row: 2, column: 2 } }),
    ],
    [undefined, planned(45721, 'centred', { format: 'yyyy-mm-dd' })],
  ],
});

/** Sheets that are added and removed. */
export function sheetsContract(withPort: WithPort): void {
  describe('sheets', () => {
    test('a planned sheet goes behind the others, with its contents and formats, and is removed', () =>
      withPort(sampleSheets(), async (port) => {
        const before = contentsByName(await port.read());
        await port.addSheet(plan('检查结果'));
        expect((await port.sheets()).map(({ name }) => name)).toEqual(['登记', '参数', '空表', '检查结果']);
        const [sheet] = (await port.read({ sheets: ['检查结果'] })).sheets;
        expect(contentsByName({ name: '', sheets: [sheet] }).检查结果).toEqual({
          A1: '轻重',
          B1: '单元格',
          A2: '必须改',
          B2: 'C3',
          B3: 45721,
        });
        expect(sheet.column(1).kind(2)).toBe(4);
        if (port.can.has('select')) await port.activate('检查结果');
        await port.removeSheets(['检查结果']);
        expect(contentsByName(await port.read())).toEqual(before);
      }));

    test.each(['登记', '登记/二', '', '一'.repeat(32)])('no sheet is added under the name “%s”', (name) =>
      withPort(sampleSheets(), async (port) => {
        const before = (await port.sheets()).length;
        await expect(port.addSheet(plan(name))).rejects.toThrow(name);
        expect(await port.sheets()).toHaveLength(before);
      }),
    );

    test('all visible sheets cannot be removed, nor one that is not there; nothing is removed then', () =>
      withPort(sampleSheets(), async (port) => {
        await expect(port.removeSheets(['登记', '空表'])).rejects.toThrow(/at least one/);
        await expect(port.removeSheets(['空表', '汇总'])).rejects.toThrow(/汇总/);
        if (port.can.has('select')) await expect(port.activate('汇总')).rejects.toThrow(/汇总/);
        expect(await port.sheets()).toHaveLength(3);
      }));
  });
}

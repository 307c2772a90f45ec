import { NumberClass, classifyBuiltIn, classifyFormat } from '../../src/files/parts/styles';
import { isoSerial } from '../../src/files/columns/iso-date';
import { openWorkbook } from '../../src/files/workbook';
import { nodeHost } from '../../src/cli/node-host';
import { makeBook } from './samples';

const Plain = NumberClass.Plain;
const Day = NumberClass.Date;
const Time = NumberClass.Time;

test.each<[string, NumberClass]>([
  ['General', Plain],
  ['G/通用格式', Plain],
  ['0', Plain],
  ['0.00', Plain],
  ['#,##0.00_ ', Plain],
  ['0.00E+00', Plain],
  ['##0.0e-0', Plain],
  ['0%', Plain],
  ['# ?/?', Plain],
  ['@', Plain],
  ['[Red]-0.00', Plain],
  ['[红色]0', Plain],
  ['[$¥-804]#,##0.00', Plain],
  ['[$USD] 0.00', Plain],
  ['[>=10000]0!.0,"万"', Plain],
  ['0"days"', Plain],
  ['0\\d', Plain],
  ['0_d', Plain],
  ['*m0', Plain],
  ['0"年"', Plain],
  [';;;', Plain],
  ['_-* #,##0\\ "Mds"_-', Plain],
  ['yyyy-mm-dd', Day],
  ['YYYY/M/D', Day],
  ['yyyy"年"m"月"d"日"', Day],
  ['yyyy年m月d日', Day],
  ['[$-804]yyyy"年"m"月"d"日";@', Day],
  ['[DBNum1][$-804]m"月"d"日"', Day],
  ['[$-F800]dddd, mmmm dd, yyyy', Day],
  ['m/d/yy h:mm', Day],
  ['mmm', Day],
  ['aaaa', Day],
  ['e"年"', Day],
  ['ggge"年"m"月"', Day],
  ['dd\\.mm\\.yyyy', Day],
  ['[Red]d', Day],
  ['h:mm', Time],
  ['h:mm:ss AM/PM', Time],
  ['上午/下午h"时"mm"分"', Time],
  ['[h]:mm', Time],
  ['[mm]:ss', Time],
  ['[ss]', Time],
  ['mm:ss.0', Time],
  ['[$-F400]h:mm:ss', Time],
])('%s', (code, expected) => {
  expect(classifyFormat(code)).toBe(expected);
});

test('built-in formats', () => {
  const shown = Array.from({ length: 60 }, (_unused, id) => id).filter((id) => classifyBuiltIn(id) !== Plain);
  expect(shown).toEqual([
    14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
    57, 58,
  ]);
  expect([14, 22, 57].map(classifyBuiltIn)).toEqual([Day, Day, Day]);
  expect([20, 46].map(classifyBuiltIn)).toEqual([Time, Time]);
});

test('only the formats of cells count, and a format of the file goes before a built-in one', async () => {
  const data =
    '<styleSheet><numFmts><numFmt numFmtId="14" formatCode="0.0"/><numFmt numFmtId="170" formatCode="h:mm"/></numFmts><cellStyleXfs><xf numFmtId="15"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="15"/><xf numFmtId="170"/></cellXfs><dxfs><dxf><numFmt numFmtId="170" formatCode="0"/></dxf></dxfs></styleSheet>';
  const book = await openWorkbook(makeBook({ replace: { 'xl/styles.xml': { data } } }), nodeHost, { file: 'x' });
  expect([...book.numberClasses]).toEqual([Plain, Plain, Day, Time]);
});

test.each([
  ['2026-11-21', 46347],
  ['2026-11-21T06:00:00', 46347.25],
  ['2026-11-21T06:00:00.000+08:00', 46347.25],
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['12:00', 0.5],
  ['', NaN],
  ['2026-13-01', NaN],
  ['2026-02-29', NaN],
  ['25:00', NaN],
  ['yesterday', NaN],
])('%s is the serial %d', (text, expected) => {
  expect(isoSerial(text)).toBe(expected);
});

import { say } from '../../../src/shared/text/message';
import { openWorkbook } from './open';

// What an Excel lacks is known before anything fails for it.

/** Which requirement sets there are, up to a version of ExcelApi. */
const upTo =
  (api: number, without: readonly string[] = []) =>
  (set: string, version = '1.1'): boolean =>
    !without.includes(set) && (set !== 'ExcelApi' || Number(version.split('.')[1]) <= api);

test.each<[string, (set: string, version?: string) => boolean, readonly string[], boolean]>([
  ['a current Excel lacks nothing', upTo(99), [], true],
  ['one without merges and spills says both', upTo(11), ['动态数组', '合并单元格'], true],
  ['without functions there is nothing to spill', upTo(11, ['CustomFunctionsRuntime']), ['合并单元格'], false],
  ['without the shared runtime notices stop with the pane', upTo(99, ['SharedRuntime']), ['共享运行时'], true],
])('%s', (_, supports, said, functions) => {
  const { port } = openWorkbook([{ name: '名单', rows: [] }], {}, { supports });
  expect(port.lacks).toHaveLength(said.length);
  said.forEach((words, i) => expect(say('zh', port.lacks[i])).toContain(words));
  expect(port.can.has('functions')).toBe(functions);
});

test('an Excel that is too old is refused', () => {
  expect(() => openWorkbook([{ name: '名单', rows: [] }], {}, { supports: upTo(8) })).toThrow(/1\.9/);
});

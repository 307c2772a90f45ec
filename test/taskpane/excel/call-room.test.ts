import { callRoom } from '../../../src/taskpane/excel/call-room';

const office = globalThis as { Office?: unknown };
const before = office.Office;
afterAll(() => (office.Office = before));

test.each([
  ['OfficeOnline', 5_000_000],
  ['PC', undefined],
  ['Mac', undefined],
])('%s lets a call carry %p bytes', (platform, bytes) => {
  office.Office = { context: { platform }, PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' } };
  expect(callRoom()).toEqual({ bytes });
});

import fc from 'fast-check';
import { dayOf } from '../../src/shared/values/date';
import { calendarText, type DayEvent } from '../../src/shared/values/ics';

const STAMP = dayOf(2026, 3, 31);

/** Reads a calendar as RFC 5545 says: lines are unfolded, and marks taken away. */
function read(text: string): { readonly name: string; readonly events: readonly Readonly<Record<string, string>>[] } {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const plain = (value: string): string =>
    value.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
  const events: Record<string, string>[] = [];
  let name = '';
  for (const line of lines) {
    const at = line.indexOf(':');
    const [key, value] = [line.slice(0, at), line.slice(at + 1)];
    if (line === 'BEGIN:VEVENT') events.push({});
    else if (key === 'X-WR-CALNAME') name = plain(value);
    else if (events.length > 0) events[events.length - 1][key] = plain(value);
  }
  return { name, events };
}

const event: fc.Arbitrary<DayEvent> = fc.record({
  uid: fc.string({ unit: fc.constantFrom('0', '9', 'a', 'f'), minLength: 4, maxLength: 16 }),
  day: fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2099, 12, 31) }),
  summary: fc.string({
    unit: fc.constantFrom('走', '访', '𠮷', 'é', 'a', ',', ';', '\\', ':', ' ', '\n', 'n'),
    maxLength: 120,
  }),
  description: fc.string({ unit: fc.constantFrom('客', '户', '"', '\\', 'n', '\n', ' ', '，'), maxLength: 200 }),
});

test('what is read back is what was written, and no line is longer than 75 octets', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 5 }), (events) => {
      const text = calendarText('走访, 日程', events, STAMP);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(/[^\r]\n|\r[^\n]/.test(text)).toBe(false);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      // A character that was cut would not come back from the octets of its line.
      for (const line of text.split('\r\n')) expect(line).not.toMatch(/[\uD800-\uDBFF]$|^ ?[\uDC00-\uDFFF]/);
      const back = read(text);
      expect(back.name).toBe('走访, 日程');
      expect(back.events.map(({ UID, SUMMARY, DESCRIPTION }) => [UID, SUMMARY, DESCRIPTION])).toEqual(
        events.map(({ uid, summary, description }) => [uid, summary, description]),
      );
    }),
    { numRuns: 100 },
  );
});

test('a day, over the end of a year', () => {
  const [one] = read(
    calendarText('x', [{ uid: 'u', day: dayOf(2026, 12, 31), summary: 's', description: '' }], STAMP),
  ).events;
  expect(one).toMatchObject({
    DTSTAMP: '20260331T000000Z',
    'DTSTART;VALUE=DATE': '20261231',
    'DTEND;VALUE=DATE': '20270101',
  });
});

import { type Day, formatDay } from './date';

/** An entry of a calendar that lasts a whole day. */
export interface DayEvent {
  /** Unique, and the same for the same entry: a calendar that has it replaces it. */
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
}

/** Octets of a line at most, without its end (RFC 5545, 3.1). */
const LINE = 75;

const octetsOf = (char: string): number => {
  const code = char.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A content line folded at 75 octets, never within a character; what follows begins with a blank. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const char of line) {
    const more = octetsOf(char);
    if (octets + more > LINE) {
      parts.push(part);
      part = '';
      octets = 1;
    }
    part += char;
    octets += more;
  }
  return [...parts, part].join('\r\n ');
}

/** A text as a value: backslash, semicolon and comma are marked, and line ends are written as \n (RFC 5545, 3.3.11). */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

const dateIn = (day: Day): string => formatDay(day).replace(/-/g, '');

/**
 * Days as an iCalendar file (RFC 5545): whole days that do not block time.
 * @param name  what the calendar is called
 * @param stamp  the day that stands as the time at which the entries were made: no clock is read
 */
export function calendarText(name: string, events: readonly DayEvent[], stamp: Day): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Key Account Desk//kadesk//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ uid, day, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${dateIn(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${dateIn(day)}`,
      `DTEND;VALUE=DATE:${dateIn(day + 1)}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:(?:^|T)(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;

const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/**
 * The Excel serial (1900 system, with its 29 February 1900) of an ISO 8601 date, time, or date and time, as cells of
 * type `d` hold it. A zone is left out: sheets know none. NaN when it is none of these.
 */
export function isoSerial(text: string): number {
  const parts = ISO.exec(text);
  if (parts === null || text === '') return Number.NaN;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? '0'));
  if (hour > 24 || minute > 59 || second >= 60) return Number.NaN;
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  if (parts[1] === undefined) return time;
  const at = Date.UTC(year, month - 1, day);
  const back = new Date(at);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return Number.NaN;
  const serial = at / DAY_MS + SERIAL_OF_1970;
  // Excel believes that 1900 was a leap year: its days before March 1900 are one lower.
  return (serial < 61 ? serial - 1 : serial) + time;
}

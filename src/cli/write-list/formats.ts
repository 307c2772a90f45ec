const DATE_FORMATS = { day: 'yyyy-mm-dd', moment: 'yyyy-mm-dd hh:mm', time: 'hh:mm' } as const;

/** What a serial of the 1900 system tells: a day, a day and a time, or a time of day. */
export type DateShape = keyof typeof DATE_FORMATS;

export const dateShape = (serial: number): DateShape =>
  Number.isInteger(serial) ? 'day' : serial < 1 ? 'time' : 'moment';

export const dateFormat = (shape: DateShape): string => DATE_FORMATS[shape];

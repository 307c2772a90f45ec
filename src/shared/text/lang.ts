/** The two languages that every word of the product exists in; Chinese is the first. */
export type Lang = 'zh' | 'en';

/** One text in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

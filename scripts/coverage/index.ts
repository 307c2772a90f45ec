import type { Text } from '../../src/shared/text/lang';
import { decisions } from './decisions';
import { gaps } from './gaps';
import type { Concept } from './homes';
import { tables } from './tables';
import { texts } from './texts';

export interface Chapter {
  readonly title: Text;
  readonly concepts: readonly Concept[];
  /** What the numbers of the concepts begin with, where they have none of their own. */
  readonly prefix?: string;
}

/** Where everything that the texts and daily use ask for lives. */
export const COVERAGE: readonly Chapter[] = [
  { title: { zh: '教材的概念', en: 'Concepts of the texts' }, concepts: texts },
  { title: { zh: '表、图、函数与流程', en: 'Tables, figures, functions and flows' }, concepts: tables },
  { title: { zh: '各书不一致之处', en: 'Where the texts differ' }, concepts: decisions },
  { title: { zh: '日常使用的补充', en: 'What daily use adds' }, concepts: gaps, prefix: 'D' },
];

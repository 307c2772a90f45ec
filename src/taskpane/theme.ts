import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import type { Lang } from '../shared/text/lang';

/** The teal of the product, from dark to light. */
const brand: BrandVariants = {
  10: '#020505',
  20: '#0b1f1f',
  30: '#0d3333',
  40: '#0e4242',
  50: '#0e5252',
  60: '#0f6060',
  70: '#0f6b6b',
  80: '#0f7474',
  90: '#2b8484',
  100: '#449393',
  110: '#5ba2a2',
  120: '#72b1b1',
  130: '#8ac0c0',
  140: '#a2cfcf',
  150: '#bcdede',
  160: '#d7eded',
};

/** Chinese fonts draw ’ as wide as a character: English comes with fonts of its own first. */
export const FONTS: Readonly<Record<Lang, string>> = {
  zh: "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
  en: "'Segoe UI', 'Helvetica Neue', Arial, 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
};

export const lightTheme: Theme = createLightTheme(brand);
export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
};

import { defaultTheme } from '@univerjs/themes';

/** The grid in the product's teal. */
export const theme: typeof defaultTheme = {
  ...defaultTheme,
  primary: {
    50: '#F0F8F8',
    100: '#DCEFEF',
    200: '#B7DEDE',
    300: '#86C5C5',
    400: '#4CA3A3',
    500: '#238686',
    600: '#0F6B6B',
    700: '#0C5858',
    800: '#0A4747',
    900: '#083838',
  },
};

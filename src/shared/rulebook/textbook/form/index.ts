import { choices } from './choices';
import { fields } from './fields';
import { filling } from './filling';
import { names } from './names';
import { papers } from './papers';
import { versions } from './versions';

/** The forms of the texts by name, the exact fields where the texts print them, and the choices in their cells. */
export const forms = {
  ...names,
  ...fields,
  ...filling,
  ...papers,
  ...choices,
  ...versions,
} as const;

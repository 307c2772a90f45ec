import { acquiring } from './acquiring';
import { chapters } from './chapters';
import { checking } from './checking';
import { choices } from './choices';
import { fields } from './fields';
import { filling } from './filling';
import { keeping } from './keeping';
import { names } from './names';
import { pages } from './pages';
import { papers } from './papers';
import { recognition } from './recognition';
import { standards } from './standards';
import { versions } from './versions';

/** The forms of the texts by name, the exact fields where the texts print them, and the choices in their cells. */
export const forms = {
  ...names,
  ...chapters,
  ...fields,
  ...filling,
  ...papers,
  ...pages,
  ...choices,
  ...acquiring,
  ...keeping,
  ...standards,
  ...versions,
  ...recognition,
  ...checking,
} as const;

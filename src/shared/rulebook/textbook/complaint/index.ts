import { appeal } from './appeal';
import { deadlineKinds } from './deadline-kinds';
import { deadlines } from './deadlines';
import { handling } from './handling';
import { measures } from './measures';
import { process } from './process';
import { reasons } from './reasons';

/** Complaints: deadlines, process, reasons, handling, appeals and what is counted (投诉). */
export const complaint = {
  ...deadlines,
  ...deadlineKinds,
  ...process,
  ...reasons,
  ...handling,
  ...appeal,
  ...measures,
} as const;

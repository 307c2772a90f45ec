import { desk } from './desk';
import type { Fixture } from './fixture';
import { formulas } from './formulas';
import { protectedSheet, signed } from './guarded';
import { notation, prefixedNames, terseCells } from './notation';

/** Workbooks put together part by part, after the published formats. */
export const assembled = (): readonly Fixture[] => [
  desk(),
  formulas(),
  notation(),
  terseCells(),
  prefixedNames(),
  protectedSheet(),
  signed(),
];

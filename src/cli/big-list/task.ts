import type { CodedResult } from '../../shared/list/row-results';
import type { TierMethod } from '../../shared/rules/value-tier/survey';
import type { Message } from '../../shared/text/message';
import type { Progress } from '../terminal';
import type { Preparing } from './prepare';

/** A list on disk, and what is to become of it. */
export interface BigListTask extends Preparing {
  readonly output: string;
  readonly method: TierMethod | undefined;
  /** Whether personal information is hidden in what is written. */
  readonly masked?: boolean;
  readonly progress: Progress;
  /** Bytes. */
  readonly memoryLimit: number;
  readonly threads: number | undefined;
  /** Where the bundle of the command line lies. */
  readonly folder: URL | undefined;
  /** So many bytes of the file are given to a thread at a time. */
  readonly rangeBytes?: number;
  /** Says when somebody has cancelled. */
  readonly signal: AbortSignal;
}

/** What came of a list. */
export interface BigListDone {
  readonly counts: Readonly<Record<'A' | 'B' | 'C', number>>;
  readonly columns: readonly CodedResult[];
  readonly customers: number;
  readonly blank: number;
  readonly unreadable: number;
  readonly notPositive: number;
  /** Records with a value that cannot be read, counted as rows of the file from 1; the first few. */
  readonly unreadableRows: readonly number[];
  readonly notes: readonly Message[];
}

import type { Text } from '../shared/text/lang';
import type { Inputs } from './inputs';
import type { Context, Example, Parameter, Prepared } from './types';

/** One worksheet function: its metadata row and its call. Everything else is generated from it. */
export interface FunctionDefinition {
  /** As typed in a formula; upper case with an underscore. */
  readonly id: string;
  readonly description: Text;
  readonly parameters: readonly Parameter[];
  /** What comes back, for the reference. */
  readonly result: Text;
  readonly examples: readonly Example[];
  prepare(inputs: Inputs, context: Context): Prepared;
}

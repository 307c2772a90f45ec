import type { Lang, Text } from '../../shared/text/lang';

/** One command of `kadesk`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: Text;
  /** What `kadesk help <name>` prints. */
  readonly usage: Text;
  /** Runs it and gives the exit code; a Problem thrown is printed and gives 2. */
  run(args: readonly string[], lang: Lang): Promise<number>;
}

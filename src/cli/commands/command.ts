import type { Lang, Text } from '../../shared/text/lang';
import type { OptionsConfig } from '../options';

/** One command of `kadesk`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: Text;
  /** What `kadesk help <name>` prints. */
  readonly usage: Text;
  /** The options it takes beside `--lang`; every one of them makes a difference. */
  readonly options: OptionsConfig;
  /** Runs it and gives the exit code; a Problem thrown is printed and gives 2. */
  run(args: readonly string[], lang: Lang): Promise<number>;
}

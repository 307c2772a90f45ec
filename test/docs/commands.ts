/** A command that a page tells its reader to type. */
export interface Told {
  /** As it is printed, without what a shell takes for a remark. */
  readonly command: string;
  /** Line of the page, from 1. */
  readonly line: number;
}

/** What a command begins with: settings of the environment, then one of the programs that the pages use. */
const COMMAND = /^(?:[A-Z_]+=\S+ )*(?:npx|npm|node|kadesk)\b/;
const FENCE = /^```(\w*)$/;
/** A command in a sentence that is complete as it stands: one that names its program. */
const INLINE = /`((?:[A-Z_]+=\S+ )*(?:npx|npm|node) [^`]+)`/g;

/**
 * The commands of a page in their order: the lines of its shell blocks, parted at `&&`, and those in its sentences.
 * @throws where a block that does not say `sh` begins a line like a command, since nobody would look at it
 */
export function commandsOf(page: string): readonly Told[] {
  const told: Told[] = [];
  let block: string | undefined;
  page.split('\n').forEach((text, at) => {
    const fence = FENCE.exec(text);
    const add = (command: string) => told.push({ command: command.trim(), line: at + 1 });
    if (fence !== null) block = block === undefined ? fence[1] : undefined;
    else if (block === 'sh')
      text
        .replace(/ +# .*/, '')
        .split('&&')
        .forEach(add);
    else if (block === undefined) for (const [, command] of text.matchAll(INLINE)) add(command);
    else if (COMMAND.test(text)) throw new Error(`line ${at + 1}: a command in a block that does not say sh: ${text}`);
  });
  return told.filter(({ command }) => command !== '');
}

/** The words of a command as a shell parts them; quotes hold blanks together. */
export const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, plain]) => single ?? double ?? plain);

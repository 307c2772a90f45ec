import type { ILanguagePack } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import { FUNCTIONS } from '../../functions/registry';
import type { Lang } from '../../shared/text/lang';

/** Where the help of our functions stands in the spreadsheet's own dictionary. */
const ROOM = 'keyAccountDesk';

const YES = 1;
const NO = 0;

/** The help of every function as keys into the dictionary, so that it follows the language. */
export const functionHelp = (): IFunctionInfo[] =>
  FUNCTIONS.map(({ id, parameters, examples }) => ({
    functionName: id,
    functionType: FunctionType.User,
    description: `${ROOM}.${id}.description`,
    abstract: `${ROOM}.${id}.description`,
    functionParameter: parameters.map(({ kind, optional }, i) => ({
      name: `${ROOM}.${id}.parameter${i}.name`,
      detail: `${ROOM}.${id}.parameter${i}.detail`,
      example: exampleOf(examples[0]?.formula ?? '', i),
      require: optional ? NO : YES,
      repeat: kind === 'rest' ? YES : NO,
    })),
  }));

/** What the first example writes for a parameter; no example of ours has a comma or a bracket within an argument. */
function exampleOf(formula: string, place: number): string {
  const inside = formula.slice(formula.indexOf('(') + 1, -1);
  return inside.split(',')[place] ?? '';
}

/** The words behind those keys in one language. */
export const functionWords = (lang: Lang): ILanguagePack => ({
  [ROOM]: Object.fromEntries(
    FUNCTIONS.map(({ id, description, parameters }) => [
      id,
      {
        description: description[lang],
        ...Object.fromEntries(
          parameters.map((parameter, i) => [
            `parameter${i}`,
            { name: parameter.name[lang], detail: parameter.description[lang] },
          ]),
        ),
      },
    ]),
  ),
});

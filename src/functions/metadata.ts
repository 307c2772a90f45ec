import type { Lang } from '../shared/text/lang';
import { FUNCTIONS } from './registry';
import type { FunctionDefinition } from './definition';
import type { Parameter } from './types';

const parameterJson = ({ name, description, kind, optional }: Parameter, lang: Lang) => ({
  name: name[lang],
  description: description[lang],
  // Everything is `any`: blank, text and error cells must reach the function, which answers them row by row.
  type: 'any',
  dimensionality: kind === 'one' ? 'scalar' : 'matrix',
  ...(optional ? { optional: true } : {}),
  ...(kind === 'rest' ? { repeating: true } : {}),
});

const functionJson = ({ id, description, parameters }: FunctionDefinition, lang: Lang) => ({
  id,
  // Names stay English in every language: a workbook must open everywhere.
  name: id,
  description: description[lang],
  parameters: parameters.map((parameter) => parameterJson(parameter, lang)),
  result: { type: 'any', dimensionality: 'matrix' },
});

/** The metadata that Excel reads, in one language. */
export const functionsJson = (lang: Lang) => ({
  allowErrorForDataTypeAny: true,
  functions: FUNCTIONS.map((definition) => functionJson(definition, lang)),
});

import { invalidArgument } from '../protocol/errors';
import { type Kind, type Served, served } from '../protocol/kind';
import { contains, intersection } from '../workbook/area';
import type { Validation } from '../workbook/sheet-parts';
import type { RangeObject } from './range';

const RULES: Readonly<Record<string, string>> = {
  list: 'List',
  date: 'Date',
  time: 'Time',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** Longest list that stands in the rule itself. */
const LONGEST_LIST = 255;

const DEFAULTS: Omit<Validation, 'areas'> = {
  rule: {},
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  ignoreBlanks: true,
};

/** The rule of a range; undefined where a part of it has none. */
const ruleAt = ({ sheet, area }: RangeObject): Validation | undefined =>
  sheet.validations.find(({ areas }) => areas.some((one) => contains(one, area)));

/** Changes the rule of a range alone: one that it shared with cells beside it stays with them. */
function change(self: RangeObject, more: Partial<Omit<Validation, 'areas'>>): void {
  const before = ruleAt(self) ?? DEFAULTS;
  self.sheet.clearValidation(self.area);
  self.sheet.validations.push({ ...before, ...more, areas: [self.area] });
}

function typeOf(self: RangeObject): string | null {
  const found = ruleAt(self);
  if (found === undefined)
    return self.sheet.validations.some(({ areas }) => areas.some((one) => intersection(one, self.area)))
      ? null
      : 'None';
  return RULES[Object.keys(found.rule)[0]] ?? 'None';
}

function setRule(self: RangeObject, rule: Readonly<Record<string, unknown>>): void {
  const keys = Object.keys(rule);
  if (keys.length > 1 || (keys.length === 1 && RULES[keys[0]] === undefined)) throw invalidArgument();
  const { source } = (rule.list ?? {}) as { readonly source?: unknown };
  if (rule.list !== undefined && (typeof source !== 'string' || source === '')) throw invalidArgument();
  if (typeof source === 'string' && !source.startsWith('=') && source.length > LONGEST_LIST) throw invalidArgument();
  change(self, { rule });
}

/** Excel takes 32 characters of a title and 255 of a message. */
function demandShort({ title, message }: { readonly title?: unknown; readonly message?: unknown }): void {
  if (String(title ?? '').length > 32 || String(message ?? '').length > 255) throw invalidArgument();
}

export const VALIDATION: Kind<RangeObject> = {
  name: 'DataValidation',
  get: {
    type: typeOf,
    rule: (self) => ruleAt(self)?.rule ?? {},
    prompt: (self) => ruleAt(self)?.prompt ?? DEFAULTS.prompt,
    errorAlert: (self) => ruleAt(self)?.errorAlert ?? DEFAULTS.errorAlert,
    ignoreBlanks: (self) => ruleAt(self)?.ignoreBlanks ?? true,
  },
  set: {
    rule: setRule,
    prompt: (self, prompt: Validation['prompt']) => {
      demandShort(prompt);
      change(self, { prompt });
    },
    errorAlert: (self, errorAlert: Validation['errorAlert']) => {
      demandShort(errorAlert);
      change(self, { errorAlert });
    },
    ignoreBlanks: (self, ignoreBlanks: boolean) => change(self, { ignoreBlanks }),
  },
  call: { clear: ({ sheet, area }) => sheet.clearValidation(area) },
};

export const validationOf = (self: RangeObject): Served => served(VALIDATION, self);

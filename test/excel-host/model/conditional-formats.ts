import { invalidArgument, itemNotFound, NotServed } from '../protocol/errors';
import { type Kind, type Served, served } from '../protocol/kind';
import { intersection } from '../workbook/area';
import { colourOf } from '../workbook/look';
import type { HostSheet } from '../workbook/sheet';
import type { ConditionalFormat } from '../workbook/sheet-parts';
import { range, type RangeObject } from './range';

interface FormatObject {
  readonly range: RangeObject;
  readonly format: ConditionalFormat;
}

const demandColour = (text: string): string => {
  const colour = text === '' ? '' : colourOf(text);
  if (colour === undefined) throw invalidArgument();
  return colour;
};

const RULE: Kind<FormatObject> = {
  name: 'ConditionalFormatRule',
  get: { formula: ({ format }) => format.formula },
  set: {
    formula: ({ format }, formula: string) => {
      if (!formula.startsWith('=')) throw invalidArgument();
      format.formula = formula;
    },
  },
};

const FILL: Kind<FormatObject> = {
  name: 'ConditionalRangeFill',
  get: { color: ({ format }) => format.fill },
  set: { color: ({ format }, color: string) => void (format.fill = demandColour(color)) },
  call: { clear: ({ format }) => void (format.fill = '') },
};

const FONT: Kind<FormatObject> = {
  name: 'ConditionalRangeFont',
  get: { color: ({ format }) => format.font.color, bold: ({ format }) => format.font.bold },
  set: {
    color: ({ format }, color: string) => void (format.font.color = demandColour(color)),
    bold: ({ format }, bold: boolean) => void (format.font.bold = bold),
  },
};

const LOOK: Kind<FormatObject> = {
  name: 'ConditionalRangeFormat',
  get: {},
  objects: { fill: (self) => served(FILL, self), font: (self) => served(FONT, self) },
};

const CUSTOM: Kind<FormatObject> = {
  name: 'CustomConditionalFormat',
  get: {},
  objects: { rule: (self) => served(RULE, self), format: (self) => served(LOOK, self) },
};

const remove = ({ range: { sheet }, format }: FormatObject): void =>
  void (sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format));

const FORMAT: Kind<FormatObject> = {
  name: 'ConditionalFormat',
  identify: ({ format }) => ({ Id: format.id }),
  get: {
    id: ({ format }) => format.id,
    type: ({ format }) => format.type,
    stopIfTrue: ({ format }) => format.stopIfTrue,
    priority: ({ range: { sheet }, format }) => sheet.conditionalFormats.indexOf(format),
  },
  set: {
    stopIfTrue: ({ format }, stop: boolean) => void (format.stopIfTrue = stop),
    priority: ({ range: { sheet }, format }, priority: number) => {
      remove({ range: { sheet } as RangeObject, format });
      sheet.conditionalFormats.splice(priority, 0, format);
    },
  },
  objects: {
    custom: (self) => {
      if (self.format.type !== 'Custom') throw invalidArgument();
      return served(CUSTOM, self);
    },
    customOrNullObject: (self) => served(CUSTOM, self),
  },
  call: {
    delete: remove,
    getRange: ({ range: { book, sheet }, format }) => range(book, sheet, format.areas[0]),
  },
};

const formatsIn = (sheet: HostSheet, self: RangeObject): ConditionalFormat[] =>
  sheet.conditionalFormats.filter(({ areas }) => areas.some((area) => intersection(area, self.area) !== undefined));

const itemAt = (self: RangeObject, id: string): Served => {
  const format = formatsIn(self.sheet, self).find((one) => one.id === id);
  if (format === undefined) throw itemNotFound();
  return served(FORMAT, { range: self, format });
};

const FORMATS: Kind<RangeObject> = {
  name: 'ConditionalFormatCollection',
  get: {},
  item: itemAt,
  items: (self) => formatsIn(self.sheet, self).map((format) => served(FORMAT, { range: self, format })),
  call: {
    getCount: (self) => formatsIn(self.sheet, self).length,
    getItem: itemAt,
    getItemAt: (self, index: number) => {
      const format = formatsIn(self.sheet, self)[index];
      if (format === undefined) throw itemNotFound();
      return served(FORMAT, { range: self, format });
    },
    add: (self, type: string) => {
      if (type !== 'Custom')
        throw new NotServed(`ConditionalFormatCollection.add(${type})`, 'nobody has needed it yet');
      const format: ConditionalFormat = {
        id: self.book.nextId(),
        type,
        areas: [self.area],
        formula: '',
        stopIfTrue: false,
        fill: '',
        font: { color: '', bold: false },
      };
      // The newest is the first that counts.
      self.sheet.conditionalFormats.unshift(format);
      return served(FORMAT, { range: self, format });
    },
    clearAll: (self) => {
      const gone = new Set(formatsIn(self.sheet, self));
      self.sheet.conditionalFormats = self.sheet.conditionalFormats.filter((one) => !gone.has(one));
    },
  },
};

export const conditionalFormatsOf = (self: RangeObject): Served => served(FORMATS, self);
export const CONDITIONAL_KINDS = [FORMATS, FORMAT, CUSTOM, RULE, LOOK, FILL, FONT];

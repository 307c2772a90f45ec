import type { Ctor, Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import { SHEET_ROWS } from '../../files';
import { callFunction } from '../../functions/call';
import type { FunctionDefinition } from '../../functions/definition';
import { FUNCTIONS } from '../../functions/registry';
import { type Argument, type Context, isFailure, type Output } from '../../functions/types';
import { say } from '../../shared/text/message';
import type { CellValue } from '../../shared/values/cell';

/** The rule book in force and the language; every call waits for it. */
export type ContextNow = () => Promise<Context>;

function cellOf(object: Nullable<BaseValueObject>): CellValue {
  if (!object || object.isNull()) return null;
  if (object.isError()) return { error: String(object.getValue()) };
  return object.getValue() as CellValue;
}

const isReference = (object: FunctionVariantType): object is BaseReferenceObject => object.isReferenceObject();

/** A whole column is as long as an Excel sheet, whatever this one's length: by that our functions know it. */
function asWholeColumn(rows: CellValue[][]): CellValue[][] {
  const blank = [null];
  return rows.concat(Array<CellValue[]>(SHEET_ROWS - rows.length).fill(blank));
}

function argumentOf(object: FunctionVariantType): Argument {
  const value = isReference(object) ? object.toArrayValueObject() : (object as BaseValueObject);
  if (!value.isArray()) return cellOf(value);
  const rows = (value as ArrayValueObject).getArrayValue().map((row) => row.map(cellOf));
  return isReference(object) && object.isColumn() ? asWholeColumn(rows) : rows;
}

/** Texts stay texts, also where they look like a number, a date or an array. */
function objectOf(output: Output, context: Context): BaseValueObject {
  if (isFailure(output)) {
    return ErrorValueObject.create(ErrorType.VALUE, say(context.lang, output.message));
  }
  if (typeof output === 'number') return NumberValueObject.create(output);
  return typeof output === 'boolean' ? BooleanValueObject.create(output) : StringValueObject.create(output);
}

/** A block of cells as the engine spills it; a single cell is no block. */
function resultOf(rows: readonly (readonly Output[])[], context: Context): BaseValueObject {
  const cells = rows.map((row) => row.map((output) => objectOf(output, context)));
  const columnCount = cells[0]?.length ?? 0;
  if (columnCount === 0) return StringValueObject.create('');
  if (cells.length === 1 && columnCount === 1) return cells[0][0];
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** One of our functions as the spreadsheet's engine knows functions. */
const executorOf = (definition: FunctionDefinition, now: ContextNow): Ctor<BaseFunction> =>
  class extends BaseFunction {
    override needsReferenceObject = true;

    override isAsync(): boolean {
      return true;
    }

    override calculate(...given: FunctionVariantType[]): AsyncObject {
      const call = async () => {
        const context = await now();
        return resultOf(callFunction(definition, given.map(argumentOf), context), context);
      };
      return new AsyncObject(call());
    }
  };

/** All our functions under their own names, without a prefix. */
export const executors = (now: ContextNow): [Ctor<BaseFunction>, string][] =>
  FUNCTIONS.map((definition) => [executorOf(definition, now), definition.id]);

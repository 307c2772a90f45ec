import type { NativeAddress } from '../form';

/*
 * Pieces of formulas in functions that every Excel since 2010, WPS and LibreOffice know. A blank answer is the empty text: a formula
 * cannot leave its cell empty.
 */

/** What stands in another form's column in the one row whose `key` reads as `wanted`; nothing where there is none, or more than one. */
export function onlyOne(at: NativeAddress, form: string, take: string, key: string, wanted: string): string {
  const keys = at.column(key, form);
  const found = `INDEX(${at.column(take, form)},MATCH(${wanted},${keys},0))`;
  return `IF(${wanted}="","",IF(COUNTIF(${keys},${wanted})<>1,"",IF(${found}="","",${found})))`;
}

/**
 * What stands in `take` in the row that matches and has the greatest `order`, the lowest of several on the sheet; an error where none
 * matches.
 * @param matches  an expression that is 1 or 0 for each row
 * @param order  a column of numbers; the lowest row that matches where there is none
 */
export function greatest(matches: string, order: string | undefined, take: string): string {
  const at = order === undefined ? matches : `(${matches})*(${order}=SUMPRODUCT(MAX((${matches})*${order})))`;
  return `LOOKUP(2,1/(${at}),${take})`;
}

/** The same, and blank where none matches or where nothing stands there. */
export function latest(matches: string, order: string | undefined, take: string): string {
  const found = greatest(matches, order, take);
  return `IFERROR(IF(${found}="","",${found}),"")`;
}

/** 1 for the rows of another form that are of the customer of this row: by number, or by name where the row has no number. */
export function ofCustomer(at: NativeAddress, form: string): string | undefined {
  const name =
    at.has('customerName') && at.has('customerName', form)
      ? `(${at.column('customerName', form)}=${at.cell('customerName')})*(${at.cell('customerName')}<>"")`
      : undefined;
  if (!at.has('customerId') || !at.has('customerId', form)) return name;
  const id = at.cell('customerId');
  const byId = `(${at.column('customerId', form)}=${id})*(${id}<>"")`;
  return name === undefined ? byId : `(${byId}+${name}*(${id}=""))`;
}

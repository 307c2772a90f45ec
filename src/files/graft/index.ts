export { insertSheets } from './insert';
export { removeSheets } from './remove';
export type { Restore } from './restore';

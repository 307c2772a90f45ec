/** A workbook to try things on; the same content on every machine and in every run. */
export interface Fixture {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The numbers of the zip format that its reader and its writer share (PKWARE's APPNOTE 6.3). */

export const LOCAL = 0x04034b50;
export const LOCAL_SIZE = 30;
export const DESCRIPTOR = 0x08074b50;
export const CENTRAL = 0x02014b50;
export const CENTRAL_SIZE = 46;
export const EOCD = 0x06054b50;
export const EOCD_SIZE = 22;
export const ZIP64_EOCD = 0x06064b50;
export const ZIP64_EOCD_SIZE = 56;
export const ZIP64_LOCATOR = 0x07064b50;
export const ZIP64_LOCATOR_SIZE = 20;
export const ZIP64_EXTRA = 0x0001;

export const FLAG_ENCRYPTED = 0x0001;
/** How hard a deflated entry was compressed. */
export const FLAGS_DEFLATE = 0x0006;
/** Checksum and sizes stand behind the content. */
export const FLAG_DESCRIPTOR = 0x0008;
export const FLAG_UTF8 = 0x0800;

export const STORED = 0;
export const DEFLATED = 8;

/** A field that is full stands for a wider one in a zip64 record. */
export const FULL_16 = 0xffff;
export const FULL_32 = 0xffffffff;

/** Names that mean one part of a workbook have one key: part names are compared without regard to ASCII case. */
export const nameKey = (name: string): string =>
  name.replace(/^\//, '').replace(/[A-Z]/g, (letter) => letter.toLowerCase());

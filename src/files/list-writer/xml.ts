import { escapeXml as escapeMarkup } from '../xml-text';

/** First lines of every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Text in the content or in an attribute of a small part; what XML has no place for is left out. */
export const escapeXml = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- those are the characters that XML cannot carry
  escapeMarkup(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu, ''));

/** The attributes of a tag in the order given; those without a value are left out. */
export const attributes = (list: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(list)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

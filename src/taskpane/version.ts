import { version } from '../../package.json';

/** The product's version, as its package says it. */
export const VERSION: string = version;

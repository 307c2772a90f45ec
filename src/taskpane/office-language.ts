import type { Lang } from '../shared/text/lang';
import { hostLanguage } from './state/settings';

/** The language of Excel's surface, as ours. */
export const officeLanguage = (): Lang => hostLanguage(Office.context.displayLanguage);

import { TEXTBOOK_RULES } from '../../../src/shared/rulebook/book';
import { type Chapter, sampled } from './chapter';

const { forms } = TEXTBOOK_RULES.values.forms.chapters.find(({ code }) => code === 'acquiring')!;

/** Leads, visits, quotes, trials and use. */
export const acquisition: Chapter = sampled(...forms);

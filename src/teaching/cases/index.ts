import type { Case } from '../case';
import { classing } from './classing';
import { credit } from './credit';
import { misconceptions } from './misconceptions';
import { registration } from './registration';
import { statistics } from './statistics';
import { visits } from './visits';

/** Every case, by number. */
export const CASES: readonly Case[] = [classing, credit, visits, registration, statistics, misconceptions];

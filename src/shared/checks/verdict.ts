import type { Message } from '../text/message';
import type { Flaw, Spot, Unchecked } from './check';

type Details = Pick<Flaw, 'severity' | 'expected' | 'fix' | 'suggestions'>;

/** Something is wrong. */
export const fail = (spot: Spot, message: Message, details: Details = {}): Flaw => ({
  outcome: 'fail',
  spot,
  message,
  ...details,
});

/** Something looks wrong; a person has to tell. */
export const review = (spot: Spot, message: Message, details: Details = {}): Flaw => ({
  outcome: 'review',
  spot,
  message,
  ...details,
});

/** The check cannot be made; the sentence says what is needed. */
export const unchecked = (message: Message): Unchecked => ({ unchecked: message });

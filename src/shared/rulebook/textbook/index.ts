import { acquire } from './acquire';
import { calendar } from './calendar';
import { churn } from './churn';
import { club } from './club';
import { complaint } from './complaint';
import { credit } from './credit';
import { customer } from './customer';
import { flows } from './flows';
import { forms } from './form';
import { identity } from './identity';
import { keyAccount } from './keyAccount';
import { list } from './lists';
import { output } from './output';
import { period } from './period';
import { relationship } from './relationship';
import { rfm } from './rfm';
import { satisfaction } from './satisfaction';
import { service } from './service';
import { tier } from './tier';
import { visit } from './visit';
import { winback } from './winback';

/** The whole rule book as the texts and the standards give it, chapter by chapter. */
export const TEXTBOOK = {
  tier,
  rfm,
  customer,
  keyAccount,
  visit,
  credit,
  relationship,
  churn,
  winback,
  acquire,
  complaint,
  satisfaction,
  service,
  club,
  forms,
  flows,
  identity,
  period,
  calendar,
  list,
  output,
} as const;

/** Raised when a value, a path or the meaning of an entry changes. */
export const TEXTBOOK_VERSION = '1.0.0';

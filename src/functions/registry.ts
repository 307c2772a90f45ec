import { ABC_CHECK } from './catalogue/abc-check';
import { ABC_CUTS } from './catalogue/abc-cuts';
import { ABC_TIER } from './catalogue/abc-tier';
import { CREDIT_GATE } from './catalogue/credit-gate';
import { CREDIT_GRADE } from './catalogue/credit-grade';
import { CREDIT_LIMIT } from './catalogue/credit-limit';
import { CREDIT_TERMS } from './catalogue/credit-terms';
import { CREDIT_TYPE } from './catalogue/credit-type';
import { CUSTOMER_STATUS } from './catalogue/customer-status';
import { KA_LEVEL } from './catalogue/ka-level';
import { kaWhy } from './catalogue/ka-why';
import { MUST_INVOLVE } from './catalogue/must-involve';
import { RFM_SCORE, RFM_SEGMENT } from './catalogue/rfm';
import { RULE_SOURCE, RULE_VALUE } from './catalogue/rule-leaf';
import { VISIT_GAP } from './catalogue/visit-gap';
import { VISIT_QUOTA } from './catalogue/visit-quota';
import type { FunctionDefinition } from './definition';

const explained: readonly FunctionDefinition[] = [
  ABC_TIER,
  ABC_CUTS,
  ABC_CHECK,
  KA_LEVEL,
  RFM_SCORE,
  RFM_SEGMENT,
  CUSTOMER_STATUS,
  VISIT_QUOTA,
  VISIT_GAP,
  MUST_INVOLVE,
  CREDIT_GRADE,
  CREDIT_TYPE,
  CREDIT_TERMS,
  CREDIT_LIMIT,
  CREDIT_GATE,
  RULE_VALUE,
  RULE_SOURCE,
];

/** Every worksheet function, in the order of the reference. */
export const FUNCTIONS: readonly FunctionDefinition[] = [...explained, kaWhy(explained)];

/** A function by its name, in any case. */
export const functionNamed = (name: string): FunctionDefinition | undefined =>
  FUNCTIONS.find((one) => one.id === name.toUpperCase());

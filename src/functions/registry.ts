import { ABC_CHECK } from './catalogue/abc-check';
import { ABC_CUTS } from './catalogue/abc-cuts';
import { ABC_TIER } from './catalogue/abc-tier';
import { APPEAL_RATE } from './catalogue/appeal-rate';
import { CLUB_STATUS } from './catalogue/club-status';
import { COMPENSATION_ADVICE } from './catalogue/compensation-advice';
import { COMPLAINT_DUE } from './catalogue/complaint-due';
import { COMPLAINT_RATE } from './catalogue/complaint-rate';
import { COMPLAINT_REASON } from './catalogue/complaint-reason';
import { COMPLAINT_STATUS } from './catalogue/complaint-status';
import { COMPLAINT_STEP } from './catalogue/complaint-step';
import { CREDIT_GATE } from './catalogue/credit-gate';
import { CREDIT_GRADE } from './catalogue/credit-grade';
import { CREDIT_LIMIT } from './catalogue/credit-limit';
import { CREDIT_AGING, CREDIT_DSO } from './catalogue/credit-receivables';
import { CREDIT_TERMS } from './catalogue/credit-terms';
import { CREDIT_TYPE } from './catalogue/credit-type';
import { CLASS_DUTIES, CUSTOMER_KIND, RISING_STAR, SERVICE_LEVEL } from './catalogue/customer-class';
import { CUSTOMER_STATUS } from './catalogue/customer-status';
import { ID_VALID, PHONE_VALID, USCC_VALID } from './catalogue/identifiers';
import { KA_LEVEL } from './catalogue/ka-level';
import { KA_STAGE, KA_STAGE_NEXT } from './catalogue/ka-stage';
import { kaWhy } from './catalogue/ka-why';
import { LANE_QUOTE } from './catalogue/lane-quote';
import { LEAD_FLAGS } from './catalogue/lead-flags';
import { LEAD_STREAK } from './catalogue/lead-streak';
import { LOYALTY_SCORE } from './catalogue/loyalty-score';
import { MUST_INVOLVE } from './catalogue/must-involve';
import { PLAN_REQUIRED } from './catalogue/plan-required';
import { CUSTOMER_RETENTION, REVENUE_RETENTION } from './catalogue/retention';
import { RFM_SCORE, RFM_SEGMENT } from './catalogue/rfm';
import { RULE_SOURCE, RULE_VALUE } from './catalogue/rule-leaf';
import { SERVICE_SQI } from './catalogue/service-sqi';
import { SURVEY_CALENDAR } from './catalogue/survey-calendar';
import { SURVEY_CSAT } from './catalogue/survey-csat';
import { SURVEY_GAP } from './catalogue/survey-gap';
import { SURVEY_NPS } from './catalogue/survey-nps';
import { TQCSO_SCORE } from './catalogue/tqcso-score';
import { VISIT_GAP } from './catalogue/visit-gap';
import { VISIT_QUOTA } from './catalogue/visit-quota';
import { WINBACK_RATE } from './catalogue/winback-rate';
import { WINBACK_ROI } from './catalogue/winback-roi';
import type { FunctionDefinition } from './definition';

const explained: readonly FunctionDefinition[] = [
  ABC_TIER,
  ABC_CUTS,
  ABC_CHECK,
  KA_LEVEL,
  RFM_SCORE,
  RFM_SEGMENT,
  CUSTOMER_STATUS,
  CUSTOMER_KIND,
  CLASS_DUTIES,
  RISING_STAR,
  SERVICE_LEVEL,
  KA_STAGE,
  KA_STAGE_NEXT,
  LOYALTY_SCORE,
  CUSTOMER_RETENTION,
  REVENUE_RETENTION,
  WINBACK_ROI,
  WINBACK_RATE,
  CLUB_STATUS,
  LEAD_FLAGS,
  LEAD_STREAK,
  PLAN_REQUIRED,
  LANE_QUOTE,
  VISIT_QUOTA,
  VISIT_GAP,
  MUST_INVOLVE,
  CREDIT_GRADE,
  CREDIT_TYPE,
  CREDIT_TERMS,
  CREDIT_LIMIT,
  CREDIT_GATE,
  CREDIT_DSO,
  CREDIT_AGING,
  COMPLAINT_DUE,
  COMPLAINT_STATUS,
  COMPLAINT_STEP,
  COMPLAINT_REASON,
  COMPENSATION_ADVICE,
  COMPLAINT_RATE,
  APPEAL_RATE,
  SURVEY_CSAT,
  SURVEY_NPS,
  SURVEY_GAP,
  SURVEY_CALENDAR,
  SERVICE_SQI,
  TQCSO_SCORE,
  USCC_VALID,
  PHONE_VALID,
  ID_VALID,
  RULE_VALUE,
  RULE_SOURCE,
];

/** Every worksheet function, in the order of the reference. */
export const FUNCTIONS: readonly FunctionDefinition[] = [...explained, kaWhy(explained)];

/** A function by its name, in any case. */
export const functionNamed = (name: string): FunctionDefinition | undefined =>
  FUNCTIONS.find((one) => one.id === name.toUpperCase());

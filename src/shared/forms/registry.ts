import { bareLabel } from '../workbook/header';
import { appealRegister } from './definitions/appeal-register';
import { clubMember } from './definitions/club-member';
import { clubRegistration } from './definitions/club-registration';
import { complaintHandling } from './definitions/complaint-handling';
import { complaintInvestigation } from './definitions/complaint-investigation';
import { complaintRegistration } from './definitions/complaint-registration';
import { complaintStatistics } from './definitions/complaint-statistics';
import { contactLog } from './definitions/contact-log';
import { contract } from './definitions/contract';
import { creditAssessment } from './definitions/credit-assessment';
import { creditFile } from './definitions/credit-file';
import { creditGrading } from './definitions/credit-grading';
import { creditInquiry } from './definitions/credit-inquiry';
import { creditLimit } from './definitions/credit-limit';
import { creditLimitChange } from './definitions/credit-limit-change';
import { dailyTracking } from './definitions/daily-tracking';
import { fulfilment } from './definitions/fulfilment';
import { keyAccountApplication } from './definitions/key-account-application';
import { keyAccountAppointment } from './definitions/key-account-appointment';
import { keyAccountCard } from './definitions/key-account-card';
import { keyCustomerFile } from './definitions/key-customer-file';
import { keyAccountManagement } from './definitions/key-account-management';
import { keyAccountData } from './definitions/key-account-data';
import { keyAccountMeasures } from './definitions/key-account-measures';
import { leadSheet } from './definitions/lead-sheet';
import { loyaltyForm } from './definitions/loyalty-criteria';
import { monitoringNotice } from './definitions/monitoring-notice';
import { monthlyWarning } from './definitions/monthly-warning';
import { ownerChanges } from './definitions/owner-changes';
import { projectProposal } from './definitions/project-proposal';
import { qualityDaily } from './definitions/quality-daily';
import { quoteComparison } from './definitions/quote-comparison';
import { revisitPlan } from './definitions/revisit-plan';
import { revisitRecord } from './definitions/revisit-record';
import { revisitReport } from './definitions/revisit-report';
import { keyAccountFeatures, relationFactors } from './definitions/reference-tables';
import { satisfactionQuestionnaire } from './definitions/satisfaction-questionnaire';
import { servicePlan } from './definitions/service-plan';
import { sevenRightsForm } from './definitions/seven-rights';
import { surveyPlan } from './definitions/survey-plan';
import { tariffApproval } from './definitions/tariff-approval';
import { tender } from './definitions/tender';
import { tqcsoForm } from './definitions/tqcso-score';
import { trialReport } from './definitions/trial-report';
import { usageReport } from './definitions/usage-report';
import { visitFeedback } from './definitions/visit-feedback';
import { visitPlan } from './definitions/visit-plan';
import { winback } from './definitions/winback';
import {
  creditAssessmentStandard,
  creditControlStandard,
  creditGradingStandard,
  creditInquiryStandard,
  revisitStandard,
} from './definitions/work-standards';
import type { Field, Form } from './form';

/** All forms, in the order of the reference page. */
export const FORMS: readonly Form[] = [
  keyAccountManagement,
  keyAccountApplication,
  keyAccountAppointment,
  keyAccountMeasures,
  ownerChanges,
  contactLog,
  clubMember,
  clubRegistration,
  revisitPlan,
  revisitRecord,
  revisitReport,
  creditInquiry,
  creditAssessment,
  creditGrading,
  creditLimit,
  creditLimitChange,
  creditFile,
  monthlyWarning,
  winback,
  complaintRegistration,
  complaintInvestigation,
  complaintHandling,
  complaintStatistics,
  leadSheet,
  visitPlan,
  visitFeedback,
  quoteComparison,
  tariffApproval,
  projectProposal,
  servicePlan,
  trialReport,
  usageReport,
  dailyTracking,
  monitoringNotice,
  surveyPlan,
  satisfactionQuestionnaire,
  qualityDaily,
  appealRegister,
  fulfilment,
  tqcsoForm,
  sevenRightsForm,
  loyaltyForm,
  keyAccountFeatures,
  relationFactors,
  revisitStandard,
  creditInquiryStandard,
  creditAssessmentStandard,
  creditGradingStandard,
  creditControlStandard,
  keyCustomerFile,
  keyAccountData,
  keyAccountCard,
  contract,
  tender,
];

const BY_ID: ReadonlyMap<string, Form> = new Map(FORMS.map((form) => [form.id, form]));

export const formById = (id: string): Form | undefined => BY_ID.get(id);

/** The form that the program itself names; one that is not there is its fault. */
export function formOf(id: string): Form {
  const form = BY_ID.get(id);
  if (form === undefined) throw new Error(`there is no form ${id}`);
  return form;
}

/** 表5-2, 表 5-2, 5-2, 5‑2. */
const numberIn = (text: string): string | undefined => /^表?(\d+)[-‐‑–—.](\d+)$/.exec(text)?.slice(1).join('-');

const BY_TITLE: ReadonlyMap<string, Form> = new Map(
  FORMS.flatMap((form) =>
    [form.title.zh, form.title.en, form.id, ...form.aliases].map((title) => [bareLabel(title), form] as const),
  ),
);

/** The form with that title, other title, number (`5-2`, `表5-2`) or id, however it is spaced and written. */
export function formByTitle(title: string): Form | undefined {
  const key = bareLabel(title);
  const number = numberIn(key);
  if (number !== undefined) return FORMS.find((form) => form.number === number);
  // 表5-2 大客户管理表
  const rest = key.replace(/^表?\d+[-‐‑–—.]\d+/, '');
  return BY_TITLE.get(key) ?? BY_TITLE.get(rest);
}

export const fieldOf = (form: Form, id: string): Field | undefined => form.fields.find((field) => field.id === id);

import { addInFormula } from './add-in-formula';
import { appealAnswer } from './appeal-answer';
import { approvedAppointment } from './approved-appointment';
import { capitalTotal } from './capital-total';
import { caseDateOrder } from './case-date-order';
import { caseNumberDate } from './case-number-date';
import { caseNumberPattern } from './case-number-pattern';
import { caseRows } from './case-rows';
import { cellError } from './cell-error';
import type { Check } from './check';
import { choiceSpelling } from './choice-spelling';
import { citizenNumberCheck } from './citizen-number';
import { cityCentreReport } from './city-centre-report';
import { closedIncomplete } from './closed-incomplete';
import { clubDues } from './club-dues';
import { compensationApproval } from './compensation-approval';
import { complaintExpired } from './complaint-expired';
import { creditCodeCheck } from './credit-code';
import { creditCodeOrganisation } from './credit-code-organisation';
import { creditCodeOwner } from './credit-code-owner';
import { creditExceeded } from './credit-exceeded';
import { creditSettlement } from './credit-settlement';
import { customerMismatch } from './customer-mismatch';
import { customerNameDiffers } from './customer-name-differs';
import { dailyLeads } from './daily-leads';
import { dateAsText } from './date-as-text';
import { dateOrder } from './date-order';
import { deciderUnknown } from './decider-unknown';
import { duplicateContact } from './duplicate-contact';
import { duplicateCustomer } from './duplicate-customer';
import { duplicateLead } from './duplicate-lead';
import { duplicateNumber } from './duplicate-number';
import { fewAnswers } from './few-answers';
import { fileStale } from './file-stale';
import { frequencyAmount } from './frequency-amount';
import { fulfilmentTarget } from './fulfilment-target';
import { fullWidth } from './full-width';
import { futureDate } from './future-date';
import { gradeCapped } from './grade-capped';
import { handoverOpen } from './handover-open';
import { hiddenRows } from './hidden-rows';
import { identifierAsNumber } from './identifier-as-number';
import { improvementMissing } from './improvement-missing';
import { keyAccountCandidate } from './key-account-candidate';
import { keyAccountContact } from './key-account-contact';
import { keyAccountFile } from './key-account-file';
import { leaderVisit } from './leader-visit';
import { lateEntry } from './late-entry';
import { leadReview } from './lead-review';
import { letterColumn } from './letter-column';
import { letterKindCheck } from './letter-kind';
import { levelThreshold } from './level-threshold';
import { limitChange } from './limit-change';
import { limitPolicy } from './limit-policy';
import { lossTotal } from './loss-total';
import { measureOverdue } from './measure-overdue';
import { memberAdmission } from './member-admission';
import { mergedCells } from './merged-cells';
import { missingColumn } from './missing-column';
import { needlessCitizenNumber } from './needless-citizen-number';
import { numberAsText } from './number-as-text';
import { onTheSpotLate } from './on-the-spot-late';
import { openApplications } from './open-applications';
import { outOfRange } from './out-of-range';
import { ownerChain } from './owner-chain';
import { ownerCurrent } from './owner-current';
import { ownerDiffers } from './owner-differs';
import { partOfWhole } from './part-of-whole';
import { phoneNumberCheck } from './phone-number';
import { precisionLost } from './precision-lost';
import { priorityOrder } from './priority-order';
import { quoteAboveRival } from './quote-above-rival';
import { referenceFormat } from './reference-format';
import { removalReason } from './removal-reason';
import { repeatedComplaint } from './repeated-complaint';
import { replyOverdue } from './reply-overdue';
import { requiredField } from './required-field';
import { reviewOverdue } from './review-overdue';
import { revisitDue } from './revisit-due';
import { rivalShares } from './rival-shares';
import { rulesDiffer } from './rules-differ';
import { planSections } from './plan-sections';
import { paperParties } from './paper-parties';
import { paperParts } from './paper-parts';
import { paperOrder } from './paper-order';
import { contractSigned } from './contract-signed';
import { tenderDue } from './tender-due';
import { safetyAgreement } from './safety-agreement';
import { shareTotal } from './share-total';
import { shortContent } from './short-content';
import { silentCustomer } from './silent-customer';
import { staleDerived } from './stale-derived';
import { stationVisit } from './station-visit';
import { strayBlanks } from './stray-blanks';
import { surveyMisconceptions } from './survey-misconceptions';
import { termEnding } from './term-ending';
import { totalInside } from './total-inside';
import { trackingDays } from './tracking-days';
import { unknownCase } from './unknown-case';
import { unknownChoice } from './unknown-choice';
import { unknownReference } from './unknown-reference';
import { validityOrder } from './validity-order';
import { valueType } from './value-type';
import { visitFeedbackDue } from './visit-feedback-due';
import { visitsOwed } from './visits-owed';
import { wanOrYuan } from './wan-or-yuan';
import { yearAsDate } from './year-as-date';

/** All checks, in the order of the reports and of the reference page: the sheet, the cell, the row, the form, between the forms. */
export const CHECKS: readonly Check[] = [
  missingColumn,
  mergedCells,
  hiddenRows,
  totalInside,
  cellError,
  addInFormula,
  rulesDiffer,
  requiredField,
  valueType,
  numberAsText,
  dateAsText,
  yearAsDate,
  precisionLost,
  identifierAsNumber,
  strayBlanks,
  fullWidth,
  unknownChoice,
  choiceSpelling,
  letterKindCheck,
  letterColumn,
  outOfRange,
  referenceFormat,
  phoneNumberCheck,
  creditCodeCheck,
  creditCodeOrganisation,
  creditCodeOwner,
  citizenNumberCheck,
  needlessCitizenNumber,
  wanOrYuan,
  futureDate,
  dateOrder,
  validityOrder,
  staleDerived,
  caseNumberPattern,
  caseNumberDate,
  duplicateNumber,
  shortContent,
  complaintExpired,
  onTheSpotLate,
  compensationApproval,
  levelThreshold,
  shareTotal,
  frequencyAmount,
  duplicateCustomer,
  customerMismatch,
  openApplications,
  measureOverdue,
  fileStale,
  termEnding,
  handoverOpen,
  ownerChain,
  gradeCapped,
  limitPolicy,
  reviewOverdue,
  limitChange,
  revisitDue,
  memberAdmission,
  removalReason,
  paperParties,
  paperParts,
  paperOrder,
  contractSigned,
  tenderDue,
  safetyAgreement,
  capitalTotal,
  lateEntry,
  duplicateContact,
  planSections,
  leadReview,
  dailyLeads,
  duplicateLead,
  quoteAboveRival,
  trackingDays,
  partOfWhole,
  rivalShares,
  fulfilmentTarget,
  fewAnswers,
  surveyMisconceptions,
  appealAnswer,
  unknownCase,
  customerNameDiffers,
  caseDateOrder,
  replyOverdue,
  closedIncomplete,
  caseRows,
  lossTotal,
  improvementMissing,
  keyAccountContact,
  priorityOrder,
  repeatedComplaint,
  unknownReference,
  visitFeedbackDue,
  cityCentreReport,
  stationVisit,
  approvedAppointment,
  ownerCurrent,
  ownerDiffers,
  keyAccountFile,
  deciderUnknown,
  visitsOwed,
  leaderVisit,
  creditExceeded,
  creditSettlement,
  keyAccountCandidate,
  silentCustomer,
  clubDues,
];

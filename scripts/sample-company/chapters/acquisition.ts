import { type Chapter, sampled } from './chapter';

/** Leads, visits, quotes, trials and use. */
export const acquisition: Chapter = sampled(
  'leadSheet',
  'visitPlan',
  'visitFeedback',
  'quoteComparison',
  'tariffApproval',
  'projectProposal',
  'servicePlan',
  'trialReport',
  'usageReport',
  'dailyTracking',
  'monitoringNotice',
);

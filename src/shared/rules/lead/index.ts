export { leadFlags, type LeadVolumes } from './flags';
export { compareLeads, type LeadMerit, leadRanks } from './order';
export { decisiveRevenue, type MonthlyRevenue, planRequired, reportRequired } from './plan';
export { leadStreaks, longestStreak, type Streak } from './streak';

export { leadFlags, type LeadVolumes } from './flags';
export { type LeadMerit, leadRanks } from './order';
export { decisiveRevenue, type MonthlyRevenue, planRequired, planSectionsWanted, reportRequired } from './plan';
export { leadStreaks, reportedStreaks, type Streak } from './streak';

export { replyDue, type Workdays } from './due';
export { complaintStatus, type ComplaintProgress, type ComplaintStatus } from './status';
export { complaintLoss, type LossParts } from './loss';

export {
  adviseCompensation,
  authorityOf,
  type CompensationAdvice,
  type CompensationFacts,
  type Harm,
  needsApproval,
  type Proposal,
} from './compensation';
export { deadline, type DeadlineInput, type DeadlineKind, deadlineKindNamed } from './deadlines';
export { replyDue } from './due';
export { complaintLoss, type LossParts } from './loss';
export { hasPriority, inOrderOfHandling, type WaitingCase } from './priority';
export { complaintReason, type ComplaintReason, reasonTerm } from './reason';
export { complaintStatus, type ComplaintProgress, type ComplaintStatus } from './status';
export { stepsFrom, takeStep, type StepFacts } from './steps';

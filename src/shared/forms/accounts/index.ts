export {
  type Account,
  accountsOf,
  callAccount,
  isKeyAccount,
  type KeyAccount,
  keyAccountOf,
  keyAccountSteps,
  rowsAbout,
} from './accounts';
export { type AccountComplaint, complaintsOf, isOpen, isOverdue } from './complaints';
export { type Contacts, contactsOf, kindOf, loggedFrom } from './contacts';
export { monthAfter, type PlannedContact, plannedContactSteps, type ContactAim } from './schedule';
export { scheduleRows } from './schedule-rows';
export { AIMS } from './schedule-words';
export { accountWarnings, type AccountWarning, factsOf, warningsAbout, whyWarned } from './warnings';
export { measureRows, type ProposedRow, warningRows } from './warning-rows';
export { type AccountAction } from './action';
export { actionsAbout } from './actions';
export { agendaOf, type AgendaItem, agendaSteps, byPerson, type PersonAgenda } from './agenda';
export { accountCalled, findAccount, similarAccounts } from './search';
export { type AccountFact, factsAbout } from './standing';
export { cardEntry } from './card';
export { leaderDuty, leaderVisits, quarterOf } from './leader-visits';
export { openMatters } from './open-matters';

export { isSilent, revenueDrop, warningLimit } from './limits';
export { fellBy, lastBusinessOn, type Raised, raisedWarnings, type WarningFacts, type WarningTrigger } from './raised';
export { responseTo, type WarningResponse } from './response';

export { creditGate, type Decision, decisionTerm, type GateInput, type GateResult } from './gate';
export { creditGrade } from './grade';
export { ageingClass, daysOutstanding } from './receivables';
export { creditLimit, type CreditPolicy, creditTerms } from './terms';
export { type CreditRecord, creditType } from './type';

export { citizenNumber } from './citizen-number';
export { creditCode, organisationCode } from './credit-code';
export { phoneNumber } from './phone';

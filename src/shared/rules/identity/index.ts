export { citizenNumber } from './citizen-number';
export { creditCode, organisationCode } from './credit-code';
export { maskNumbers, maskPersonal, maskSentence, type PersonalKind } from './mask';
export { phoneNumber } from './phone';

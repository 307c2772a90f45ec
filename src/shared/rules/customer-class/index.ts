export { classDuties, type DutyItem } from './duties';
export { type CustomerKind, customerKind, serviceLevel } from './kinds';
export { risingStar } from './rising-star';

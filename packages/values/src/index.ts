export { canonicalText, type Json, parseSignedText, type SignedText } from './canonical-text.js';
export { type DatePeriod, datePeriod, periodContains, periodsOverlap } from './date-period.js';
export {
  addDays,
  addMonths,
  addYears,
  compareDays,
  type Day,
  day,
  dayOf,
  daysBetween,
  parseDay,
  startOfDay,
  weekdayOf,
  wholeYearsBetween,
} from './day.js';
export { addHours, formatHours, type Hours, hoursBetween, hoursOfMinutes } from './hours.js';
export { addMoney, compareMoney, fen, formatMoney, type Money, parseMoney, subtractMoney } from './money.js';
export { isPhone, maskPhone, parsePhone, type Phone } from './phone.js';
export {
  ancestorsOf,
  countyOf,
  isPseudoUnit,
  isRegionCode,
  isWithin,
  levelOf,
  parentOf,
  type RegionCode,
  regionCode,
  RegionLevel,
} from './region-code.js';
export { formatFollowCode, isFollowCode, parseFollowCode, type FollowCode } from './follow-code.js';
export {
  birthDayOf,
  Gender,
  genderOf,
  isResidentId,
  maskResidentId,
  type ResidentId,
  ResidentIdFault,
  residentIdFault,
} from './resident-id.js';
export { hasSoundUsccBody, isUscc, type Uscc, UsccFault, usccFault } from './uscc.js';

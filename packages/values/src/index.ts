export { canonicalText, type Json, parseSignedText, type SignedText } from './canonical-text.js';
export { type DatePeriod, periodContains } from './date-period.js';
export {
  addDays,
  addMonths,
  addYears,
  type Day,
  day,
  dayOf,
  daysBetween,
  parseDay,
  startOfDay,
  weekdayOf,
  wholeYearsBetween,
} from './day.js';
export { type Hours, hoursOfMinutes } from './hours.js';
export { addMoney, fen, formatMoney, type Money, parseMoney } from './money.js';
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
  isResidentId,
  type ResidentId,
  ResidentIdFault,
  residentIdFault,
} from './resident-id.js';
export { hasSoundUsccBody, isUscc, type Uscc, UsccFault, usccFault } from './uscc.js';

import { IntrinsicException } from '@nestjs/common';
import { registerEnumType } from '@nestjs/graphql';

/** Every reason for which the product says no; the web has words for each in both languages. */
export const RefusalCode = {
  /** A value is missing, too long, of the wrong kind or out of range; `details.fields` names them. */
  INVALID_INPUT: 'INVALID_INPUT',
  /** No such record, or one this person may not see: one answer for both. */
  NOT_FOUND: 'NOT_FOUND',
  SIGN_IN_REQUIRED: 'SIGN_IN_REQUIRED',
  NOT_ALLOWED: 'NOT_ALLOWED',
  /** The record's state does not know this action; `details.state` tells the state. */
  WRONG_STATE: 'WRONG_STATE',
  /** Somebody changed the record since it was read; `details.version` is the present one. */
  STALE_VERSION: 'STALE_VERSION',
  /** Phone and password do not fit, or there is no such phone: one answer for both. */
  SIGN_IN_FAILED: 'SIGN_IN_FAILED',
  TOO_MANY_TRIES: 'TOO_MANY_TRIES',
  PASSWORD_TOO_COMMON: 'PASSWORD_TOO_COMMON',
  /** The phone has an account already: its owner signs in first. */
  PHONE_TAKEN: 'PHONE_TAKEN',
  LINK_NOT_VALID: 'LINK_NOT_VALID',
  GRANT_EXCEEDS_OWN: 'GRANT_EXCEEDS_OWN',
  GUARDIAN_REQUIRED: 'GUARDIAN_REQUIRED',
  /** Who is 14 or older registers alone, with a phone of their own. */
  GUARDIAN_NOT_NEEDED: 'GUARDIAN_NOT_NEEDED',
  NOTICE_NOT_ACCEPTED: 'NOTICE_NOT_ACCEPTED',
  REGION_UNKNOWN: 'REGION_UNKNOWN',
  REGION_OUT_OF_REACH: 'REGION_OUT_OF_REACH',
  CODE_UNKNOWN: 'CODE_UNKNOWN',
  /** Text that seems to hold a phone or an ID number where none may stand. */
  PERSONAL_DATA_IN_TEXT: 'PERSONAL_DATA_IN_TEXT',
  /** The unified social credit code is missing or its check digit is wrong. */
  INVALID_USCC: 'INVALID_USCC',
  USCC_TAKEN: 'USCC_TAKEN',
  /** More is claimed than is left; `details.left` tells what is left by part. */
  CLAIM_EXCEEDS: 'CLAIM_EXCEEDS',
  /** The organization carries as many claims as it said it can; `details.capacity` tells how many. */
  CAPACITY_REACHED: 'CAPACITY_REACHED',
  /** An organization's claim on the need waits for an answer. */
  CLAIMS_WAIT: 'CLAIMS_WAIT',
  /** Nobody has served the need yet: no activity of its community is over with confirmed hours. */
  NOT_SERVED_YET: 'NOT_SERVED_YET',
  /** The organization is not confirmed, is suspended, or stands on a credit list. */
  ORGANIZATION_NOT_ACTIVE: 'ORGANIZATION_NOT_ACTIVE',
  /** Only a registered organization is a legal person that may take money. */
  LEGAL_PERSON_REQUIRED: 'LEGAL_PERSON_REQUIRED',
  /** The person, or the paper told, stands on another record already. */
  ALREADY_REGISTERED: 'ALREADY_REGISTERED',
  /** The same holds on some of these days already; `details.fromOn` and `details.toOn` tell from when to when. */
  PERIODS_OVERLAP: 'PERIODS_OVERLAP',
  /** The supervisor is guided by the social worker on some of these days. */
  SUPERVISES_BACK: 'SUPERVISES_BACK',
  /** The account holds less than asked for; `details.left` is what it holds, in fen. */
  INSUFFICIENT_FUNDS: 'INSUFFICIENT_FUNDS',
  /** The lot holds less than asked for; `details.left` is what it holds, in its unit. */
  INSUFFICIENT_GOODS: 'INSUFFICIENT_GOODS',
  /** The offer is booked at that time; `details.left` is what is free. */
  NO_CAPACITY_LEFT: 'NO_CAPACITY_LEFT',
  /** A part of a need wants less; `details.left` is what it still wants, in fen or units. */
  MORE_THAN_WANTED: 'MORE_THAN_WANTED',
  /** What was given for one purpose was to go to another. */
  PURPOSE_DIFFERS: 'PURPOSE_DIFFERS',
  /** Only a registered charity that is active holds gifts. */
  NOT_A_CHARITY: 'NOT_A_CHARITY',
  /** The goods are past their date. */
  GOODS_EXPIRED: 'GOODS_EXPIRED',
  /** A gift with this receipt number is recorded already. */
  RECEIPT_RECORDED: 'RECEIPT_RECORDED',
  /** Somebody was invited as often this week as the policy allows; `details.limit` tells how often. */
  INVITED_OFTEN: 'INVITED_OFTEN',
  /** They agreed to this need already, or declined it within the week. */
  ANSWERED_ALREADY: 'ANSWERED_ALREADY',
  /** Only volunteers can do this; registering as one takes a minute. */
  VOLUNTEER_ONLY: 'VOLUNTEER_ONLY',
  /** The shift is cancelled, has begun or is over. */
  SHIFT_CLOSED: 'SHIFT_CLOSED',
  /** None of the skills asked for is held, or its licence has expired; `details.skills` names them. */
  SKILL_REQUIRED: 'SKILL_REQUIRED',
  /** Another sign-up of the volunteer lies in the same hours; `details.shiftId` names its shift. */
  SHIFTS_OVERLAP: 'SHIFTS_OVERLAP',
  /** The volunteer wanted no more shifts a week; `details.limit` tells how many. */
  WEEK_FULL: 'WEEK_FULL',
  /** The person has no place in this shift. */
  NOT_SIGNED_UP: 'NOT_SIGNED_UP',
  /** Too early or too late to check in or out; `details.startsAt` tells when the shift starts. */
  NOT_THE_TIME: 'NOT_THE_TIME',
  /** A check-in code or ticket that we did not make. */
  CODE_NOT_VALID: 'CODE_NOT_VALID',
  /** A check-in code or ticket that was good, and is no longer. */
  CODE_EXPIRED: 'CODE_EXPIRED',
  /** The presence was too short to count as service by the policy in force. */
  PRESENCE_TOO_SHORT: 'PRESENCE_TOO_SHORT',
  /** Nothing is left of the week that was to be planned. */
  WEEK_OVER: 'WEEK_OVER',
  /** A newer plan of the same week stands: `details.planId` names it. */
  PLAN_SUPERSEDED: 'PLAN_SUPERSEDED',
  /** Weights of a score must add up to 1000 thousandths; `details.sums` tells the kinds and what they add up to. */
  WEIGHTS_NOT_A_THOUSAND: 'WEIGHTS_NOT_A_THOUSAND',
  /** Weights hold from tomorrow on at the earliest. */
  DATE_TOO_SOON: 'DATE_TOO_SOON',
  /** The draft was not simulated as it stands now, or the simulation has not ended. */
  NOT_SIMULATED: 'NOT_SIMULATED',
  /** Others were published since the simulation. */
  SIMULATION_OUTDATED: 'SIMULATION_OUTDATED',
  /** Regions of two levels cannot become each other; `details.code` names the unit. */
  REGION_LEVEL_DIFFERS: 'REGION_LEVEL_DIFFERS',
  /** A unit would follow one that ends by the same change. */
  REGION_CYCLE: 'REGION_CYCLE',
  /** The unit named as successor is no more. */
  REGION_SUCCESSOR_CLOSED: 'REGION_SUCCESSOR_CLOSED',
  /** The code of a unit that is to be new is in use. */
  REGION_CODE_USED: 'REGION_CODE_USED',
  /** The day lies before the last change of a unit; `details.code` names it. */
  REGION_CHANGE_TOO_EARLY: 'REGION_CHANGE_TOO_EARLY',
  /** The day of the change has not come; `details.on` tells it. */
  REGION_CHANGE_NOT_DUE: 'REGION_CHANGE_NOT_DUE',
  /** A value is superseded only from a later day; `details.day` is the day to pass. */
  DATE_NOT_LATER: 'DATE_NOT_LATER',
  /** A part is more than the whole it is a share of; `details.denominator` is the whole. */
  NUMERATOR_ABOVE_DENOMINATOR: 'NUMERATOR_ABOVE_DENOMINATOR',
  /** A reported figure that is not taken together with others: `details.findings` says what asks for a second look. */
  FIGURE_TO_LOOK_AT: 'FIGURE_TO_LOOK_AT',
  /** A period is approved once it is over; `details.to` is its last day. */
  PERIOD_NOT_OVER: 'PERIOD_NOT_OVER',
  /** Nobody has reported, or nothing records it: there is no figure to approve. */
  NOTHING_TO_APPROVE: 'NOTHING_TO_APPROVE',
  /** Reports of the period are still on their way below; `details.count` tells how many. */
  REPORTS_NOT_ACCEPTED: 'REPORTS_NOT_ACCEPTED',
  /** Minutes are written once the meeting has begun; `details.meetsAt` tells when it does. */
  MEETING_NOT_BEGUN: 'MEETING_NOT_BEGUN',
  /** An inspection is closed once nothing it found is open; `details.count` tells how much is. */
  FINDINGS_OPEN: 'FINDINGS_OPEN',
  /** The station has a head; who heads it leaves first. */
  STATION_HAS_HEAD: 'STATION_HAS_HEAD',
  /** The person is on the station's staff already. */
  ON_STAFF_ALREADY: 'ON_STAFF_ALREADY',
  /** What a support comes from supports the station already. */
  SUPPORTED_ALREADY: 'SUPPORTED_ALREADY',
  QUERY_TOO_COSTLY: 'QUERY_TOO_COSTLY',
  BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  BAD_REQUEST: 'BAD_REQUEST',
  ORIGIN_REFUSED: 'ORIGIN_REFUSED',
  /** The database is away for a moment; nothing was stored. */
  TRY_AGAIN: 'TRY_AGAIN',
  /** The form's key was used for something else: nothing was done with it this time. */
  KEY_USED_BEFORE: 'KEY_USED_BEFORE',
  /** A follow-up that was tried again failed again; it stays on the administrators' list with the new reason. */
  STILL_FAILING: 'STILL_FAILING',
  /** A bug: logged under the request id. */
  SOMETHING_BROKE: 'SOMETHING_BROKE',
  /** The place seeks or holds this name already. */
  NAME_SOUGHT_ALREADY: 'NAME_SOUGHT_ALREADY',
  /** Fewer experts without a conflict of interest have answered than the policy asks; `details.experts` tells how many. */
  EXPERTS_MISSING: 'EXPERTS_MISSING',
  /** Most experts say that the criteria are not met. */
  EXPERTS_AGAINST: 'EXPERTS_AGAINST',
  /** The expert has a role at the place or decides on it; `details.personId` tells who. */
  EXPERT_CONFLICTED: 'EXPERT_CONFLICTED',
  /** The public may still object; `details.until` tells until when. */
  NOTICE_RUNS: 'NOTICE_RUNS',
  /** An objection has no answer yet, or was upheld. */
  OBJECTIONS_OPEN: 'OBJECTIONS_OPEN',
  /** The rules are not met on the day; `details.outcome` says how they answer, `details.failing` names the rules. */
  NOT_ELIGIBLE: 'NOT_ELIGIBLE',
  /** The same identity holds this benefit, or one that excludes it; `details.benefit` names it. */
  AWARD_HELD_ALREADY: 'AWARD_HELD_ALREADY',
  /** The days to appeal are over; `details.until` was the last. */
  APPEAL_OVER: 'APPEAL_OVER',
  /** Two people approve a payment: the second is not the first. */
  SECOND_PERSON_REQUIRED: 'SECOND_PERSON_REQUIRED',
  /** Who guides or stands in for another holds a certificate that has not ended. */
  CERTIFICATE_REQUIRED: 'CERTIFICATE_REQUIRED',
  /** Of two who must be two, one gave the other their role or their way in. */
  ONE_HAND: 'ONE_HAND',
  /** Of two who must be two, whose way in comes from one person, not both have confirmed a phone of their own. */
  PHONE_NOT_CONFIRMED: 'PHONE_NOT_CONFIRMED',
  /** The file is empty, too large, or by its content no picture or PDF; `details.most` is the most bytes. */
  FILE_NOT_READABLE: 'FILE_NOT_READABLE',
  /** An award is paid, or about to be, by another batch; `details.applicationIds` names which. */
  IN_ANOTHER_BATCH: 'IN_ANOTHER_BATCH',
  /** The bank’s file has not the columns asked for, or no lines. */
  BANK_FILE_UNREADABLE: 'BANK_FILE_UNREADABLE',
  /** The bank’s file was compared with another batch before: its lines are not of this one. */
  BANK_FILE_OF_ANOTHER_BATCH: 'BANK_FILE_OF_ANOTHER_BATCH',
  /** The bank said that a payment came back, and later that it arrived; `details.applicationIds` names which. */
  BANK_CONTRADICTS: 'BANK_CONTRADICTS',
  /** The boundary file is larger than may be; `details.most` is the most characters. */
  BOUNDARY_TOO_LARGE: 'BOUNDARY_TOO_LARGE',
  /** The file is no GeoJSON collection of areas in China; `details.why`: json, collection, area, ring or place. */
  BOUNDARY_NOT_GEOJSON: 'BOUNDARY_NOT_GEOJSON',
  /** Areas carry codes of no unit directly below the region; `details.codes` names the first five. */
  BOUNDARY_CODES_UNKNOWN: 'BOUNDARY_CODES_UNKNOWN',
  /** Two areas carry the same code; `details.codes` names the first five. */
  BOUNDARY_CODES_TWICE: 'BOUNDARY_CODES_TWICE',
  /** A file of the same person may be open already; `details.found` tells how many, to be looked at first. */
  POSSIBLE_DUPLICATE: 'POSSIBLE_DUPLICATE',
  /** Nobody supervises the worker on this day: there is nobody to approve. */
  NO_SUPERVISOR: 'NO_SUPERVISOR',
  /** A case is not ended while a referral of it waits for its answer. */
  REFERRAL_OPEN: 'REFERRAL_OPEN',
  /** A grave case lacks `details.lacking` visits after its plan; the supervisor says why it ends all the same. */
  CLOSES_EARLY: 'CLOSES_EARLY',
  /** Not of the form of a map's review number. */
  REVIEW_NUMBER_NOT_VALID: 'REVIEW_NUMBER_NOT_VALID',
} as const;
export type RefusalCode = (typeof RefusalCode)[keyof typeof RefusalCode];
registerEnumType(RefusalCode, {
  name: 'RefusalCode',
  description: 'Every reason for which a request is refused; it stands in extensions.code of the error.',
});

/** A no with a code; thrown, so that the transaction it leaves rolls back. Nest logs no intrinsic exception: it is no fault. */
export class Refusal extends IntrinsicException {
  constructor(
    readonly code: RefusalCode,
    /** Ids, numbers and field names that the words need; never personal data. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

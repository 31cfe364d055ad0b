import { RegionLevel } from '@wushe/values';

import {
  type Held,
  listOf,
  nullable,
  obeying,
  everyOf,
  oneOf,
  record,
  type Shape,
  text,
  truth,
  whole,
} from './shape.js';
import { evidence, kebab } from './statement.shape.js';
import {
  CandidateKind,
  CaseRisk,
  ClockStage,
  ClockUnit,
  EscalatedMatter,
  Gate,
  LicenceGrade,
  Urgency,
} from './terms.js';
import { OrganizationPart, ResourcePart, SocialWorkerPart, VolunteerPart } from './terms.js';

const origin = { source: text, evidence };
const thousandths = whole(0, 1000);

const clock = obeying(
  record({ unit: oneOf(ClockUnit), amount: nullable(whole(1, 1000)) }),
  ({ unit, amount }) =>
    (unit === ClockUnit.planned) === (amount === null)
      ? undefined
      : 'has an amount exactly when it is not planned',
);
/** How long a stage may take; a planned stage has no amount. */
export type Clock = Held<typeof clock>;

function scoring<K extends string>(parts: Readonly<Record<K, K>>) {
  const weights = obeying(everyOf(parts, thousandths), (held) => {
    const sum = Object.values<number>(held).reduce((total, weight) => total + weight, 0);
    return sum === 1000 ? undefined : `must sum to 1000 thousandths, not ${sum}`;
  });
  return record({ weights, withinMetres: whole(100, 1_000_000) });
}

const escalationRule = record({
  /** Hours past the limit after which the next region level sees the matter; 0: with the limit. */
  firstAfterHours: whole(0, 8760),
  /** Hours after which the level above that one sees it too, and so on. */
  nextAfterHours: whole(1, 8760),
  /** The level above which nothing goes. */
  highest: oneOf(RegionLevel),
});
/** When a matter past its limit comes before which level. */
export type EscalationRule = Held<typeof escalationRule>;

const gateRule = record({
  gate: oneOf(Gate),
  /** Need categories that ask for the gate; a category of the first level covers those below it. */
  categories: listOf(text),
  targetGroups: listOf(kebab),
  /** Whether a need that asks for a licensed skill asks for the gate. */
  licensedSkills: truth,
  ...origin,
});
export type GateRule = Held<typeof gateRule>;

const rising: Shape<readonly number[]> = obeying(listOf(whole(1, 100_000), 5), (hours) =>
  hours.length === 5 && hours.every((each, at) => at === 0 || each > (hours[at - 1] ?? 0))
    ? undefined
    : 'must be five rising numbers of hours',
);

const falling: Shape<readonly number[]> = obeying(listOf(whole(1, 60), 1), (months) =>
  months.every((each, at) => at === 0 || each < (months[at - 1] ?? 0)) ? undefined : 'must be falling months',
);

const fairnessTiers = obeying(
  listOf(record({ share: whole(1, 1000), bonus: whole(0, 1_000_000) })),
  (tiers) =>
    tiers.every(({ share, bonus }, at) => {
      const before = tiers[at - 1];
      return before === undefined || (share > before.share && bonus <= before.bonus);
    })
      ? undefined
      : 'must have rising shares and no rising bonuses',
);

/** The sections of parameters a pack may set; where it sets one, it sets all of it. */
const sections = {
  /** How long each stage of a need may take, by urgency. */
  needClocks: record({ byUrgency: everyOf(Urgency, everyOf(ClockStage, clock)), ...origin }),
  /** The most a need may ask or say. */
  needLimits: record({
    titleCharacters: whole(1, 500),
    publicSentenceCharacters: whole(1, 1000),
    requesterWordsCharacters: whole(1, 10_000),
    volunteers: whole(1, 100_000),
    socialWorkers: whole(1, 1000),
    minutesPerPerson: whole(1, 1_000_000),
    budgetFen: whole(0, Number.MAX_SAFE_INTEGER),
    goodsLines: whole(0, 1000),
    goodsQuantity: whole(0, 1_000_000_000),
    skills: whole(0, 100),
    targetGroups: whole(0, 100),
    daysAhead: whole(1, 3660),
    ...origin,
  }),
  /** The weight of each part of a score in whole thousandths, and how far a candidate may be. */
  matching: record({
    [CandidateKind.organization]: scoring(OrganizationPart),
    [CandidateKind.socialWorker]: scoring(SocialWorkerPart),
    [CandidateKind.volunteer]: scoring(VolunteerPart),
    [CandidateKind.resource]: scoring(ResourcePart),
    /** How many days back showing and asking count as recent load. */
    recentLoadDays: whole(1, 366),
    /** The number of invitations and confirmed shifts within those days at which the load part is nothing. */
    fullLoad: whole(1, 1000),
    /** After so many days a service kept or failed counts half for a volunteer's reliability: the way back. */
    reliabilityHalfLifeDays: whole(1, 3660),
    ...origin,
  }),
  /** How often one person may be asked, and how long an invitation stays open. */
  invitations: record({ perPersonPerWeek: whole(0, 100), expireAfterHours: whole(1, 8760), ...origin }),
  /** How suggestions are shown and how long a view is kept. */
  suggestions: record({
    shown: whole(1, 200),
    viewsKeptDays: whole(1, 3660),
    explorationThousandths: thousandths,
    ...origin,
  }),
  /** How a week's plan values people, communities and what was planned before. */
  planning: record({
    /** What one point of a score counts for, by the urgency of the need. */
    urgencyValues: everyOf(Urgency, whole(1, 100)),
    /** The heads of a community filled up to `share` (cumulative thousandths, rising) earn `bonus` each; a bonus may not exceed the one before. */
    fairness: fairnessTiers,
    /** Minutes that must lie between two shifts of one person. */
    bufferMinutes: whole(0, 720),
    /** Thousandths of its value that an assignment of the last plan earns for staying. */
    inertiaThousandths: thousandths,
    /** The proven distance from the best at which a plan is good enough, in millionths. */
    targetGapMillionths: whole(1, 1_000_000),
    /** Of the people who fit a part, so many best ones are considered. */
    mostPairsPerRole: whole(1, 10_000),
    ...origin,
  }),
  /** The check-in code's life, the windows before and after that still count, and the ticket it gives. */
  checkIn: record({
    codeSeconds: whole(5, 3600),
    toleratedWindows: whole(0, 10),
    ticketMinutes: whole(1, 1440),
    ...origin,
  }),
  /** When a presence counts as service, when it is flagged, and how soon it is recorded. */
  hoursCounting: record({
    minimumShareThousandths: thousandths,
    flagAboveMinutesPerDay: whole(1, 1440),
    recordWithinWorkingDays: whole(1, 366),
    ...origin,
  }),
  /** Hours of service from which each star is earned, first to fifth. */
  starLevels: record({ hours: rising, ...origin }),
  /** Ages and checks that protect volunteers and those they serve. */
  protection: record({
    guardianConsentBelowAge: whole(1, 18),
    dangerousWorkFromAge: whole(1, 100),
    backgroundCheckMonths: whole(1, 120),
    ...origin,
  }),
  /** When a reported figure asks for a second look. */
  reporting: record({
    /** A change against the period before by more than so many percent is a jump. */
    jumpPercent: whole(1, 1000),
    /** Hundredths of the modified z-score from which on a figure stands out among its peers. */
    outlierScoreHundredths: whole(100, 10_000),
    /** Fewer peers of one level and parent say nothing about each other. */
    fewestPeers: whole(3, 1000),
    ...origin,
  }),
  /** How long departments have to answer and finish what is passed to them, and what meetings and inspections ask for. */
  coordination: record({
    referralAnswer: clock,
    referralCompletion: clock,
    actionItem: clock,
    rectification: clock,
    ...origin,
  }),
  /** When what is past its limit comes before the next region level. */
  escalation: record({ byMatter: everyOf(EscalatedMatter, escalationRule), ...origin }),
  /** What people are told of awards before they ask, and how long a rejection may be appealed. */
  awards: record({
    /** So many days before a window opens it is told for the first time. */
    aheadDays: whole(1, 1000),
    /** So many days before it closes who has not applied is told once more. */
    closingDays: whole(1, 365),
    /** Days after a rejection on which one may appeal. */
    appealDays: whole(1, 366),
    /** Days after an application ended, paid or not, for which its papers are kept as files. */
    paperDays: whole(1, 3660),
    ...origin,
  }),
  /** When something in a region's figures is worth a look. */
  worthALook: record({
    /** A public need that nobody claimed for so many days. */
    unclaimedDays: whole(1, 366),
    /** A month with a smaller share than this of the same month a year before, in thousandths. */
    fewerThanThousandths: thousandths,
    /** Months with fewer a year before are not compared. */
    fewestBefore: whole(1, 100_000),
    ...origin,
  }),
  /** How often people are visited by their risk, and how long each step of a case may take. */
  casework: record({
    byRisk: everyOf(
      CaseRisk,
      record({
        visitEveryDays: whole(1, 366),
        /** What a day late counts for in a queue. */
        weight: whole(1, 1000),
        /** A visit so many days late comes before the worker's unit, and so many before the county's officials. */
        unitAfterDays: whole(1, 366),
        countyAfterDays: whole(1, 366),
        /** How often the person is met after the plan before the case ends without a reason of the supervisor. */
        visitsBeforeClosure: whole(0, 100),
      }),
    ),
    /** The risk that a case counts with before it is assessed. */
    unassessedAs: oneOf(CaseRisk),
    consentDays: whole(1, 366),
    assessmentDays: whole(1, 366),
    planDays: whole(1, 366),
    approvalDays: whole(1, 366),
    followUpDays: whole(1, 3660),
    /** Days to answer a person who asks for a copy or for erasure. */
    requestDays: whole(1, 366),
    referralAnswerDays: whole(1, 366),
    ...origin,
  }),
  /** What social workers owe in learning in each cycle of their registration. */
  continuingEducation: record({
    cycleMonths: whole(1, 120),
    hours: everyOf(LicenceGrade, whole(0, 1000)),
    /** What a degree in social work counts for, once in a life. */
    degreeHours: whole(0, 1000),
    /** How many months before the end of a cycle people who still owe hours are reminded. */
    remindMonthsBefore: falling,
    ...origin,
  }),
  /** When a published figure of licences differs from what is counted: a warning, never an error. */
  licences: record({
    countToleranceThousandths: thousandths,
    /** Hundredths of a licence per ten thousand people. */
    rateToleranceHundredths: whole(0, 10_000),
    ...origin,
  }),
  /** Which needs must pass which gate. */
  gates: record({ rules: listOf(gateRule, 1), ...origin }),
};

/** All sections of parameters, as they hold at one place on one day. */
export type Sections = { readonly [K in keyof typeof sections]: Held<(typeof sections)[K]> };
export type SectionName = keyof Sections;

/** The sections one pack sets. */
export const someSections: Shape<Partial<Sections>> = record({}, sections);

/** The shapes of the sections that a region may change for itself. */
export const sectionShapes = { matching: sections.matching, planning: sections.planning };

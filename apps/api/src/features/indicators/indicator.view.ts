import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  Direction,
  EvidenceMark,
  Frequency,
  IndicatorMethod,
  IndicatorStatus,
  IndicatorUnit,
  LeadAuthority,
  ReportedDenominator,
  TargetNature,
  WorkField,
} from '@wushe/policy-packs';
import { RegionLevel } from '@wushe/values';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { TargetEntry } from './target-entry.entity.js';
import { TargetField } from './target.rules.js';

registerEnumType(Frequency, { name: 'Frequency', description: 'How often an indicator is counted.' });
registerEnumType(IndicatorMethod, {
  name: 'IndicatorMethod',
  description: 'Where an indicator’s figure comes from.',
});
registerEnumType(IndicatorStatus, {
  name: 'IndicatorStatus',
  description: 'Whether an indicator’s row is known.',
});
registerEnumType(LeadAuthority, {
  name: 'LeadAuthority',
  description: 'The authorities that lead a field of work.',
});
registerEnumType(TargetNature, {
  name: 'TargetNature',
  description: 'Whether a target is expected or binding.',
});
registerEnumType(WorkField, { name: 'WorkField', description: 'The fields of work an authority can lead.' });
registerEnumType(ReportedDenominator, {
  name: 'ReportedDenominator',
  description: 'What a reported figure is divided by.',
});

/** A text in both languages of the product. */
@ObjectType({ description: 'A text in both languages of the product.' })
export class BothWords {
  @Field({ description: 'Chinese.' })
  zh: string;

  @Field({ description: 'English.' })
  en: string;
}

/** A document a policy pack rests on. */
@ObjectType({ description: 'A document that a policy pack rests on.' })
export class PolicySource {
  @Field(() => ID, { description: 'Its key within the pack.' })
  key: string;

  @Field(() => BothWords, { description: 'Its name.' })
  document: BothWords;

  @Field(() => String, { nullable: true, description: 'Its number.' })
  number: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day it was issued.' })
  issuedOn: string | null;

  @Field(() => EvidenceMark, { description: 'How far it was checked.' })
  evidence: EvidenceMark;
}

/** Who leads a field of work. */
@ObjectType({ description: 'Who leads a field of work, and from when.' })
export class PolicyLead {
  @Field(() => WorkField, { description: 'The field.' })
  field: WorkField;

  @Field(() => LeadAuthority, { description: 'The authority.' })
  authority: LeadAuthority;

  @Field(() => DayScalar, { description: 'From this day.' })
  from: string;

  @Field(() => DayScalar, { nullable: true, description: 'First day no more; null while it lasts.' })
  to: string | null;

  @Field(() => EvidenceMark, { description: 'How far it was checked.' })
  evidence: EvidenceMark;
}

/** A value of a row with what it rests on. */
@ObjectType({
  description:
    'One value of a row’s target or base, as one source gives it or as an administrator entered it.',
})
export class IndicatorTarget {
  @Field(() => TargetField, { description: 'Target or base.' })
  field: TargetField;

  @Field(() => Int, { description: 'The year it is for.' })
  year: number;

  @Field({ description: 'The value, as its source prints it.' })
  value: string;

  @Field(() => EvidenceMark, { description: 'How far it was checked.' })
  evidence: EvidenceMark;

  @Field(() => PolicySource, {
    nullable: true,
    description: 'The source within the pack; null for an entry.',
  })
  source: PolicySource | null;

  @Field(() => TargetEntry, { nullable: true, description: 'The entry; null for a value of the pack.' })
  entry: TargetEntry | null;

  @Field({ description: 'Whether it holds at the region and day asked about.' })
  isInForce: boolean;
}

/** A row of a policy. */
@ObjectType({
  description: 'One row of a policy: what is counted, how, how often, and what it shall reach.',
})
export class Indicator {
  @Field(() => ID, { description: 'Code of the pack and of the row: js-14-5/all-round-service-coverage.' })
  id: string;

  @Field({ description: 'Code of the pack.' })
  pack: string;

  @Field({ description: 'Code of the row within its pack.' })
  code: string;

  @Field({ description: 'Whether it is a goal outside the policy’s table.' })
  isGoal: boolean;

  @Field(() => BothWords, { description: 'Its name.' })
  name: BothWords;

  @Field(() => IndicatorStatus, {
    description: 'Whether its target is known at the region and day asked about.',
  })
  status: IndicatorStatus;

  @Field(() => IndicatorUnit, {
    nullable: true,
    description: 'What it counts in; null while it is not known.',
  })
  unit: IndicatorUnit | null;

  @Field(() => Direction, { nullable: true, description: 'Which side of the target it must reach.' })
  direction: Direction | null;

  @Field(() => TargetNature, {
    nullable: true,
    description: 'Expected or binding; null while it is not known.',
  })
  nature: TargetNature | null;

  @Field(() => Frequency, { description: 'How often it is counted.' })
  frequency: Frequency;

  @Field(() => IndicatorMethod, { description: 'Where its figure comes from.' })
  method: IndicatorMethod;

  @Field({ description: 'Whether anything records it; if not, it has no figure, which is not zero.' })
  isRecorded: boolean;

  @Field(() => RegionLevel, {
    nullable: true,
    description: 'The level that reports it; null where it is computed.',
  })
  reportedBy: RegionLevel | null;

  @Field(() => ReportedDenominator, { nullable: true, description: 'What a reported figure is divided by.' })
  dividedBy: ReportedDenominator | null;

  @Field({ description: 'Whether the target holds for each unit rather than for their mean.' })
  isEach: boolean;

  @Field({ description: 'Whether having none is no failure.' })
  isOptional: boolean;

  @Field(() => BothWords, { nullable: true, description: 'What is counted.' })
  numerator: BothWords | null;

  @Field(() => BothWords, { nullable: true, description: 'Of what.' })
  denominator: BothWords | null;

  @Field(() => Int, { description: 'Decimal places shown; the rest is cut off.' })
  shownPlaces: number;

  @Field(() => BothWords, { nullable: true, description: 'What else must be known.' })
  note: BothWords | null;

  @Field(() => [IndicatorTarget], {
    description:
      'Every value of its target and base: those of the pack’s sources side by side, then all entries.',
  })
  targets: IndicatorTarget[];
}

/** A policy as dated data. */
@ObjectType({ description: 'A policy as dated data: where and when it holds, who leads, and what it sets.' })
export class PolicyPack {
  @Field(() => ID, { description: 'Its code.' })
  code: string;

  @Field(() => BothWords, { description: 'Its title.' })
  title: BothWords;

  @Field(() => ID, { nullable: true, description: 'The region it holds in; null for the whole country.' })
  holdsIn: string | null;

  @Field(() => DayScalar, { description: 'Its first day.' })
  validFrom: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day it holds no more; null while it lasts.',
  })
  validTo: string | null;

  @Field(() => EvidenceMark, { description: 'How far these days were checked.' })
  validEvidence: EvidenceMark;

  @Field({ description: 'Whether it holds today.' })
  isInForce: boolean;

  @Field(() => [PolicySource], { description: 'The documents it rests on.' })
  sources: PolicySource[];

  @Field(() => [PolicyLead], { description: 'Who leads, by field of work.' })
  leads: PolicyLead[];

  @Field(() => [Indicator], { description: 'The rows of its table, then its goals.' })
  indicators: Indicator[];

  @Field({ description: 'Whether the asker may fill or supersede its values somewhere.' })
  maySupersede: boolean;
}

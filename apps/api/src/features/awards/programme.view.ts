import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AwardApplicant, AwardReviewer, AwardRhythm } from '@wushe/policy-packs';
import { DayScalar, MoneyScalar } from '../../platform/graphql/scalars.js';
import { AwardName } from './award-name.view.js';

registerEnumType(AwardApplicant, { name: 'AwardApplicant', description: 'Who hands in the application.' });
registerEnumType(AwardRhythm, {
  name: 'AwardRhythm',
  description: 'Whether a programme pays one time or for every month in which its rules hold.',
});
registerEnumType(AwardReviewer, {
  name: 'AwardReviewer',
  description: 'Who looks at an application, in the order that its programme sets.',
});

/** A value of a parameter. */
@ObjectType({ description: 'A value of a parameter from a day on, with where it comes from.' })
export class ParameterValueView {
  @Field(() => DayScalar, { description: 'First day.' })
  from: string;

  @Field({ description: 'The value as text.' })
  value: string;

  @Field(() => AwardName, { description: 'The document by name, or the words of whoever entered it.' })
  source: AwardName;

  @Field({ description: 'How far it was checked: read, reported, derived or proposed.' })
  evidence: string;
}

/** A parameter. */
@ObjectType({ description: 'A number, day or choice that a programme’s rules use by its name.' })
export class AwardParameterView {
  @Field({ description: 'Its name in the programme.' })
  parameter: string;

  @Field(() => AwardName, { description: 'What it is.' })
  name: AwardName;

  @Field({ description: 'Kind of its values: day, months, days, fen, convention or rollOver.' })
  kind: string;

  @Field(() => [ParameterValueView], {
    description: 'Its values in the order of their days; none: to be filled in before the programme opens.',
  })
  values: ParameterValueView[];

  @Field(() => String, { nullable: true, description: 'The value in force today; null: none.' })
  current: string | null;
}

/** A paper. */
@ObjectType({ description: 'A paper or record that is wanted as evidence.' })
export class AwardPaperView {
  @Field({ description: 'Stable code.' })
  code: string;

  @Field(() => AwardName, { description: 'Its name.' })
  name: AwardName;
}

/** A rule. */
@ObjectType({ description: 'A rule of a programme.' })
export class AwardRuleView {
  @Field({ description: 'Stable code.' })
  code: string;

  @Field(() => AwardName, { description: 'What it asks.' })
  name: AwardName;

  @Field(() => AwardName, { nullable: true, description: 'The document it stands in.' })
  document: AwardName | null;

  @Field({ description: 'How far it was checked.' })
  evidence: string;
}

/** A tier. */
@ObjectType({ description: 'A tier of a programme with what it pays today.' })
export class AwardTierView {
  @Field({ description: 'Stable code.' })
  code: string;

  @Field(() => AwardName, { description: 'Its name.' })
  name: AwardName;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What it pays, in fen; null: no source gives it.',
  })
  amount: number | null;

  @Field(() => [AwardRuleView], { description: 'Rules of this tier alone.' })
  rules: AwardRuleView[];
}

/** A programme. */
@ObjectType('AwardProgramme', {
  description: 'A programme that pays people who qualify by dated rules of a policy pack.',
})
export class AwardProgrammeView {
  @Field(() => ID, { description: 'Stable code.' })
  code: string;

  @Field({ description: 'The policy pack it stands in.' })
  pack: string;

  @Field(() => AwardName, { description: 'Its name.' })
  name: AwardName;

  @Field(() => ID, { nullable: true, description: 'The region it holds in; null: the whole country.' })
  holdsIn: string | null;

  @Field(() => AwardApplicant, { description: 'Who hands in the application.' })
  applicant: AwardApplicant;

  @Field(() => AwardRhythm, { description: 'Whether it pays one time or by the month.' })
  rhythm: AwardRhythm;

  @Field(() => [AwardReviewer], { description: 'Who looks at an application, in this order.' })
  reviewers: AwardReviewer[];

  @Field(() => Int, {
    nullable: true,
    description: 'Days on which the public may object; null: not filled in.',
  })
  noticeDays: number | null;

  @Field({
    description: 'Whether it is in force and every parameter has a value today, so that one may apply.',
  })
  isOpen: boolean;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'First day on which it is in force with a value of every parameter; null while one is missing.',
  })
  opensOn: string | null;

  @Field(() => [String], { description: 'Names of the parameters without a value.' })
  missing: string[];

  @Field(() => [AwardRuleView], { description: 'Rules of every tier.' })
  rules: AwardRuleView[];

  @Field(() => [AwardTierView], { description: 'The tiers, the best first.' })
  tiers: AwardTierView[];

  @Field(() => [AwardParameterView], { description: 'Its parameters.' })
  parameters: AwardParameterView[];

  @Field(() => [AwardPaperView], { description: 'The papers it wants.' })
  papers: AwardPaperView[];

  @Field(() => [ID], { description: 'Programmes with which it may not come together.' })
  notWith: string[];

  @Field({ description: 'Whether somebody gets it once at most.' })
  isOnce: boolean;

  @Field({
    description: 'Whether the asker may propose values and versions of it, for a second person to publish.',
  })
  mayDraft: boolean;
}

/** Somebody who may apply. */
@ObjectType({ description: 'A social worker who may apply today.' })
export class ProspectView {
  @Field(() => ID, { description: 'The social worker.' })
  workerId: string;

  @Field({ description: 'Name.' })
  name: string;

  @Field(() => DayScalar, { description: 'First day of their window.' })
  opensOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'Last day of it; null: without an end.' })
  closesOn: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'What they would be paid, in fen.' })
  amount: number | null;
}

/** Who could apply in a region. */
@ObjectType('AwardProspects', { description: 'Who could apply in a region, found in the register.' })
export class ProspectsView {
  @Field(() => DayScalar, { description: 'The day asked about.' })
  on: string;

  @Field(() => Int, { description: 'Social workers looked at.' })
  registered: number;

  @Field(() => Int, { description: 'May apply on the day.' })
  eligible: number;

  @Field(() => Int, { description: 'Will be able to within a year, as things stand.' })
  withinYear: number;

  @Field(() => [ProspectView], { description: 'Those who may apply, at most 100.' })
  rows: ProspectView[];
}

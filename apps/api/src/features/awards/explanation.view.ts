import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AwardOutcome } from '@wushe/awards';
import { DayScalar, MoneyScalar } from '../../platform/graphql/scalars.js';
import { AwardName } from './award-name.view.js';

registerEnumType(AwardOutcome, {
  name: 'AwardOutcome',
  description: 'How a programme answers somebody on a day.',
});

/** A fact that a rule rests on. */
@ObjectType({ description: 'A fact that a rule rests on, with its days and where the register has it from.' })
export class CitedFactView {
  @Field({ description: 'What kind of fact: certificates, employments, insurance and the like.' })
  kind: string;

  @Field({ description: 'What it says: a grade, a nature, a title, an employer, a region.' })
  says: string;

  @Field(() => DayScalar, { description: 'First day.' })
  from: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day on which it no longer holds; null: no end known.',
  })
  to: string | null;

  @Field({ description: 'Kind and id of the record the register has it from.' })
  source: string;
}

/** A parameter that a rule used. */
@ObjectType({ description: 'A parameter that a rule used, with the value in force.' })
export class CitedParameterView {
  @Field({ description: 'Its name in the programme.' })
  parameter: string;

  @Field(() => AwardName, { description: 'What it is.' })
  name: AwardName;

  @Field({ description: 'Kind of its value: day, months, days, fen, convention or rollOver.' })
  kind: string;

  @Field({ description: 'The value as text.' })
  value: string;

  @Field(() => DayScalar, { description: 'Since when the value holds.' })
  from: string;

  @Field(() => AwardName, { description: 'The document it comes from.' })
  document: AwardName;

  @Field({ description: 'How far it was checked.' })
  evidence: string;
}

/** One rule. */
@ObjectType({ description: 'One rule, whether it holds on the day, and why.' })
export class RuleExplanationView {
  @Field({ description: 'Stable code.' })
  code: string;

  @Field(() => AwardName, { description: 'What it asks.' })
  name: AwardName;

  @Field({ description: 'Whether it holds.' })
  holds: boolean;

  @Field({
    description:
      'Whether it depends on a day of birth of which the register knows the month only; it counts as not holding.',
  })
  isUndecided: boolean;

  @Field(() => DayScalar, { nullable: true, description: 'Since when it has held; null while it does not.' })
  trueSince: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'When it will hold as things stand; null when it holds, or nothing known will make it hold.',
  })
  trueFrom: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day on which it will no longer hold as things stand; null: no end is known.',
  })
  trueUntil: string | null;

  @Field(() => [CitedFactView], { description: 'The facts it rests on.' })
  facts: CitedFactView[];

  @Field(() => [CitedParameterView], { description: 'The parameters it used.' })
  parameters: CitedParameterView[];

  @Field(() => AwardName, { nullable: true, description: 'The document the rule stands in.' })
  document: AwardName | null;

  @Field({ description: 'How far the rule was checked: read, reported, derived or proposed.' })
  evidence: string;
}

/** One tier. */
@ObjectType({ description: 'One tier of a programme: what it pays, when one may apply, and every rule.' })
export class TierExplanationView {
  @Field({ description: 'Stable code.' })
  code: string;

  @Field(() => AwardName, { description: 'Its name.' })
  name: AwardName;

  @Field(() => AwardOutcome, { description: 'How it answers.' })
  outcome: AwardOutcome;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What it pays, in fen; null: no source gives it.',
  })
  amount: number | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day of its window.' })
  opensOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day of its window; null: without an end.' })
  closesOn: string | null;

  @Field(() => [String], { description: 'Codes of the rules that stand in the way.' })
  failing: string[];

  @Field(() => [RuleExplanationView], { description: 'Every rule.' })
  rules: RuleExplanationView[];
}

/** Why somebody may or may not apply. */
@ObjectType('EligibilityExplanation', {
  description:
    'Why somebody may or may not apply on a day: tiers and rules down to the facts, their sources and the day each turned true or will.',
})
export class EligibilityExplanationView {
  @Field(() => ID, { description: 'Code of the programme.' })
  programme: string;

  @Field(() => DayScalar, { description: 'The day asked about.' })
  on: string;

  @Field(() => AwardOutcome, { description: 'How it answers on the day.' })
  outcome: AwardOutcome;

  @Field(() => String, { nullable: true, description: 'The tier that answers so.' })
  tier: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'What it pays, in fen.' })
  amount: number | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day of the window.' })
  opensOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day of the window; null: without an end.' })
  closesOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day on which an application is accepted; null: none.',
  })
  mayApplyFrom: string | null;

  @Field(() => Int, { nullable: true, description: 'Days until then; 0: now; null: no day is known.' })
  daysUntil: number | null;

  @Field(() => [String], { description: 'Codes of the rules that stand in the way.' })
  failing: string[];

  @Field(() => [String], { description: 'Parameters still to be filled in before the programme opens.' })
  missing: string[];

  @Field(() => [TierExplanationView], { description: 'Every tier, the best first.' })
  tiers: TierExplanationView[];
}

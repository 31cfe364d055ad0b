import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { Role } from '../../platform/permissions/role.js';
import { Designation } from './designation.entity.js';
import { DesignationAction, Verdict } from './designation.rules.js';

/** How a criterion stands. */
@ObjectType({ description: 'One criterion and how far a place meets it.' })
export class CriterionEvidence {
  @Field({ description: 'The criterion’s code.' })
  criterion: string;

  @Field(() => Int, { nullable: true, description: 'As counted; null where nothing is.' })
  value: number | null;

  @Field(() => Int, { nullable: true, description: 'The least value that meets it.' })
  atLeast: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is met; null: people judge by the words.',
  })
  isMet: boolean | null;

  @Field({ description: 'The applicant’s words.' })
  words: string;
}

/** What was counted at a moment. */
@ObjectType({ description: 'What was counted for a place at a moment, kept as it was.' })
export class DesignationCheckView {
  @Field(() => Date, { nullable: true, description: 'When it was counted; null: just now, and not kept.' })
  at: Date | null;

  @Field(() => DayScalar, { description: 'First day of the first month counted.' })
  fromMonth: string;

  @Field(() => DayScalar, { description: 'First day of the last month counted.' })
  toMonth: string;

  @Field(() => [CriterionEvidence], { description: 'By criterion.' })
  evidence: CriterionEvidence[];
}

/** An expert’s part. */
@ObjectType({ description: 'What one expert says of an application.' })
export class DesignationReviewView {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'The expert’s name.' })
  expert: string | null;

  @Field({ description: 'Whether it is the asker.' })
  isMine: boolean;

  @Field(() => Verdict, { nullable: true, description: 'What they say; null: no answer yet.' })
  verdict: Verdict | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  words: string | null;

  @Field(() => Date, { nullable: true, description: 'When they answered.' })
  answeredAt: Date | null;
}

/** An objection. */
@ObjectType({ description: 'What somebody of the public holds against a name; who it was is not kept.' })
export class DesignationObjectionView {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => Date, { description: 'When it came.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'The words; only those who decide read them.' })
  words: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was upheld; null: no answer yet.' })
  isUpheld: boolean | null;

  @Field(() => String, { nullable: true, description: 'The answer.' })
  answer: string | null;
}

/** Who could be asked. */
@ObjectType({ description: 'Somebody who could judge an application.' })
export class ExpertCandidate {
  @Field(() => ID, { description: 'The person.' })
  personId: string;

  @Field({ description: 'Name.' })
  name: string;

  @Field(() => Role, { description: 'A role they hold.' })
  role: Role;

  @Field(() => ID, { description: 'Where they hold it.' })
  regionCode: string;

  @Field({
    description: 'Whether they hold a role in the place’s county, apply, or decide: they may not judge.',
  })
  isConflicted: boolean;
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take, now or in another state.' })
export class AllowedDesignationAction {
  @Field(() => DesignationAction, { description: 'The action.' })
  action: DesignationAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;

  @Field({ description: 'Whether it is not taken without a reason.' })
  wantsReason: boolean;
}

/** A list of applications and names. */
@ObjectType({ description: 'Applications for names and names held, newest first.' })
export class DesignationConnection extends connectionOf(Designation) {}

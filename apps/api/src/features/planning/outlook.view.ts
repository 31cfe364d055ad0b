import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Urgency } from '@wushe/policy-packs';
import { DayScalar } from '../../platform/graphql/scalars.js';

/** Needs of one category, urgency and day. */
@ObjectType({ description: 'Needs of one field, urgency and day, and the heads they ask for.' })
export class OutlookCell {
  @Field({ description: 'Code of the need category, the upper level.' })
  category: string;

  @Field(() => Urgency, { description: 'Their urgency.' })
  urgency: Urgency;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day; null for those that may be served on several.',
  })
  on: string | null;

  @Field(() => Int, { description: 'Needs.' })
  needs: number;

  @Field(() => Int, { description: 'Heads that nobody has taken yet.' })
  heads: number;
}

/** Who is free on a day. */
@ObjectType({ description: 'Who may be asked and is free on one day.' })
export class OutlookDay {
  @Field(() => DayScalar, { description: 'The day.' })
  on: string;

  @Field(() => Int, { description: 'People with free time on it.' })
  people: number;

  @Field(() => Int, { description: 'Their free minutes.' })
  minutes: number;
}

/** What is wanted of a skill and what there is. */
@ObjectType({
  description: 'Heads wanted of one skill, and the people who could serve, wherever and whenever.',
})
export class OutlookSkill {
  @Field({ description: 'Code of the skill; empty for parts that take anybody.' })
  skill: string;

  @Field(() => Int, { description: 'Heads that parts with it ask for.' })
  wanted: number;

  @Field(() => Int, { description: 'People who may serve there and may be asked this week.' })
  people: number;

  @Field(() => Int, { description: 'Shifts they may still be given.' })
  shifts: number;
}

/** A week before anything is planned. */
@ObjectType({ description: 'A week before anything is planned: needs, people, and what is scarce.' })
export class WeekOutlook {
  @Field(() => ID, { description: 'The region.' })
  regionCode: string;

  @Field(() => DayScalar, { description: 'The week’s Monday.' })
  weekOn: string;

  @Field(() => Int, { description: 'Needs with a time in the week and places for volunteers.' })
  needs: number;

  @Field(() => Int, { description: 'Heads they ask for.' })
  heads: number;

  @Field(() => Int, { description: 'Open needs for volunteers that have no time yet.' })
  needsWithoutTime: number;

  @Field(() => Int, { description: 'Volunteers who may be asked this week.' })
  people: number;

  @Field(() => [OutlookCell], { description: 'Needs by field, urgency and day.' })
  cells: OutlookCell[];

  @Field(() => [OutlookDay], { description: 'People by day, seven of them.' })
  days: OutlookDay[];

  @Field(() => [OutlookSkill], {
    description: 'By skill, the scarcest first: shifts there are for each head wanted.',
  })
  skills: OutlookSkill[];
}

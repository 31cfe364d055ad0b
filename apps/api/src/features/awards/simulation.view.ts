import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, MoneyScalar } from '../../platform/graphql/scalars.js';

/** What one programme would pay. */
@ObjectType({ description: 'How many people a programme would pay, and how much in all.' })
export class PayoutView {
  @Field(() => Int, { description: 'People who may apply on at least one of the days.' })
  people: number;

  @Field(() => MoneyScalar, { description: 'What they would be paid, in fen.' })
  cost: number;
}

/** A row of a simulation. */
@ObjectType({ description: 'What holds now beside a draft, for all or for one region or grade.' })
export class SimulatedRowView {
  @Field({ description: 'Region code or grade; none without a certificate; empty for all.' })
  key: string;

  @Field({ description: 'Name of the region; empty for grades and for all.' })
  name: string;

  @Field(() => PayoutView, { description: 'As it holds now.' })
  before: PayoutView;

  @Field(() => PayoutView, { description: 'As the draft has it.' })
  after: PayoutView;

  @Field(() => Int, { description: 'How many would get more.' })
  winners: number;

  @Field(() => Int, { description: 'How many would get less.' })
  losers: number;
}

/** A window that is over. */
@ObjectType({ description: 'The days on which somebody could have applied by a draft.' })
export class WindowOverView {
  @Field(() => DayScalar, { description: 'First day.' })
  opensOn: string;

  @Field(() => DayScalar, { description: 'Last day; before the first day looked at.' })
  closesOn: string;
}

/** Somebody for whom a draft makes a difference. */
@ObjectType({ description: 'A social worker who would get more or less.' })
export class SimulatedChangeView {
  @Field(() => ID, { description: 'The social worker.' })
  workerId: string;

  @Field({ description: 'Name.' })
  name: string;

  @Field({ description: 'Name of the region they are counted in.' })
  region: string;

  @Field(() => MoneyScalar, { description: 'What they get now, in fen.' })
  before: number;

  @Field(() => MoneyScalar, { description: 'What the draft gives them, in fen.' })
  after: number;

  @Field(() => [String], { description: 'Codes of the rules that keep them out of the draft.' })
  failing: string[];

  @Field(() => WindowOverView, {
    nullable: true,
    description: 'The window of the draft, where it keeps them out because it is over; null otherwise.',
  })
  windowOver: WindowOverView | null;
}

/** What a draft would change, in figures. */
@ObjectType('AwardSimulationFigures', {
  description:
    'What a draft would change against what holds now, in figures, for the social workers of a region.',
})
export class SimulationFigures {
  @Field(() => DayScalar, { description: 'First day looked at.' })
  from: string;

  @Field(() => DayScalar, { description: 'The day after the last one looked at.' })
  to: string;

  @Field(() => SimulatedRowView, { description: 'All together.' })
  all: SimulatedRowView;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many would get less because the draft lets their window be over already; null where it was not counted.',
  })
  shutOut?: number;

  @Field(() => [SimulatedRowView], { description: 'By region of the next level, in the order of the codes.' })
  byRegion: SimulatedRowView[];

  @Field(() => [SimulatedRowView], { description: 'By the highest grade held on the first day.' })
  byGrade: SimulatedRowView[];
}

/** What a draft would change. */
@ObjectType('AwardSimulation', {
  description: 'What a draft would change against what holds now, for the social workers of a region.',
})
export class SimulationView extends SimulationFigures {
  @Field(() => [SimulatedChangeView], { description: 'Whom it makes a difference for, at most 100.' })
  changes: SimulatedChangeView[];
}

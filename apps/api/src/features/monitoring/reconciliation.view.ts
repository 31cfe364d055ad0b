import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { DayScalar } from '../../platform/graphql/scalars.js';

/** One comparison of the figures with the events. */
@ObjectType({ description: 'One comparison of the folded figures, at every level, with the sealed events.' })
export class Reconciliation {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => Date, { description: 'When it began.' })
  startedAt: Date;

  @Field(() => Date, { description: 'When it ended.' })
  finishedAt: Date;

  @Field(() => DayScalar, { description: 'First day of the first month recomputed.' })
  fromOn: string;

  @Field(() => DayScalar, { description: 'First day of the last month recomputed.' })
  toOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day of the older month whose turn it was; null when there was none.',
  })
  olderOn: string | null;

  @Field(() => Int, { description: 'How many folded rows were compared.' })
  compared: number;

  @Field(() => Int, {
    description: 'How many rows do not hold what the events say, in the whole installation.',
  })
  driftCount: number;

  @Field({
    description:
      'Whether the rows that differed were mended: an operator had it done; the nightly comparison changes none.',
  })
  isMended: boolean;

  @Field(() => Int, { description: 'How many of the rows kept of it lie within the asker’s reach.' })
  driftsWithin: number;
}

/** One amount of a folded row beside what it should be. */
@ObjectType({ description: 'One amount of a folded row beside what the events say.' })
export class DriftedAmount {
  @Field({ description: 'What is counted: posted, verified, minutes, count.' })
  name: string;

  @Field(() => Float, { description: 'What the events say.' })
  expected: number;

  @Field(() => Float, { description: 'What the figures hold.' })
  found: number;
}

/** A folded row that differs. */
@ObjectType({ description: 'A folded row that did not hold what the events say.' })
export class Drift {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  regionCode: string;

  @Field({ description: 'The folded table.' })
  folded: string;

  @Field({
    description: 'What tells the row apart in its region: the day or month, and a bucket, volunteer or step.',
  })
  key: string;

  @Field(() => [DriftedAmount], { description: 'The amounts that differ.' })
  amounts: DriftedAmount[];
}

/** Which drifts to list. */
@ArgsType()
export class DriftListArgs extends PageArgs {
  @Field(() => ID, { description: 'The reconciliation.' })
  @IsUUID()
  id: string;
}

/** A list of reconciliations. */
@ObjectType({ description: 'Comparisons of the figures with the sealed events, newest first.' })
export class ReconciliationConnection extends connectionOf(Reconciliation) {}

/** A list of drifts. */
@ObjectType({
  description: 'Folded rows that differed within the asker’s reach, in the order of their regions.',
})
export class DriftConnection extends connectionOf(Drift) {}

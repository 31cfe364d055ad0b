import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One time that all checks looked through the data; never altered. */
@ObjectType({ description: 'One time that all checks looked through the data.' })
@Entity('integrity_runs')
export class IntegrityRun {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => Date, { description: 'When it began.' })
  @Column('timestamptz')
  startedAt: Date;

  @Field(() => Date, { description: 'When it ended.' })
  @Column('timestamptz')
  finishedAt: Date;

  /** The day in Asia/Shanghai. */
  @Column('date')
  ranOn: string;

  /** null: it came round by itself. */
  @Column('uuid', { nullable: true })
  requestedById: string | null;
}

/** How much a check found in one region; never altered. Without a row it found nothing. */
@Entity('integrity_counts')
export class IntegrityCount {
  @PrimaryColumn('uuid')
  runId: string;

  @PrimaryColumn('text')
  checkCode: string;

  /** Six zeros: in no region. */
  @PrimaryColumn('text')
  regionCode: string;

  @Column('int')
  count: number;
}

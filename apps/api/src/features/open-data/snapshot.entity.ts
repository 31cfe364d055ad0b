import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** All approved figures of a region and period as one signed text. Append-only: a correction makes the next number. */
@ObjectType({
  description:
    'All approved figures of a region and period as one signed text. It stays as it is; a corrected approval makes a further one.',
})
@Entity('open_snapshots')
export class OpenSnapshot {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The region.' })
  @Column('text')
  regionCode: string;

  @Field({ description: 'The period.' })
  @Column('text')
  period: string;

  @Field(() => Int, { description: 'Counts the snapshots of one region and period from 1.' })
  @Column('int')
  number: number;

  /** The canonical text that is signed. */
  @Column('text')
  content: string;

  @Field(() => Int, { description: 'How many figures it holds.' })
  @Column('int')
  figureCount: number;

  @Field({ description: 'SHA-256 of its text, in hexadecimal digits.' })
  @Column('text')
  sha256: string;

  @Field(() => Int, { description: 'The version of the key it is signed with.' })
  @Column('int')
  keyVersion: number;

  @Column('text')
  signature: string;

  @Field(() => Date, { description: 'When it was made.' })
  @Column('timestamptz')
  madeAt: Date;
}

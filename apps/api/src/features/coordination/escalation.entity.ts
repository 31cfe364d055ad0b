import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A matter past its limit came before a higher region level: once a level for each limit. */
@ObjectType({ description: 'A matter past its limit came before a higher region level: once a level.' })
@Entity('escalations')
export class Escalation {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('text')
  regionCode: string;

  @Column('text')
  subjectType: string;

  @Column('uuid')
  subjectId: string;

  @Field(() => ID, { description: 'The region it came before.' })
  @Column('text')
  toRegionCode: string;

  @Field(() => Date, { description: 'The limit that had passed.' })
  @Column('timestamptz')
  dueAt: Date;

  @Field(() => Date, { description: 'When.' })
  @Column('timestamptz')
  escalatedAt: Date;
}

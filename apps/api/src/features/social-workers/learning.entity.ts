import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { LearningAction, LearningKind, LearningState } from './learning.rules.js';

registerEnumType(LearningKind, { name: 'LearningKind', description: 'How something was learned.' });
registerEnumType(LearningState, { name: 'LearningState', description: 'Where an entry of learning stands.' });
registerEnumType(LearningAction, {
  name: 'LearningAction',
  description: 'What can be done with an entry of learning.',
});

/** Something a social worker learned. It counts once the register confirmed it. */
@ObjectType({ description: 'Something a social worker learned; it counts once the register confirmed it.' })
@MayChange()
@Entity('learning_entries')
export class LearningEntry {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Who learned.' })
  @Column('uuid')
  socialWorkerId: string;

  @Field(() => LearningKind, { description: 'How.' })
  @Column('text')
  kind: LearningKind;

  @Field({ description: 'What was learned.' })
  @Column('text')
  title: string;

  @Field({ description: 'Who taught or published it.' })
  @Column('text')
  provider: string;

  @Field(() => Int, { description: 'How long, in minutes; of a degree the policy’s hours count instead.' })
  @Column('int')
  minutes: number;

  @Field(() => DayScalar, { description: 'Last day of the learning.' })
  @Column('date')
  learnedOn: string;

  @Field(() => LearningState, { description: 'Where it stands.' })
  @Column('text')
  state: LearningState;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  @Column('uuid')
  enteredById: string;

  @Field(() => Date, { description: 'When it was entered.' })
  @Column('timestamptz')
  enteredAt: Date;

  @Column('uuid', { nullable: true })
  decidedById: string | null;

  @Field(() => Date, { nullable: true, description: 'When the register decided on it.' })
  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

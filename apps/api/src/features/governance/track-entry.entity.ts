import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { TrackEntryAction, TrackEntryState } from './track-entry.rules.js';

registerEnumType(TrackEntryState, {
  name: 'TrackEntryState',
  description: 'Where an entry of the register stands.',
});
registerEnumType(TrackEntryAction, {
  name: 'TrackEntryAction',
  description: 'What can be done with an entry of the register.',
});

/** One activity of a community under an action track. */
@ObjectType({ description: 'One activity of a community under an action track.' })
@MayChange()
@Entity('track_entries')
export class TrackEntry {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The community.' })
  @Column('text')
  regionCode: string;

  @Field({ description: 'Code of the action track.' })
  @Column('text')
  track: string;

  @Field({ description: 'What was done, in one line.' })
  @Column('text')
  title: string;

  @Field(() => DayScalar, { description: 'The day.' })
  @Column('date')
  heldOn: string;

  @Field(() => Int, { description: 'How many took part.' })
  @Column('int')
  participants: number;

  @Field(() => TrackEntryState, { description: 'Where it stands; a withdrawn one does not count.' })
  @Column('text')
  state: TrackEntryState;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  @Column('uuid')
  enteredById: string;

  @Column('text')
  idempotencyKey: string;

  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

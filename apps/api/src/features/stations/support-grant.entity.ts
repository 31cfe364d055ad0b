import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { SupportAction, SupportKind, SupportState } from './support-grant.rules.js';

registerEnumType(SupportKind, { name: 'SupportKind', description: 'What a station is supported with.' });
registerEnumType(SupportState, { name: 'SupportState', description: 'Whether a support holds.' });
registerEnumType(SupportAction, { name: 'SupportAction', description: 'What can be done with a support.' });

/** Support granted to a station. Money stays where it is counted: a fund is named here and not copied. */
@ObjectType({ description: 'A venue, a fund or a project granted to a station.' })
@MayChange()
@Entity('support_grants')
export class SupportGrant {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  /** Where the station stood when it was granted. */
  @Column('text')
  regionCode: string;

  @Field(() => ID, { description: 'The station.' })
  @Column('uuid')
  stationId: string;

  @Field(() => SupportKind, { description: 'What it is supported with.' })
  @Column('text')
  kind: SupportKind;

  @Column('uuid', { nullable: true })
  sourceId: string | null;

  @Field(() => String, { nullable: true, description: 'Who gives it, where its source does not tell.' })
  @Column('text', { nullable: true })
  giver: string | null;

  @Field({ description: 'What it is for.' })
  @Column('text')
  detail: string;

  @Field(() => Int, { nullable: true, description: 'Of a venue: its floor area in square metres.' })
  @Column('int', { nullable: true })
  floorArea: number | null;

  @Field(() => DayScalar, { description: 'First day.' })
  @Column('date')
  givenOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day on which it no longer holds; null: without an end.',
  })
  @Column('date', { nullable: true })
  endsOn: string | null;

  @Field(() => SupportState, { description: 'Whether it holds.' })
  @Column('text')
  state: SupportState;

  @Field(() => String, { nullable: true, description: 'Why it was ended.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  @Column('uuid')
  grantedById: string;

  /** What the browser made up for this form, so that a second tap grants nothing twice. */
  @Column('text')
  idempotencyKey: string;

  @Field(() => Date, { description: 'When it was recorded.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

import { CandidateKind } from '@wushe/policy-packs';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { InvitationAction, InvitationState } from './invitation.rules.js';

registerEnumType(CandidateKind, {
  name: 'CandidateKind',
  description: 'Who or what can be suggested for a need.',
});
registerEnumType(InvitationState, { name: 'InvitationState', description: 'Where an invitation stands.' });
registerEnumType(InvitationAction, {
  name: 'InvitationAction',
  description: 'What can be done with an invitation.',
});

/** Somebody is asked to take part in serving a need. */
@ObjectType({ description: 'Somebody is asked to take part in serving a need.' })
@MayChange()
@Entity('invitations')
export class Invitation {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('text')
  regionCode: string;

  @Column('uuid')
  needId: string;

  @Field(() => CandidateKind, { description: 'Who or what is invited.' })
  @Column('text')
  inviteeKind: CandidateKind;

  /** The organization, social worker, volunteer or resource. */
  @Field(() => ID, { description: 'The record that is invited.' })
  @Column('uuid')
  inviteeId: string;

  /** The person who answers, or null when an organization does. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  /** The organization that answers, or null when a person does. */
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Column('uuid')
  sentById: string;

  /** The view of suggestions it was sent from; null when a plan sent it. */
  @Column('uuid', { nullable: true })
  viewId: string | null;

  /** The line of the confirmed plan it was sent from; null when it was sent from a view. */
  @Column('uuid', { nullable: true })
  planLineId: string | null;

  /** Of one that a plan moved to another need: the invitation there. */
  @Column('uuid', { nullable: true })
  replacedById: string | null;

  @Field(() => InvitationState, { description: 'Where it stands.' })
  @Column('text')
  state: InvitationState;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  @Column('text', { nullable: true })
  reason: string | null;

  @Field(() => Date, { description: 'When it was sent.' })
  @Column('timestamptz')
  sentAt: Date;

  @Field(() => Date, { description: 'When it expires without an answer.' })
  @Column('timestamptz')
  expiresAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was answered, expired or was taken back.' })
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** When and where the need took place as it was agreed to; null before that. */
  @Column('timestamptz', { nullable: true })
  agreedStartsAt: Date | null;

  @Column('timestamptz', { nullable: true })
  agreedEndsAt: Date | null;

  @Column('text', { nullable: true })
  agreedPlace: string | null;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

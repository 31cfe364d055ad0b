import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { ClaimAction, ClaimState } from './claim.rules.js';

registerEnumType(ClaimState, { name: 'ClaimState', description: 'Where a claim stands.' });
registerEnumType(ClaimAction, { name: 'ClaimAction', description: 'What can be done with a claim.' });

/** An organization takes all or a part of what a need asks for. */
@ObjectType({ description: 'An organization takes all or a part of what a need asks for.' })
@MayChange()
@Entity('claims')
export class Claim {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('text')
  regionCode: string;

  @Column('uuid')
  needId: string;

  @Column('uuid')
  organizationId: string;

  @Column('uuid', { nullable: true })
  madeById: string | null;

  @Field(() => ClaimState, { description: 'Where it stands.' })
  @Column('text')
  state: ClaimState;

  @Field({ description: 'How the organization will go about it, without personal data.' })
  @Column('text')
  plan: string;

  @Field(() => String, { nullable: true, description: 'Words that came with the last action.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  /** What the browser made up for this form, so that a second tap makes no second claim. */
  @Column('text')
  idempotencyKey: string;

  @Field(() => Date, { description: 'When it was made.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { description: 'When the present state began.' })
  @Column('timestamptz')
  stateSince: Date;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

/** How much of one part of the need a claim takes. */
@ObjectType({ description: 'How much of one part of the need a claim takes.' })
@Entity('claim_shares')
export class ClaimShare {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  claimId: string;

  @Field(() => ID, { description: 'The part of the need.' })
  @Column('uuid')
  partId: string;

  @Field(() => Int, { description: 'How much of it, in the part’s unit; fen for money.' })
  @Column('int')
  quantity: number;
}

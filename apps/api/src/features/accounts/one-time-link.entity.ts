import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { Role } from '../../platform/permissions/role.js';
import type { LinkPurpose } from './link.rules.js';

/** A link that works once; the token itself is only in the link, here is its SHA-256. */
@ObjectType('RoleInvitation', {
  description: 'A role offered to somebody by a link that works once, 24 hours.',
})
@MayChange()
@Entity('one_time_links')
export class OneTimeLink {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  purpose: LinkPurpose;

  @Column('text')
  tokenHash: string;

  @Field(() => Role, { nullable: true, description: 'The role offered.' })
  @Column('text', { nullable: true })
  role: Role | null;

  @Field(() => String, { nullable: true, description: 'Code of the region the role will be held at.' })
  @Column('text', { nullable: true })
  regionCode: string | null;

  @Field(() => ID, { nullable: true, description: 'Organization the role will be held in.' })
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Field(() => Date, { nullable: true, description: 'Moment the role will end by itself.' })
  @Column('timestamptz', { nullable: true })
  grantValidTo: Date | null;

  /** Whose password it sets. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Field({ description: 'Name of the person invited, as the inviter wrote it.' })
  @Column('text')
  name: string;

  /** Keyed hash of the phone the link was sent to and to nobody else: using it confirms that phone. */
  @Column('text', { nullable: true })
  sentToHash: string | null;

  @Column('uuid', { nullable: true })
  givenById: string | null;

  /** The giver's own role: a link dies with it. */
  @Column('uuid', { nullable: true })
  givenThroughId: string | null;

  @Field(() => Date, { description: 'When the link was made.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { description: 'When the link ends.' })
  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;

  @Column('uuid', { nullable: true })
  usedById: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}

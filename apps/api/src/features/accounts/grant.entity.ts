import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { Role } from '../../platform/permissions/role.js';

/** A role given to a person at a region or in an organization. */
@ObjectType('Grant', { description: 'A role somebody holds: a hat to put on.' })
@MayChange()
@Entity('grants')
export class Grant {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Field(() => Role, { description: 'The role.' })
  @Column('text')
  role: Role;

  @Field(() => String, { nullable: true, description: 'Code of the region the role is held at.' })
  @Column('text', { nullable: true })
  regionCode: string | null;

  @Field(() => ID, { nullable: true, description: 'Organization the role is held in.' })
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Field(() => Date, { description: 'First moment the role holds.' })
  @Column('timestamptz')
  validFrom: Date;

  @Field(() => Date, { nullable: true, description: 'Moment it ends by itself: a deputy’s role has one.' })
  @Column('timestamptz', { nullable: true })
  validTo: Date | null;

  /** null: the product itself, at its first start. */
  @Column('uuid', { nullable: true })
  givenById: string | null;

  /** The grant it stands in for; taken back together with it. */
  @Column('uuid', { nullable: true })
  deputyOfId: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was taken back.' })
  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { BodyAction, BodyKind, BodyPost, BodyState } from './body.rules.js';

registerEnumType(BodyKind, { name: 'BodyKind', description: 'Kinds of self-governance bodies.' });
registerEnumType(BodyState, { name: 'BodyState', description: 'Where a self-governance body stands.' });
registerEnumType(BodyAction, {
  name: 'BodyAction',
  description: 'What can be done with a self-governance body.',
});
registerEnumType(BodyPost, { name: 'BodyPost', description: 'Posts of a self-governance body.' });

/** The body by which residents or villagers of a community run their own affairs. */
@ObjectType({ description: 'The body by which residents or villagers of a community run their own affairs.' })
@MayChange()
@Entity('self_governance_bodies')
export class SelfGovernanceBody {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The community.' })
  @Column('text')
  regionCode: string;

  @Field(() => BodyKind, { description: 'What it is.' })
  @Column('text')
  kind: BodyKind;

  @Field({ description: 'Its name.' })
  @Column('text')
  name: string;

  @Field(() => BodyState, { description: 'Where it stands.' })
  @Column('text')
  state: BodyState;

  @Field(() => DayScalar, { description: 'First day of the present term.' })
  @Column('date')
  termStartsOn: string;

  @Field(() => DayScalar, { description: 'Last day of the present term.' })
  @Column('date')
  termEndsOn: string;

  @Column('uuid')
  enteredById: string;

  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

/** A seat of a body that is taken: a post and its days, without the name of whoever sits there. */
@ObjectType({ description: 'A seat that is taken: a post and its days, without a name.' })
@MayChange()
@Entity('body_members')
export class BodyMember {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('uuid')
  bodyId: string;

  @Field(() => BodyPost, { description: 'The post.' })
  @Column('text')
  post: BodyPost;

  @Field(() => DayScalar, { description: 'First day.' })
  @Column('date')
  startsOn: string;

  @Field(() => DayScalar, { description: 'Last day.' })
  @Column('date')
  endsOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'When it was left; null while it is held.' })
  @Column('date', { nullable: true })
  leftOn: string | null;
}

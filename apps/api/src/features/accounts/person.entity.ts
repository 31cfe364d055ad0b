import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';

/** Somebody with an account. What identifies them beyond the name lies in PersonContact. */
@ObjectType({ description: 'Somebody with an account; the name is shown to those who work with them.' })
@MayChange()
@Entity('people')
export class Person {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field({ description: 'Name as the person gave it.' })
  @Column('text')
  name: string;

  @Field({ description: 'Invented for the demonstration; no such person exists.' })
  @Column('boolean')
  isDemo: boolean;

  /** The guardian who acts for a child under fourteen. */
  @Column('uuid', { nullable: true })
  guardianId: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('int')
  version: number;
}

/** How to reach a person: encrypted, found by keyed hash, never a GraphQL type. */
@MayChange()
@Entity('person_contacts')
export class PersonContact {
  @PrimaryColumn('uuid') personId: string;
  @Column('text') phoneSealed: string;
  @Column('text') phoneHash: string;
  /** null: nobody has confirmed that the phone is theirs. */
  @Column('timestamptz', { nullable: true }) phoneConfirmedAt: Date | null;
}

/** Argon2id hash of a person's password. */
@MayChange()
@Entity('passwords')
export class Password {
  @PrimaryColumn('uuid') personId: string;
  @Column('text') hash: string;
  @Column('timestamptz') changedAt: Date;
}

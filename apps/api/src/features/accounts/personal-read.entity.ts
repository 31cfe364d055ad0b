import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Role } from '../../platform/permissions/role.js';

/** What personal data was read. */
export const PersonalMatter = {
  phone: 'phone',
  identity: 'identity',
  address: 'address',
  health: 'health',
  certificate: 'certificate',
  casework: 'casework',
  requesterWords: 'requesterWords',
  /** What an award rests on: employment, insurance, certificates, month of birth. */
  awardFacts: 'awardFacts',
  bankAccount: 'bankAccount',
} as const;
export type PersonalMatter = (typeof PersonalMatter)[keyof typeof PersonalMatter];
registerEnumType(PersonalMatter, { name: 'PersonalMatter', description: 'What personal data was read.' });

/** That somebody read personal data; never changed, never removed. */
@ObjectType({ description: 'That somebody read personal data of another.' })
@Entity('personal_reads')
export class PersonalRead {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  readerId: string;

  @Field(() => Role, { nullable: true, description: 'Role the reader acted under.' })
  @Column('text', { nullable: true })
  role: Role | null;

  @Column('text', { nullable: true })
  readerRegionCode: string | null;

  /** Where the record it was read in lies. */
  @Column('text')
  regionCode: string;

  /** Whose data; null where nobody but the record `subjectId` knows: a resident without an account, a case. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Field(() => PersonalMatter, { description: 'What was read.' })
  @Column('text')
  matter: PersonalMatter;

  @Field({ description: 'Kind of the record it was read in: claim, need, case.' })
  @Column('text')
  subjectType: string;

  @Column('uuid')
  subjectId: string;

  @Field(() => Date, { description: 'When it was read; of several on one day the last.' })
  @Column('timestamptz')
  at: Date;

  /** Where what one reader read on one day is one line. */
  times?: number;
}

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { CertificateGrade, SocialWorkerAction, SocialWorkerState } from './social-worker.rules.js';

registerEnumType(SocialWorkerState, {
  name: 'SocialWorkerState',
  description: 'Whether a social worker takes on work.',
});
registerEnumType(SocialWorkerAction, {
  name: 'SocialWorkerAction',
  description: 'What can be done with a social worker’s record.',
});
registerEnumType(CertificateGrade, {
  name: 'CertificateGrade',
  description: 'Grade of the national certificate.',
});

/** Somebody who does social work by profession, at a station or for an organization. */
@ObjectType({ description: 'Somebody who does social work by profession.' })
@MayChange()
@Entity('social_workers')
export class SocialWorker {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Region they serve.' })
  @Column('text')
  regionCode: string;

  @Column('uuid')
  personId: string;

  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Field(() => SocialWorkerState, { description: 'Whether they take on work.' })
  @Column('text')
  state: SocialWorkerState;

  @Field(() => CertificateGrade, {
    nullable: true,
    description: 'Grade of the certificate that counts, the highest, also an expired one.',
  })
  @Column('text', { nullable: true })
  grade: CertificateGrade | null;

  @Column('text', { nullable: true })
  certificateEnding: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'First day on which the registration no longer holds; null: without an end.',
  })
  @Column('date', { nullable: true })
  certificateValidTo: string | null;

  @Field(() => [String], { description: 'Codes of the need categories they are versed in.' })
  @Column('text', { array: true })
  specialties: string[];

  @Field(() => Int, { description: 'How many projects they carry at once at most.' })
  @Column('int')
  capacity: number;

  @Field({ description: 'Invented for the demonstration; no such person exists.' })
  @Column('boolean')
  isDemo: boolean;

  @Field(() => Date, { description: 'When they were registered.' })
  @Column('timestamptz')
  createdAt: Date;

  /** When somebody said that whoever signs in with another phone is they. */
  @Column('timestamptz', { nullable: true })
  recognizedAt: Date | null;

  @Field(() => Int, { description: 'Rises with every change; an edit carries the one it read.' })
  @Column('int')
  version: number;
}

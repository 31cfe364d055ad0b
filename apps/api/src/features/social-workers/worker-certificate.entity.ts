import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { CertificateGrade } from './social-worker.rules.js';

/** A national certificate somebody holds: one of each grade. The number is encrypted and found by its keyed hash. */
@ObjectType({
  description: 'A national certificate of social work; a social worker holds one of a grade at most.',
})
@MayChange()
@Entity('worker_certificates')
export class WorkerCertificate {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('uuid')
  socialWorkerId: string;

  @Field(() => CertificateGrade, { description: 'Its grade.' })
  @Column('text')
  grade: CertificateGrade;

  @Column('text')
  numberHash: string;

  /** null for those entered when only the hash was kept. */
  @Column('text', { nullable: true })
  numberSealed: string | null;

  @Field({ description: 'Last four characters of its number.' })
  @Column('text')
  numberEnding: string;

  @Field(() => DayScalar, { nullable: true, description: 'Day of approval (批准日期); null: not told.' })
  @Column('date', { nullable: true })
  approvedOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day of the first registration (登记); null: not registered, or not told.',
  })
  @Column('date', { nullable: true })
  registeredOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day on which the registration no longer holds; null: without an end.',
  })
  @Column('date', { nullable: true })
  validTo: string | null;

  @Column('uuid', { nullable: true })
  enteredById: string | null;

  @Field(() => Date, { description: 'When it was entered.' })
  @Column('timestamptz')
  enteredAt: Date;

  /** Set when it was entered by mistake or taken back: it never counts. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

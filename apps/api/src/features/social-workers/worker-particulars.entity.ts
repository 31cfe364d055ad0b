import { registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { RetirementCategory, Sex } from './worker-particulars.rules.js';

registerEnumType(Sex, { name: 'Sex', description: 'Sex as the identity document tells it.' });
registerEnumType(RetirementCategory, {
  name: 'RetirementCategory',
  description: 'What kind of post the statutory working age goes by.',
});

/**
 * What of a person the statutory working age goes by, and no more. Append-only: of several the highest number holds.
 * Shown through a field that asks the policy and writes the read log.
 */
@Entity('worker_particulars')
export class WorkerParticulars {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('uuid')
  socialWorkerId: string;

  @Column('int')
  number: number;

  @Column('text')
  sex: Sex;

  /** The month of birth as YYYY-MM, encrypted. */
  @Column('text')
  birthMonthSealed: string;

  @Column('text')
  retirementCategory: RetirementCategory;

  @Column('uuid')
  enteredById: string;

  @Column('timestamptz')
  enteredAt: Date;
}

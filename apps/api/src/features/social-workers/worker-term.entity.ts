import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { EmploymentNature, PostingKind, WorkerTermKind } from './worker-term.rules.js';

registerEnumType(EmploymentNature, {
  name: 'EmploymentNature',
  description: 'By what right a social worker is employed.',
});
registerEnumType(PostingKind, {
  name: 'PostingKind',
  description: 'How a social worker serves elsewhere than where they are registered.',
});
registerEnumType(WorkerTermKind, {
  name: 'WorkerTermKind',
  description: 'What of a social worker holds from a day to a day.',
});

/** What holds of a social worker from a day to a day. Only its end changes; what was entered by mistake is withdrawn. */
@ObjectType({ isAbstract: true })
export abstract class WorkerTerm {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The social worker it holds of.' })
  @Column('uuid')
  socialWorkerId: string;

  @Field(() => DayScalar, { description: 'First day.' })
  @Column('date')
  fromOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'Last day; null while it lasts.' })
  @Column('date', { nullable: true })
  toOn: string | null;

  @Column('uuid')
  enteredById: string;

  @Field(() => Date, { description: 'When it was entered.' })
  @Column('timestamptz')
  enteredAt: Date;

  /** Set when it turned out to be entered by mistake: it never held. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;

  /** What may hold only once on a day. */
  abstract get what(): string;
}

/** Where somebody is or was employed. */
@ObjectType({ description: 'Where a social worker is or was employed, with the actual workplace.' })
@MayChange()
@Entity('employments')
export class Employment extends WorkerTerm {
  @Field({ description: 'Name of the employer.' })
  @Column('text')
  employer: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The employer, where it is an organization of the register.',
  })
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Field(() => ID, { description: 'Region of the actual workplace, county or smaller.' })
  @Column('text')
  workplaceCode: string;

  @Field(() => EmploymentNature, { description: 'By what right.' })
  @Column('text')
  nature: EmploymentNature;

  get what(): string {
    return this.employer;
  }
}

/** Months for which social insurance was paid: from the first day of the first to the last day of the last. */
@ObjectType({
  description:
    'Whole months of social insurance: from the first day of the first month to the last day of the last one.',
})
@MayChange()
@Entity('insurance_periods')
export class InsurancePeriod extends WorkerTerm {
  @Field(() => ID, { description: 'City or county the insurance was paid in.' })
  @Column('text')
  placeCode: string;

  get what(): string {
    return 'months';
  }
}

/** A time of service elsewhere. */
@ObjectType({ description: 'A time for which a social worker serves elsewhere.' })
@MayChange()
@Entity('postings')
export class Posting extends WorkerTerm {
  @Field(() => PostingKind, { description: 'How.' })
  @Column('text')
  kind: PostingKind;

  @Field(() => ID, { description: 'Region they serve in meanwhile.' })
  @Column('text')
  placeCode: string;

  @Field(() => ID, { nullable: true, description: 'The station they serve at, where it is one.' })
  @Column('uuid', { nullable: true })
  stationId: string | null;

  get what(): string {
    return this.placeCode;
  }
}

/** What lets another into the work of a social worker: entered by somebody else it waits for the worker's yes. */
@ObjectType({ isAbstract: true })
export abstract class WorkerTie extends WorkerTerm {
  @Field(() => Date, {
    nullable: true,
    description: 'When the social worker agreed; null while it waits, and opens nothing.',
  })
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** null of those that stood before anybody was asked. */
  @Column('uuid', { nullable: true })
  confirmedById: string | null;
}

/** That one social worker guides another's work. */
@ObjectType({ description: 'That one social worker guides another’s work.' })
@MayChange()
@Entity('supervision_pairs')
export class SupervisionPair extends WorkerTie {
  @Field(() => ID, { description: 'The social worker who guides.' })
  @Column('uuid')
  supervisorId: string;

  get what(): string {
    return this.supervisorId;
  }
}

/** That one social worker stands in for another on named days. */
@ObjectType({ description: 'That one social worker stands in for another from a day to a day.' })
@MayChange()
@Entity('deputies')
export class WorkerDeputy extends WorkerTie {
  @Field(() => ID, { description: 'The social worker who stands in.' })
  @Column('uuid')
  deputyId: string;

  get what(): string {
    return this.deputyId;
  }
}

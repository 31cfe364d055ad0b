import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import {
  AssessmentGrade,
  OrganizationAction,
  OrganizationKind,
  OrganizationState,
  RegistrationType,
} from './organization.rules.js';

registerEnumType(OrganizationState, {
  name: 'OrganizationState',
  description: 'Where an organization stands.',
});
registerEnumType(OrganizationAction, {
  name: 'OrganizationAction',
  description: 'What can be done with an organization.',
});
registerEnumType(RegistrationType, {
  name: 'RegistrationType',
  description: 'How an organization is known to the authorities.',
});
registerEnumType(OrganizationKind, {
  name: 'OrganizationKind',
  description: 'What kind of body an organization is.',
});
registerEnumType(AssessmentGrade, {
  name: 'AssessmentGrade',
  description: 'Grade of the official assessment, A1 to A5.',
});

/** A body that takes on needs: registered with civil affairs, filed with its township, or guided by its community. */
@ObjectType({ description: 'A body that takes on needs: registered, filed, or guided by its community.' })
@MayChange()
@Entity('organizations')
export class SocialOrganization {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Region of its seat.' })
  @Column('text')
  regionCode: string;

  @Field({ description: 'Official name.' })
  @Column('text')
  name: string;

  @Field(() => OrganizationState, { description: 'Where it stands.' })
  @Column('text')
  state: OrganizationState;

  @Field(() => RegistrationType, { description: 'How it is known to the authorities.' })
  @Column('text')
  registrationType: RegistrationType;

  @Field(() => OrganizationKind, { description: 'What kind of body it is.' })
  @Column('text')
  kind: OrganizationKind;

  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code, 18 characters; only registered bodies have one.',
  })
  @Column('text', { nullable: true })
  uscc: string | null;

  @Field({ description: 'Whether it is recognized as a charity: it may then be the host of funds.' })
  @Column('boolean')
  isCharity: boolean;

  @Field(() => AssessmentGrade, {
    nullable: true,
    description: 'Grade of the last assessment, also an expired one.',
  })
  @Column('text', { nullable: true })
  grade: AssessmentGrade | null;

  @Field(() => String, { nullable: true, description: 'First day on which the grade no longer holds.' })
  @Column('date', { nullable: true })
  gradeValidTo: string | null;

  @Field({ description: 'Whether it stands on a list of abnormal or seriously unlawful bodies.' })
  @Column('boolean')
  isOnCreditList: boolean;

  @Field(() => [String], { description: 'Codes of the need categories it serves.' })
  @Column('text', { array: true })
  categories: string[];

  @Field(() => [ID], { description: 'Codes of the regions it serves; below counts.' })
  @Column('text', { array: true })
  servedRegions: string[];

  @Field(() => Int, { description: 'How many claims it carries at once at most.' })
  @Column('int')
  capacity: number;

  @Field(() => Float, { nullable: true, description: 'WGS-84 latitude of its seat.' })
  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: 'WGS-84 longitude of its seat.' })
  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Field({ description: 'Invented for the demonstration; no such body exists.' })
  @Column('boolean')
  isDemo: boolean;

  @Field(() => String, { nullable: true, description: 'Words of the authority with its last decision.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  @Field(() => Date, { description: 'When it registered itself.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Int, { description: 'Rises with every change; an edit carries the one it read.' })
  @Column('int')
  version: number;
}

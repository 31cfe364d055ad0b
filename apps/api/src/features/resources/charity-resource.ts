import { Field, ID, InterfaceType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';

/** What the three ledgers of charity resources have in common: whose it is, where it lies, what it was given for. */
@InterfaceType({
  description:
    'Something given for a purpose: money in a fund account, goods in a lot, or a venue, service or equipment on offer.',
})
export class CharityResource {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Region it lies in.' })
  @Column('text')
  regionCode: string;

  @Field(() => ID, { nullable: true, description: 'Host charity of money and goods, owner of an offer.' })
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Field({ description: 'Name of the fund, the goods, the venue or the service.' })
  @Column('text')
  name: string;

  @Field(() => [String], {
    description: 'Codes of the need categories it was given for, below counts; empty: any.',
  })
  @Column('text', { array: true })
  purposeCategories: string[];

  @Field(() => [ID], { description: 'Codes of the regions it was given for, below counts; empty: any.' })
  @Column('text', { array: true })
  purposeRegions: string[];

  @Field(() => Date, { description: 'When it was recorded.' })
  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  madeById: string | null;

  /** What the browser made up for this form, so that a second tap records nothing twice. */
  @Column('text', { nullable: true })
  idempotencyKey: string | null;
}

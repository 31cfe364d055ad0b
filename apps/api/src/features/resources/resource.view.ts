import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { CharityResource } from './charity-resource.js';
import { ResourceAction } from './resource.policy.js';

registerEnumType(ResourceAction, {
  name: 'ResourceAction',
  description: 'What can be done with a charity resource.',
});

/** The kinds of charity resources that are found together. */
export const ResourceKind = { money: 'money', goods: 'goods', offer: 'offer' } as const;
export type ResourceKind = (typeof ResourceKind)[keyof typeof ResourceKind];
registerEnumType(ResourceKind, {
  name: 'ResourceKind',
  description: 'The kinds of charity resources: money, goods, and venues, services and equipment on offer.',
});

/** What every resource says of itself. */
@InputType({ isAbstract: true })
export class ResourceInput {
  @Field(() => ID, { description: 'Host charity of money and goods, owner of an offer.' })
  @IsUUID()
  organizationId: string;

  @Field(() => ID, { description: 'Region it lies in.' })
  @Matches(/^\d{2}(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/)
  regionCode: string;

  @Field({ description: 'Name, 2 to 60 characters.' })
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  name: string;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Codes of the need categories it was given for, below counts; empty: any.',
  })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  purposeCategories: string[] = [];

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Codes of the regions it was given for, below counts; empty: any.',
  })
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(/^\d{2,12}$/, { each: true })
  purposeRegions: string[] = [];
}

/** What protects a form from a second tap. */
@ArgsType()
export class OnceArgs {
  @Field({ description: 'Made up by the browser for this form: the same key twice records once.' })
  @IsString()
  @MinLength(8)
  @MaxLength(64)
  idempotencyKey: string;
}

/** Which resources to list. */
@ArgsType()
export class ResourceListArgs extends PageArgs {
  @Field(() => ResourceKind, { nullable: true, description: 'Only of this kind.' })
  @IsOptional()
  @IsIn(Object.values(ResourceKind))
  kind?: ResourceKind | null;

  @Field(() => ID, { nullable: true, description: 'Only below this region.' })
  @IsOptional()
  @Matches(/^\d{2,12}$/)
  regionCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this charity or owner.' })
  @IsOptional()
  @IsUUID()
  organizationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only what may serve a need of this category, by its purpose.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  category?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what has something left: money, goods in date, an offer that still holds.',
  })
  @IsOptional()
  isAvailable?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only with this text in the name.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  text?: string | null;
}

/** A list of charity resources. */
@ObjectType({ description: 'A list of charity resources, newest first.' })
export class CharityResourceConnection extends connectionOf(CharityResource) {}

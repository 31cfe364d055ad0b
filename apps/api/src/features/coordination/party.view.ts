import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { Role } from '../../platform/permissions/role.js';
import { REGION_CODE } from '../regions/index.js';

/** Names a desk or an organization. */
@InputType({ description: 'A desk (role and region) or an organization: one of the two.' })
export class PartyInput {
  @Field(() => Role, { nullable: true, description: 'Role of the desk.' })
  @IsOptional()
  @IsIn(Object.values(Role))
  role?: Role | null;

  @Field(() => ID, { nullable: true, description: 'Region of the desk.' })
  @IsOptional()
  @Matches(REGION_CODE)
  regionCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organization.' })
  @IsOptional()
  @IsUUID()
  organizationId?: string | null;
}

/** A desk or an organization. */
@ObjectType({ description: 'A desk (role and region) or an organization that takes part or owns a matter.' })
export class Party {
  @Field(() => ID, { description: 'Tells parties apart.' })
  key: string;

  @Field(() => Role, { nullable: true, description: 'Role of the desk; null for an organization.' })
  role: Role | null;

  @Field(() => ID, { nullable: true, description: 'Region of the desk.' })
  regionCode: string | null;

  organizationId: string | null;
}

import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '@wushe/values';
import { IsIn, IsUUID } from 'class-validator';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { Role } from '../../platform/permissions/role.js';
import { StaffDuty } from './station-staff.rules.js';

/** Putting somebody on a station's staff. */
@ArgsType()
export class PostStaffArgs {
  @Field(() => ID, { description: 'The station.' })
  @IsUUID()
  stationId: string;

  @Field(() => ID, { description: 'One of the station’s candidates.' })
  @IsUUID()
  personId: string;

  @Field(() => StaffDuty, { description: 'What they do there; a station has one head at a time.' })
  @IsIn(Object.values(StaffDuty))
  duty: StaffDuty;

  @Field(() => DayScalar, { description: 'First day: not before the station opened, not after today.' })
  fromOn: Day;
}

/** Ending somebody's time on a station's staff as of today. */
@ArgsType()
export class RelieveStaffArgs extends OfVersion {}

/** Somebody who could be put on a station's staff. */
@ObjectType({ description: 'Somebody who could be put on a station’s staff.' })
export class StaffCandidate {
  @Field(() => ID, { description: 'The person.' })
  personId: string;

  @Field({ description: 'Their name.' })
  name: string;

  @Field(() => [Role], { description: 'The roles that make them one.' })
  roles: Role[];

  @Field(() => [String], { description: 'Names of the regions they hold them at.' })
  places: string[];
}

import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { OfVersion } from '../../platform/graphql/of-version.js';
import { Project } from './project.entity.js';
import { ProjectAction, ProjectState } from './project.rules.js';

/** A plain step of a project. */
@ArgsType()
export class ActOnProjectArgs extends OfVersion {
  @Field(() => ProjectAction, { description: 'What to do.' })
  @IsIn(Object.values(ProjectAction))
  action: ProjectAction;

  @Field(() => String, {
    nullable: true,
    description: 'Words for those at the other end, at most 300 characters; some actions demand them.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

/** Putting a social worker in charge. */
@ArgsType()
export class AssignSocialWorkerArgs extends OfVersion {
  @Field(() => ID, { description: 'The social worker.' })
  @IsUUID()
  socialWorkerId: string;
}

/** The community's yes to the work. */
@ArgsType()
export class AcceptProjectArgs extends OfVersion {
  @Field(() => Int, { description: 'How many people were served, 1 to 1,000,000.' })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  servedCount: number;
}

/** Which projects to list. */
@ArgsType()
export class ProjectListArgs extends PageArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Region they serve; without it all that the hat reaches.',
  })
  @IsOptional()
  @Matches(/^\d{2,12}$/)
  regionCode?: string | null;

  @Field(() => [ProjectState], { nullable: true, description: 'Only in these states.' })
  @IsOptional()
  @IsIn(Object.values(ProjectState), { each: true })
  states?: ProjectState[] | null;
}

/** A list of projects. */
@ObjectType({ description: 'A list of projects, newest first.' })
export class ProjectConnection extends connectionOf(Project) {}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take with this project, now or in another state.' })
export class AllowedProjectAction {
  @Field(() => ProjectAction, { description: 'The action.' })
  action: ProjectAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;

  @Field({ description: 'Whether it wants a reason.' })
  wantsReason: boolean;
}

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { ProjectAction, ProjectState } from './project.rules.js';

registerEnumType(ProjectState, { name: 'ProjectState', description: 'Where a project stands.' });
registerEnumType(ProjectAction, { name: 'ProjectAction', description: 'What can be done with a project.' });

/** The work that serves a need: it holds the accepted claims, the social worker, resources and activities. */
@ObjectType({ description: 'The work that serves a need, with all that was accepted and given for it.' })
@MayChange()
@Entity('projects')
export class Project {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'Community it serves, 12 digits.' })
  @Column('text')
  regionCode: string;

  @Column('uuid')
  needId: string;

  /** The organization whose claim was accepted first. */
  @Column('uuid')
  organizationId: string;

  @Column('uuid', { nullable: true })
  socialWorkerId: string | null;

  @Field(() => ProjectState, { description: 'Where it stands.' })
  @Column('text')
  state: ProjectState;

  @Field(() => String, { nullable: true, description: 'Words that came with the last action.' })
  @Column('text', { nullable: true })
  lastReason: string | null;

  @Field(() => Int, { nullable: true, description: 'People served, told by the community at acceptance.' })
  @Column('int', { nullable: true })
  servedCount: number | null;

  @Field(() => Date, { description: 'When its first claim was accepted.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { description: 'When the present state began.' })
  @Column('timestamptz')
  stateSince: Date;

  @Field(() => Date, { nullable: true, description: 'When the community accepted the work.' })
  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

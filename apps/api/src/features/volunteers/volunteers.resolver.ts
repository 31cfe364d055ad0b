import { Args, Float, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { DatedHours, WeeklyHours } from '../../platform/graphql/week.js';
import { Access } from '../../platform/permissions/access.js';
import { Accounts } from '../accounts/index.js';
import { Region, Regions } from '../regions/index.js';
import { Volunteer } from './volunteer.entity.js';
import { volunteerPolicy } from './volunteer.policy.js';
import { volunteerActions } from './volunteer.rules.js';
import {
  ActAsVolunteerArgs,
  AllowedVolunteerAction,
  RegisterVolunteerArgs,
  VolunteerArgs,
  VolunteerConnection,
  VolunteerListArgs,
} from './volunteer.view.js';
import { VolunteerReads } from './volunteers.reads.js';
import { factsOf, Volunteers } from './volunteers.service.js';

/** Volunteers at the GraphQL edge. */
@Resolver(() => Volunteer)
export class VolunteersResolver {
  constructor(
    private readonly volunteerRecords: Volunteers,
    private readonly reads: VolunteerReads,
    private readonly regions: Regions,
    private readonly accounts: Accounts,
  ) {}

  @Access('session')
  @Query(() => Volunteer, {
    nullable: true,
    description: 'The asker’s own record; null for who is no volunteer.',
  })
  myVolunteer(@CurrentActor() actor: Actor): Promise<Volunteer | null> {
    return this.volunteerRecords.ofActor(actor);
  }

  @Access('policy')
  @Query(() => Volunteer, {
    nullable: true,
    description: 'One volunteer; null when there is none for the asker.',
  })
  volunteer(@CurrentActor() actor: Actor, @Args() { id }: VolunteerArgs): Promise<Volunteer | null> {
    return this.volunteerRecords.find(actor, id);
  }

  @Access('session')
  @Query(() => VolunteerConnection, {
    description: 'Volunteers at home where the asker’s role reaches, newest first.',
  })
  volunteers(@CurrentActor() actor: Actor, @Args() args: VolunteerListArgs): Promise<Page<Volunteer>> {
    return this.reads.list(actor, args);
  }

  @Access('session')
  @Mutation(() => Volunteer, {
    description: 'Makes the asker a volunteer, or writes their record anew.',
  })
  registerVolunteer(@CurrentActor() actor: Actor, @Args() args: RegisterVolunteerArgs): Promise<Volunteer> {
    return this.volunteerRecords.register(actor, args);
  }

  @Access('session')
  @Mutation(() => Volunteer, { description: 'Rests, comes back to, or leaves volunteering.' })
  actAsVolunteer(@CurrentActor() actor: Actor, @Args() args: ActAsVolunteerArgs): Promise<Volunteer> {
    return this.volunteerRecords.act(actor, args);
  }

  @Access('policy')
  @ResolveField(() => String, {
    nullable: true,
    description: 'Name, for themselves and for the staff of their home community and above; else null.',
  })
  async name(
    @Parent() volunteer: Volunteer,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (!volunteerPolicy.see(actor, factsOf(volunteer))) return null;
    const person = await context.loader(this.accounts.byIds).load(volunteer.personId);
    return person?.name ?? null;
  }

  @Access('policy')
  @ResolveField(() => [WeeklyHours], { description: 'Hours of the week, for those who see the name.' })
  weeklyHours(@Parent() volunteer: Volunteer, @CurrentActor() actor: Actor): WeeklyHours[] {
    return volunteerPolicy.see(actor, factsOf(volunteer)) ? volunteer.weeklyHours : [];
  }

  @Access('policy')
  @ResolveField(() => [DatedHours], {
    description: 'Days on which other hours hold, for those who see the name.',
  })
  exceptions(@Parent() volunteer: Volunteer, @CurrentActor() actor: Actor): DatedHours[] {
    return volunteerPolicy.see(actor, factsOf(volunteer)) ? volunteer.exceptions : [];
  }

  @Access('policy')
  @ResolveField(() => Float, {
    nullable: true,
    description: 'WGS-84 latitude, about a hundred metres wide; for themselves only.',
  })
  latitude(@Parent() volunteer: Volunteer, @CurrentActor() actor: Actor): number | null {
    return volunteerPolicy.edit(actor, factsOf(volunteer)) ? volunteer.latitude : null;
  }

  @Access('policy')
  @ResolveField(() => Float, {
    nullable: true,
    description: 'WGS-84 longitude, about a hundred metres wide; for themselves only.',
  })
  longitude(@Parent() volunteer: Volunteer, @CurrentActor() actor: Actor): number | null {
    return volunteerPolicy.edit(actor, factsOf(volunteer)) ? volunteer.longitude : null;
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The home community.' })
  region(@Parent() volunteer: Volunteer, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(volunteer.regionCode);
  }

  @Access('parent')
  @ResolveField(() => [AllowedVolunteerAction], {
    description: 'What the asker may do with the record, now or in another state.',
  })
  allowedActions(@Parent() volunteer: Volunteer, @CurrentActor() actor: Actor): AllowedVolunteerAction[] {
    const facts = factsOf(volunteer);
    return volunteerActions.names
      .filter((action) => volunteerPolicy[action](actor, facts))
      .map((action) => ({ action, isOpen: volunteerActions.isOpen(volunteer.state, action) }));
  }
}

import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { NO_REGION } from '../../platform/events/event-log.js';
import { Accounts, Person } from '../accounts/index.js';
import { Organizations, SocialOrganization } from '../organizations/index.js';
import { SocialWorkers } from '../social-workers/index.js';
import { Regions } from '../regions/index.js';
import { AwardFacts } from './award-facts.service.js';
import { describeProgramme } from './describe-programme.js';
import { EnterAwardFactArgs, ProgrammeArgs, ProgrammeListArgs, SimulateArgs } from './programme.args.js';
import { AwardFact } from './programme.entity.js';
import { programmePolicy } from './programme.policy.js';
import { AwardProgrammeView, ProspectsView } from './programme.view.js';
import { Programmes } from './programmes.service.js';
import { SimulationView } from './simulation.view.js';
import { Simulations } from './simulations.service.js';

/** Programmes, drafts tried on the register, and facts that no register keeps, at the GraphQL edge. */
@Resolver(() => AwardFact)
export class ProgrammesResolver {
  constructor(
    private readonly clock: Clock,
    private readonly programmes: Programmes,
    private readonly simulations: Simulations,
    private readonly kept: AwardFacts,
    private readonly workers: SocialWorkers,
    private readonly accounts: Accounts,
    private readonly regions: Regions,
    private readonly organizations: Organizations,
  ) {}

  @Access('session')
  @Query(() => [AwardProgrammeView], {
    description: 'Programmes that hold at a region, above it or below it.',
  })
  async awardProgrammes(
    @CurrentActor() actor: Actor,
    @Args() { regionCode }: ProgrammeListArgs,
  ): Promise<AwardProgrammeView[]> {
    const found = await this.programmes.around(regionCode);
    return found.map((programme) =>
      describeProgramme(programme, this.clock.today(), mayDraft(actor, programme)),
    );
  }

  @Access('policy')
  @Query(() => SimulationView, {
    description: 'Tries a draft on the register of a region: who would win, who would lose, what it costs.',
  })
  async awardSimulation(@CurrentActor() actor: Actor, @Args() args: SimulateArgs): Promise<SimulationView> {
    const simulation = await this.simulations.simulate(actor, args);
    const listed = simulation.changes.slice(0, MOST_LISTED);
    const names = await this.names(listed.map(({ workerId }) => workerId));
    const regions = await this.regionNames(listed.map((each) => each.regionCode));
    const { from, to, all, shutOut, byRegion, byGrade } = await this.simulations.figuresOf(simulation);
    return {
      from,
      to,
      all,
      byRegion,
      byGrade,
      ...(shutOut !== undefined && { shutOut }),
      changes: listed.map((each) => ({
        ...each,
        name: names.get(each.workerId) ?? '',
        region: regions.get(each.regionCode) ?? each.regionCode,
        failing: [...each.failing],
      })),
    };
  }

  @Access('policy')
  @Query(() => ProspectsView, {
    description: 'Who may apply for a programme in a region today, by the register.',
  })
  async awardProspects(@CurrentActor() actor: Actor, @Args() args: ProgrammeArgs): Promise<ProspectsView> {
    const found = await this.simulations.prospects(actor, args);
    const names = await this.names(found.rows.map(({ workerId }) => workerId));
    return {
      ...found,
      rows: found.rows.map((row) => ({ ...row, name: names.get(row.workerId) ?? '' })),
    };
  }

  @Access('policy')
  @Query(() => [AwardFact], {
    description: 'Titles, annual checks and bad records of a region, newest first.',
  })
  awardFacts(@CurrentActor() actor: Actor, @Args() { regionCode }: ProgrammeListArgs): Promise<AwardFact[]> {
    return this.kept.list(actor, regionCode);
  }

  @Access('policy')
  @Mutation(() => AwardFact, { description: 'Enters a title, an annual check or a bad record.' })
  enterAwardFact(@CurrentActor() actor: Actor, @Args() args: EnterAwardFactArgs): Promise<AwardFact> {
    return this.kept.enter(actor, args);
  }

  @Access('policy')
  @Mutation(() => AwardFact, { description: 'Takes back what was entered by mistake.' })
  withdrawAwardFact(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The title, check or record.' }) id: string,
  ): Promise<AwardFact> {
    return this.kept.withdraw(actor, id);
  }

  @Access('parent')
  @ResolveField(() => Person, { nullable: true, description: 'Whom it is about.' })
  async person(
    @Parent() { workerId }: AwardFact,
    @Context() context: RequestContext,
  ): Promise<Person | null> {
    const worker = workerId ? await context.loader(this.workers.byIds).load(workerId) : null;
    return worker ? context.loader(this.accounts.byIds).load(worker.personId) : null;
  }

  @Access('parent')
  @ResolveField(() => SocialOrganization, { nullable: true, description: 'The organization it is about.' })
  organization(
    @Parent() { organizationId }: AwardFact,
    @Context() context: RequestContext,
  ): Promise<SocialOrganization | null> | null {
    return organizationId ? context.loader(this.organizations.byIds).load(organizationId) : null;
  }

  private async names(workerIds: readonly string[]): Promise<Map<string, string>> {
    const workers = await this.workers.byIds(workerIds);
    const people = await this.accounts.byIds(workers.flatMap((worker) => worker?.personId ?? []));
    const byPerson = new Map(people.flatMap((person) => (person ? [[person.id, person.name] as const] : [])));
    return new Map(
      workers.flatMap((worker) =>
        worker ? [[worker.id, byPerson.get(worker.personId) ?? ''] as const] : [],
      ),
    );
  }

  private async regionNames(codes: readonly string[]): Promise<Map<string, string>> {
    const found = await this.regions.byCodes([...new Set(codes)]);
    return new Map(found.flatMap((region) => (region ? [[region.code, region.name] as const] : [])));
  }
}

const MOST_LISTED = 100;

const mayDraft = (actor: Actor, { holdsIn }: { readonly holdsIn: string | null }): boolean =>
  programmePolicy.draft(actor, { regionCode: holdsIn ?? NO_REGION });

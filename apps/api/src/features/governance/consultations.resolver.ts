import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { NamedCode, RecordEvent, RecordHistory } from '../coordination/index.js';
import { Need, Needs } from '../needs/index.js';
import { Region, Regions } from '../regions/index.js';
import { Bodies } from './bodies.service.js';
import { SelfGovernanceBody } from './body.entity.js';
import { Consultation, ConsultationNeed } from './consultation.entity.js';
import { CONSULTATION_WANTS_REASON, consultationActions } from './consultation.rules.js';
import {
  ActOnConsultationArgs,
  AllowedConsultationAction,
  ConsultationConnection,
  ConsultationListArgs,
  ConsultationOptionView,
  DecideConsultationArgs,
  EditConsultationArgs,
  HoldConsultationArgs,
  LinkNeedArgs,
  PlanConsultationArgs,
  PostDecidedNeedArgs,
} from './consultation.view.js';
import { Consultations } from './consultations.service.js';
import { consultationPolicy } from './governance.policy.js';
import { GovernanceReads } from './governance.reads.js';
import { Tracks } from './tracks.service.js';

/** Consultations at the GraphQL edge. */
@Resolver(() => Consultation)
export class ConsultationsResolver {
  constructor(
    private readonly consultations: Consultations,
    private readonly reads: GovernanceReads,
    private readonly regions: Regions,
    private readonly bodies: Bodies,
    private readonly tracks: Tracks,
    private readonly histories: RecordHistory,
  ) {}

  @Access('policy')
  @Query(() => Consultation, {
    nullable: true,
    description: 'One consultation; null when there is none or it is not for the asker.',
  })
  consultation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The consultation.' }) id: string,
  ): Promise<Consultation | null> {
    return this.consultations.find(actor, id);
  }

  @Access('session')
  @Query(() => ConsultationConnection, {
    description: 'Consultations within the reach of the hat, newest first.',
  })
  consultationList(
    @CurrentActor() actor: Actor,
    @Args() args: ConsultationListArgs,
  ): Promise<Page<Consultation>> {
    return this.reads.consultations(actor, args);
  }

  @Access('policy')
  @Mutation(() => Consultation, { description: 'Plans a consultation of a community.' })
  planConsultation(@CurrentActor() actor: Actor, @Args() args: PlanConsultationArgs): Promise<Consultation> {
    return this.consultations.plan(actor, args);
  }

  @Access('policy')
  @Mutation(() => Consultation, { description: 'Changes a planned consultation.' })
  editConsultation(@CurrentActor() actor: Actor, @Args() args: EditConsultationArgs): Promise<Consultation> {
    return this.consultations.edit(actor, args);
  }

  @Access('policy')
  @Mutation(() => Consultation, { description: 'Records who came and how many were for what.' })
  holdConsultation(@CurrentActor() actor: Actor, @Args() args: HoldConsultationArgs): Promise<Consultation> {
    return this.consultations.hold(actor, args);
  }

  @Access('policy')
  @Mutation(() => Consultation, { description: 'Records the result of a consultation.' })
  decideConsultation(
    @CurrentActor() actor: Actor,
    @Args() args: DecideConsultationArgs,
  ): Promise<Consultation> {
    return this.consultations.decide(actor, args);
  }

  @Access('policy')
  @Mutation(() => Consultation, { description: 'Reopens, cancels or restores a consultation.' })
  actOnConsultation(
    @CurrentActor() actor: Actor,
    @Args() args: ActOnConsultationArgs,
  ): Promise<Consultation> {
    return this.consultations.act(actor, args);
  }

  @Access('policy')
  @Mutation(() => Consultation, { description: 'Ties a need of the community to a decision.' })
  linkNeed(@CurrentActor() actor: Actor, @Args() args: LinkNeedArgs): Promise<Consultation> {
    return this.consultations.linkNeed(actor, args);
  }

  @Access('policy')
  @Mutation(() => Consultation, { description: 'Posts a need because of a decision.' })
  postDecidedNeed(@CurrentActor() actor: Actor, @Args() args: PostDecidedNeedArgs): Promise<Consultation> {
    return this.consultations.postNeed(actor, args);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'The community.' })
  region(@Parent() { regionCode }: Consultation, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => SelfGovernanceBody, { nullable: true, description: 'The body that holds it.' })
  body(
    @Parent() { bodyId }: Consultation,
    @Context() context: RequestContext,
  ): Promise<SelfGovernanceBody | null> | null {
    return bodyId ? context.loader(this.bodies.byIds).load(bodyId) : null;
  }

  @Access('parent')
  @ResolveField(() => NamedCode, {
    description: 'The action track; a code that is no longer in force names itself.',
  })
  track(@Parent() { track, regionCode }: Consultation): NamedCode {
    const named = this.tracks.at(regionCode).find(({ code }) => code === track);
    return named ?? { code: track, zh: track, en: track };
  }

  @Access('parent')
  @ResolveField(() => [ConsultationOptionView], { description: 'What residents talk about.' })
  options(@Parent() { options }: Consultation): ConsultationOptionView[] {
    return options;
  }

  @Access('parent')
  @ResolveField(() => [ConsultationNeed], { description: 'Needs that the decision led to, oldest first.' })
  needs(@Parent() { id }: Consultation, @Context() context: RequestContext): Promise<ConsultationNeed[]> {
    return context.loader(this.consultations.needsOf).load(id);
  }

  @Access('parent')
  @ResolveField(() => [RecordEvent], { description: 'What happened to it, newest first.' })
  history(@Parent() { id }: Consultation, @Context() context: RequestContext): Promise<RecordEvent[]> {
    return context.loader(this.histories.bySubjects).load(id);
  }

  @Access('parent')
  @ResolveField(() => [AllowedConsultationAction], {
    description: 'What the asker may do with it, now or in another state.',
  })
  allowedActions(
    @Parent() consultation: Consultation,
    @CurrentActor() actor: Actor,
  ): AllowedConsultationAction[] {
    return consultationActions.names
      .filter((action) => consultationPolicy[action](actor, consultation))
      .map((action) => ({
        action,
        isOpen: consultationActions.isOpen(consultation.state, action),
        wantsReason: CONSULTATION_WANTS_REASON.includes(action),
      }));
  }
}

/** The need of a decision. */
@Resolver(() => ConsultationNeed)
export class ConsultationNeedResolver {
  constructor(private readonly needs: Needs) {}

  @Access('parent')
  @ResolveField(() => Need, { nullable: true, description: 'The need; null where the asker may not see it.' })
  need(@Parent() { needId }: ConsultationNeed, @CurrentActor() actor: Actor): Promise<Need | null> {
    return this.needs.find(actor, needId);
  }
}

/** Where a need came from. */
@Resolver(() => Need)
export class NeedOriginResolver {
  constructor(private readonly consultations: Consultations) {}

  @Access('parent')
  @ResolveField(() => [Consultation], {
    name: 'consultations',
    description: 'Consultations whose decisions led to it, as far as the asker may see them.',
  })
  async consultationsOf(
    @Parent() { id }: Need,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Consultation[]> {
    const consultations = await context.loader(this.consultations.originsOf).load(id);
    return consultations.filter((consultation) => consultationPolicy.see(actor, consultation));
  }
}

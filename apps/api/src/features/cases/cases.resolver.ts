import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import type { Page } from '../../platform/graphql/connection.js';
import { Context, CurrentActor, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Need, Needs } from '../needs/index.js';
import { Region, Regions } from '../regions/index.js';
import {
  ActOnCaseArgs,
  AssignCaseArgs,
  CaseIdArgs,
  CaseListArgs,
  ColleaguesArgs,
  CorrectClientArgs,
  HandOverCasesArgs,
  OpenCaseArgs,
  SearchCasesArgs,
} from './case.args.js';
import { CaseAssignments } from './case-assignments.service.js';
import { CaseDues } from './case-dues.reads.js';
import { CaseFile } from './case.entity.js';
import { CaseExports } from './case-exports.service.js';
import { CaseReads } from './case.reads.js';
import { CaseSearch } from './case-search.service.js';
import { Cases } from './cases.service.js';
import {
  AllowedCaseAction,
  CaseColleague,
  CaseDue,
  CaseExport,
  CaseFileConnection,
  CaseMatch,
  CaseReceipt,
  OpenedCase,
} from './case.view.js';
import { CaseReferral } from './referral.entity.js';
import { CaseReferralReads } from './referral.reads.js';

/** Case files at the GraphQL edge; nothing of a file leaves through a query, since every reading is noted. */
@Resolver(() => CaseFile)
export class CasesResolver {
  constructor(
    private readonly cases: Cases,
    private readonly searching: CaseSearch,
    private readonly assignments: CaseAssignments,
    private readonly exports: CaseExports,
    private readonly reads: CaseReads,
    private readonly dues: CaseDues,
    private readonly referring: CaseReferralReads,
    private readonly regions: Regions,
    private readonly needs: Needs,
  ) {}

  @Access('session')
  @Query(() => [CaseDue], {
    description: 'What is due for a social worker within a week, by risk and lateness; deputies see it too.',
  })
  caseDay(@CurrentActor() actor: Actor): Promise<CaseDue[]> {
    return this.dues.day(actor);
  }

  @Access('session')
  @Query(() => [CaseDue], {
    description:
      'What waits for a supervisor in one queue, risk times days late first; a deputy sees it in the days of the deputy.',
  })
  caseQueue(@CurrentActor() actor: Actor): Promise<CaseDue[]> {
    return this.dues.queue(actor);
  }

  @Access('session')
  @Query(() => CaseFileConnection, {
    description: 'One’s own case files, or those one supervises, newest first.',
  })
  caseFiles(@CurrentActor() actor: Actor, @Args() args: CaseListArgs): Promise<Page<CaseFile>> {
    return this.reads.list(actor, args);
  }

  @Access('policy')
  @Query(() => [CaseColleague], { description: 'Social workers on duty in a region, who could take a case.' })
  caseColleagues(
    @CurrentActor() actor: Actor,
    @Args() { regionCode }: ColleaguesArgs,
  ): Promise<CaseColleague[]> {
    return this.assignments.colleagues(actor, regionCode ?? null);
  }

  // A mutation, because each file found keeps a trace of it.
  @Access('policy')
  @Mutation(() => [CaseMatch], {
    description: 'Files anywhere that may be of the same person, found by keyed hashes; no file is opened.',
  })
  searchCases(@CurrentActor() actor: Actor, @Args() args: SearchCasesArgs): Promise<CaseMatch[]> {
    return this.searching.search(actor, args);
  }

  @Access('policy')
  @Mutation(() => CaseReceipt, { description: 'Opens a file for somebody who was searched for.' })
  openCase(@CurrentActor() actor: Actor, @Args() args: OpenCaseArgs): Promise<CaseReceipt> {
    return this.cases.open(actor, args);
  }

  @Access('policy')
  @Mutation(() => OpenedCase, {
    description: 'Reads a file; that it was read is noted for the person to see.',
  })
  readCase(@CurrentActor() actor: Actor, @Args() { id }: CaseIdArgs): Promise<OpenedCase> {
    return this.reads.open(actor, id);
  }

  @Access('policy')
  @Mutation(() => CaseFile, { description: 'Takes a step of a case and writes it into the file.' })
  actOnCase(@CurrentActor() actor: Actor, @Args() args: ActOnCaseArgs): Promise<CaseFile> {
    return this.cases.act(actor, args);
  }

  @Access('policy')
  @Mutation(() => CaseFile, {
    description: 'Sets right who the person is; what was known before stays in the file.',
  })
  correctCaseClient(@CurrentActor() actor: Actor, @Args() args: CorrectClientArgs): Promise<CaseFile> {
    return this.cases.correct(actor, args);
  }

  @Access('policy')
  @Mutation(() => CaseFile, { description: 'Gives a case to another social worker of the county.' })
  assignCase(@CurrentActor() actor: Actor, @Args() args: AssignCaseArgs): Promise<CaseFile> {
    return this.assignments.assign(actor, args);
  }

  @Access('policy')
  @Mutation(() => Int, { description: 'Gives all open cases of a social worker to another; how many.' })
  handOverCases(@CurrentActor() actor: Actor, @Args() args: HandOverCasesArgs): Promise<number> {
    return this.assignments.handOver(actor, args);
  }

  @Access('policy')
  @Mutation(() => CaseExport, { description: 'Writes out everything a file holds, for the person.' })
  exportCase(@CurrentActor() actor: Actor, @Args() { id }: CaseIdArgs): Promise<CaseExport> {
    return this.exports.export(actor, id);
  }

  @Access('policy')
  @Mutation(() => CaseReceipt, {
    description: 'A new code for the person; the one before opens nothing any more.',
  })
  renewCaseCode(@CurrentActor() actor: Actor, @Args() { id }: CaseIdArgs): Promise<CaseReceipt> {
    return this.exports.renewCode(actor, id);
  }

  @Access('parent')
  @ResolveField(() => Region, { nullable: true, description: 'Where the person lives.' })
  region(@Parent() { regionCode }: CaseFile, @Context() context: RequestContext): Promise<Region | null> {
    return context.loader(this.regions.byCodes).load(regionCode);
  }

  @Access('parent')
  @ResolveField(() => Need, {
    nullable: true,
    description: 'The need it came from, where the asker may see it.',
  })
  async need(@Parent() { needId }: CaseFile, @CurrentActor() actor: Actor): Promise<Need | null> {
    return needId === null ? null : this.needs.find(actor, needId);
  }

  @Access('parent')
  @ResolveField(() => [CaseReferral], { description: 'Its referrals, newest first.' })
  referrals(@Parent() file: CaseFile): Promise<CaseReferral[]> {
    return this.referring.ofCase(file);
  }

  @Access('parent')
  @ResolveField(() => [AllowedCaseAction], { description: 'What the asker may do, now or in another state.' })
  allowedActions(@Parent() file: CaseFile, @CurrentActor() actor: Actor): Promise<AllowedCaseAction[]> {
    return this.reads.allowed(actor, file);
  }

  @Access('parent')
  @ResolveField(() => Boolean, {
    description: 'Whether the asker may pass it on without the person’s consent.',
  })
  mayOverrideConsent(@Parent() file: CaseFile, @CurrentActor() actor: Actor): Promise<boolean> {
    return this.reads.mayOverride(actor, file);
  }
}

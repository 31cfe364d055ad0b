import { Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { Gate, gatesFor } from '@wushe/policy-packs';
import { Clock } from '../../platform/clock.js';
import { Context, RequestContext } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { Policies } from '../policies/index.js';
import { Taxonomies } from '../taxonomies/index.js';
import { Need } from './need.entity.js';
import { NeedParts } from './need-parts.service.js';

registerEnumType(Gate, { name: 'Gate', description: 'What is seen to before a sensitive need is served.' });

/** What the policies in force at a need's place ask for before anybody serves it. */
@Resolver(() => Need)
export class NeedGatesResolver {
  constructor(
    private readonly policies: Policies,
    private readonly taxonomies: Taxonomies,
    private readonly parts: NeedParts,
    private readonly clock: Clock,
  ) {}

  @Access('parent')
  @ResolveField(() => [Gate], {
    description:
      'What whoever serves it has to see to first, by the policies in force at its place today: told, not checked here.',
  })
  async gates(@Parent() need: Need, @Context() context: RequestContext): Promise<readonly Gate[]> {
    const parts = await context.loader(this.parts.byNeeds).load(need.id);
    const skills = parts.flatMap((part) => part.skills);
    return gatesFor(this.policies.on(need.regionCode, this.clock.today()), {
      categoryCode: need.category,
      targetGroupCodes: need.targetGroup === null ? [] : [need.targetGroup],
      asksLicensedSkill: skills.some((code) => this.taxonomies.term('skills', code)?.licence === true),
    });
  }
}

import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Access } from '../../platform/permissions/access.js';
import { FollowedGifts } from './followed-gift.reads.js';
import { FollowedGift, GiftCodeArgs } from './followed-gift.view.js';

/** What a donor sees without an account. */
@Resolver()
export class FollowedGiftResolver {
  constructor(private readonly followed: FollowedGifts) {}

  // A mutation, because a wrong code is counted.
  @Access('public')
  @Mutation(() => FollowedGift, {
    description: 'Where the gift behind a donor’s code went; five wrong codes an hour close the door.',
  })
  followGift(@CurrentActor() actor: Actor, @Args() { code }: GiftCodeArgs): Promise<FollowedGift> {
    return this.followed.follow(actor, code);
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import type { RequestContext } from '../../platform/graphql/context.js';
import { setSessionCookie } from '../../platform/http/session-cookie.js';
import { carriesTo } from '../../platform/permissions/roles.js';
import { Accounts } from './accounts.service.js';
import type { Viewer } from './accounts.view.js';
import type { Grant } from './grant.entity.js';
import { Grants } from './grants.service.js';
import { Sessions } from './sessions.service.js';

/** Who is signed in, as the edge shows it. */
@Injectable()
export class Viewers {
  constructor(
    private readonly accounts: Accounts,
    private readonly grants: Grants,
    private readonly sessions: Sessions,
  ) {}

  /** The person behind an actor with their hats; null for nobody. */
  of(actor: Actor): Promise<Viewer | null> {
    return this.wearing(actor, actor.hat?.grantId ?? null);
  }

  /** The same with another hat just put on. */
  async wearing(actor: Actor, grantId: string | null): Promise<Viewer | null> {
    if (!actor.personId) return null;
    const [person] = await this.accounts.byIds([actor.personId]);
    if (!person) return null;
    const hats = await this.sessions.hatsOf(actor.personId);
    return { person, hats, hat: hats.find((hat) => hat.id === grantId) ?? null };
  }

  /** Hands a new session to the browser and answers as its person. */
  async welcome(context: RequestContext, token: string): Promise<Viewer | null> {
    setSessionCookie(context.request, context.reply, token);
    context.actor = await this.sessions.actorOf(token, context.actor.network);
    return this.of(context.actor);
  }

  /** The roles a person holds, read once a request. */
  hatsOf(context: RequestContext, personId: string): Promise<Grant[]> {
    return context.loader(this.grants.inForceByPeople).load(personId);
  }

  /** Whether somebody may know how a person can be reached: themself, and staff whose reach covers a role they hold. */
  mayKnowContact(actor: Actor, personId: string, held: readonly Grant[]): boolean {
    if (actor.personId === personId) return true;
    return held.some(({ regionCode }) => regionCode !== null && carriesTo(actor, 'see', regionCode));
  }
}

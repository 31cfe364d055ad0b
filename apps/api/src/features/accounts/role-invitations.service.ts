import { Injectable } from '@nestjs/common';
import type { Phone } from '@wushe/values';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { Keys } from '../../platform/keys.js';
import { personKey, type PartyKey } from '../../platform/party.js';
import { Refusal } from '../../platform/refusal.js';
import type { AcceptInvitationArgs, InviteToRoleArgs } from './accounts.view.js';
import { Grant } from './grant.entity.js';
import type { GrantPlace } from './grant.policy.js';
import { Grants } from './grants.service.js';
import { isConfidential, isLinkOpen } from './link.rules.js';
import { LinkSender } from './link-sender.js';
import { OneTimeLink } from './one-time-link.entity.js';
import { OneTimeLinks } from './one-time-links.service.js';
import { phoneOf, Registration } from './registration.service.js';
import { Sessions } from './sessions.service.js';

/** An invitation that works, with the place it offers. */
type Offer = OneTimeLink & GrantPlace;

const isOffer = (link: OneTimeLink): link is Offer => link.role !== null;

/** Roles offered by a link: made by whoever may give the role, taken up once within 24 hours. */
@Injectable()
export class RoleInvitations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly keys: Keys,
    private readonly grants: Grants,
    private readonly links: OneTimeLinks,
    private readonly sender: LinkSender,
    private readonly registration: Registration,
    private readonly sessions: Sessions,
  ) {}

  /**
   * Offers a role. Without a phone the link's path is returned, for handing over; with one it goes to that phone alone
   * and the path is null, so that using it confirms the phone. A role that opens confidential matters wants a phone
   * (INVALID_INPUT). Whoever has an account with that phone hears of it.
   */
  async invite(
    actor: Actor,
    args: InviteToRoleArgs,
  ): Promise<{ invitation: OneTimeLink; path: string | null }> {
    const { name, role, regionCode = null, organizationId = null, validTo = null } = args;
    const wanted = { role, regionCode, organizationId };
    const { validTo: end, ...place } = await this.grants.allowGiving(actor, wanted, validTo);
    if (validTo && validTo <= this.clock.now()) throw new Refusal('INVALID_INPUT', { fields: ['validTo'] });
    const phone = args.phone ? phoneOf(args.phone) : null;
    if (!phone && isConfidential(role)) throw new Refusal('INVALID_INPUT', { fields: ['phone'] });
    const known = phone && (await this.personWith(phone));
    const { link, path } = await this.database.transaction(async () => {
      const issued = await this.links.issue('role', {
        ...place,
        name: name.trim(),
        grantValidTo: end,
        sentToHash: phone && this.keys.hash('phone', phone),
        givenById: actor.personId,
        givenThroughId: actor.hat?.grantId ?? null,
      });
      await this.record(actor, 'role.offered', issued.link, known ? [personKey(known)] : []);
      return issued;
    });
    if (!phone) return { invitation: link, path };
    await this.sender.send('role', phone, path);
    return { invitation: link, path: null };
  }

  /** The invitation behind a token while it works; null else, also when its giver has lost the right to give it. */
  async find(token: string): Promise<OneTimeLink | null> {
    const link = await this.links.find('role', token);
    return link && (await this.isStillGiven(link)) ? link : null;
  }

  /**
   * Takes up a role: a signed-in person adds it to theirs and wears it at once, anybody else registers with phone,
   * password and name. `token` is that of a new session, or null for whoever was signed in.
   */
  async accept(actor: Actor, args: AcceptInvitationArgs): Promise<{ grantId: string; token: string | null }> {
    const grant = actor.personId
      ? await this.takeUp(actor, args)
      : await this.registration.asTry(actor, args.phone ?? '', () => this.takeUp(actor, args));
    const grantId = grant.id;
    if (!actor.sessionId) return { grantId, token: await this.sessions.open(grant.personId, grantId) };
    await this.sessions.takeHat(actor, grantId);
    return { grantId, token: null };
  }

  private takeUp(actor: Actor, args: AcceptInvitationArgs): Promise<Grant> {
    return this.database.transaction(async () => {
      const link = await this.links.take('role', args.token);
      if (!isOffer(link) || !(await this.isStillGiven(link))) throw new Refusal('LINK_NOT_VALID');
      if (actor.personId !== null && actor.personId === link.givenById) throw new Refusal('NOT_ALLOWED');
      const personId = actor.personId ?? (await this.register(link, args));
      const held = await this.heldAlready(personId, link);
      const taken = held ?? (await this.giveTo(personId, link));
      await this.links.use(link, personId);
      return taken;
    });
  }

  /** Takes an open invitation back: who may give its role may do so. */
  async withdraw(actor: Actor, id: string): Promise<OneTimeLink> {
    return this.database.transaction(async () => {
      const link = await this.database.lock(OneTimeLink, id);
      if (!isOffer(link) || !this.grants.mayGive(actor, link)) throw new Refusal('NOT_FOUND');
      if (!isLinkOpen(link, this.clock.now())) throw new Refusal('WRONG_STATE');
      await this.database.update(OneTimeLink, link, { withdrawnAt: this.clock.now() });
      await this.record(actor, 'role.withdrawn', link);
      return link;
    });
  }

  private async isStillGiven(link: OneTimeLink): Promise<boolean> {
    const through = link.givenThroughId && (await this.database.find(Grant, link.givenThroughId));
    return through ? this.grants.isInForce(through) : false;
  }

  private async register(link: Offer, args: AcceptInvitationArgs): Promise<string> {
    const { phone, password, name, noticeVersion } = args;
    if (!phone || !password || !noticeVersion) {
      throw new Refusal('INVALID_INPUT', { fields: ['phone', 'password', 'noticeVersion'] });
    }
    const account = { phone, password, noticeVersion, name: name ?? link.name };
    const person = await this.registration.registerWithin({ ...account, confirmedHash: link.sentToHash });
    return person.id;
  }

  private async heldAlready(personId: string, offer: Offer): Promise<Grant | undefined> {
    const [held] = await this.grants.inForceByPeople([personId]);
    const place = await this.grants.placeToday(offer.regionCode);
    return held?.find(
      (grant) =>
        grant.role === offer.role &&
        grant.regionCode === place &&
        grant.organizationId === offer.organizationId &&
        grant.validTo === null,
    );
  }

  private giveTo(personId: string, link: Offer): Promise<Grant> {
    const { role, regionCode, organizationId, grantValidTo: validTo, givenById } = link;
    const giver = { personId: givenById, sessionId: null, hat: null, network: 'link' };
    return this.grants.give(giver, personId, { role, regionCode, organizationId, validTo });
  }

  private async personWith(phone: Phone): Promise<string | null> {
    const [found] = await this.database.query<{ personId: string }>(
      'select person_id as "personId" from person_contacts where phone_hash = any($1)',
      [this.keys.lookup('phone', phone)],
    );
    return found?.personId ?? null;
  }

  private record(actor: Actor, type: string, link: OneTimeLink, to: readonly PartyKey[] = []): Promise<void> {
    const { id, regionCode, role, organizationId } = link;
    return this.events.record(
      actor,
      type,
      { type: 'roleInvitation', id, regionCode },
      { role, organizationId, to: [...to] },
    );
  }
}

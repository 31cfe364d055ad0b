import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';
import { isLinkOpen, LINK_HOURS, LINK_PAGES, type LinkPurpose } from './link.rules.js';
import { OneTimeLink } from './one-time-link.entity.js';

const HOUR_MS = 3_600_000;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** What a link carries, as whoever makes it knows it. */
export type LinkContent = Partial<
  Pick<
    OneTimeLink,
    | 'role'
    | 'regionCode'
    | 'organizationId'
    | 'grantValidTo'
    | 'personId'
    | 'sentToHash'
    | 'givenById'
    | 'givenThroughId'
  >
> & { readonly name: string };

/** A link just made: the only moment its token is known. */
export interface IssuedLink {
  readonly link: OneTimeLink;
  /** Path and fragment to open in the browser. */
  readonly path: string;
}

/** Links that work once: made, looked at, used, taken back. */
@Injectable()
export class OneTimeLinks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Makes a link; its token is returned here and never again. */
  async issue(purpose: LinkPurpose, content: LinkContent): Promise<IssuedLink> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const link = await this.database.insert(OneTimeLink, {
      role: null,
      regionCode: null,
      organizationId: null,
      grantValidTo: null,
      personId: null,
      sentToHash: null,
      givenById: null,
      givenThroughId: null,
      ...content,
      id: newId(),
      purpose,
      tokenHash: hashOf(token),
      createdAt: now,
      expiresAt: new Date(now.getTime() + LINK_HOURS * HOUR_MS),
      usedAt: null,
      usedById: null,
      withdrawnAt: null,
    });
    return { link, path: `${LINK_PAGES[purpose]}#${token}` };
  }

  /** The link behind a token while it works, else null. */
  async find(purpose: LinkPurpose, token: string): Promise<OneTimeLink | null> {
    const link = await this.database.repository(OneTimeLink).findOneBy({ tokenHash: hashOf(token), purpose });
    return link && isLinkOpen(link, this.clock.now()) ? link : null;
  }

  /** The link under lock, so that of two who use it at once one is refused; LINK_NOT_VALID when it does not work. */
  async take(purpose: LinkPurpose, token: string): Promise<OneTimeLink> {
    const found = await this.find(purpose, token);
    if (!found) throw new Refusal('LINK_NOT_VALID');
    const link = await this.database.lock(OneTimeLink, found.id);
    if (!isLinkOpen(link, this.clock.now())) throw new Refusal('LINK_NOT_VALID');
    return link;
  }

  /** Marks a locked link as used by somebody. */
  async use(link: OneTimeLink, usedById: string): Promise<void> {
    await this.database.update(OneTimeLink, link, { usedAt: this.clock.now(), usedById });
  }

  /** Takes back what is still open of one purpose for a person. */
  async withdrawFor(purpose: LinkPurpose, personId: string): Promise<void> {
    await this.database.query(
      `update one_time_links set withdrawn_at = $3
       where purpose = $1 and person_id = $2 and used_at is null and withdrawn_at is null`,
      [purpose, personId, this.clock.now()],
    );
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { anonymous, ActorSource, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import type { Role } from '../../platform/permissions/role.js';
import { searchStart } from '../../platform/permissions/roles.js';
import { Refusal } from '../../platform/refusal.js';
import { Regions, TREE_EDITION } from '../regions/index.js';
import type { Grant } from './grant.entity.js';
import { Grants } from './grants.service.js';
import { Session } from './session.entity.js';

const SESSION_DAYS = 30;
const DAY_MS = 86_400_000;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

interface SessionRow {
  sessionId: string;
  personId: string;
  grantId: string | null;
  role: Role | null;
  regionCode: string | null;
  organizationId: string | null;
  edition: string | null;
}

/** Sessions are rows: what is revoked is gone at the next request. */
@Injectable()
export class Sessions extends ActorSource {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
    private readonly grants: Grants,
  ) {
    super();
  }

  override async actorOf(token: string | undefined, network: string): Promise<Actor> {
    if (!token) return anonymous(network);
    const [row] = await this.database.query<SessionRow>(
      `select session.id as "sessionId", session.person_id as "personId", worn.id as "grantId", worn.role,
              worn.region_code as "regionCode", worn.organization_id as "organizationId", ${TREE_EDITION} as edition
       from sessions session
       left join grants worn on worn.id = session.grant_id and worn.revoked_at is null
         and worn.valid_from <= $2 and (worn.valid_to is null or worn.valid_to > $2)
       where session.token_hash = $1 and session.expires_at > $2`,
      [hashOf(token), this.clock.now()],
    );
    return row ? this.actorFrom(row, network) : anonymous(network);
  }

  private async actorFrom(row: SessionRow, network: string): Promise<Actor> {
    const { sessionId, personId, grantId, role, organizationId } = row;
    if (!grantId || !role) return { personId, sessionId, hat: null, network };
    const hat = { grantId, role, organizationId };
    if (!row.regionCode)
      return { personId, sessionId, network, hat: { ...hat, regionCode: null, prefixes: [] } };
    const successions = await this.regions.successions(row.edition);
    // Who holds a role in a unit that is no more holds it in its successor.
    const regionCode = successions.homeOf(row.regionCode);
    const prefixes = successions.reachOf(regionCode);
    const start = searchStart(role, regionCode);
    const around = start === null ? {} : { searchPrefixes: successions.reachOf(start) };
    return { personId, sessionId, network, hat: { ...hat, regionCode, prefixes, ...around } };
  }

  /** Opens a session for a person and returns its token; the named hat is on, else the first of theirs. */
  async open(personId: string, grantId?: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const [first] = await this.hatsOf(personId);
    await this.database.insert(Session, {
      id: newId(),
      tokenHash: hashOf(token),
      personId,
      grantId: grantId ?? first?.id ?? null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + SESSION_DAYS * DAY_MS),
    });
    return token;
  }

  /** Ends a session at once. */
  async close(sessionId: string): Promise<void> {
    await this.database.query('delete from sessions where id = $1', [sessionId]);
  }

  /** Ends every session of a person: after a new password or a revoked role. */
  async closeAll(personId: string): Promise<void> {
    await this.database.query('delete from sessions where person_id = $1', [personId]);
  }

  /** Ends every session of the actor but the one they act in. */
  async closeOthers(actor: Actor): Promise<void> {
    await this.database.query('delete from sessions where person_id = $1 and id <> $2', [
      actor.personId,
      actor.sessionId,
    ]);
  }

  /** The roles a person holds now, oldest first. */
  async hatsOf(personId: string): Promise<Grant[]> {
    const [hats] = await this.grants.inForceByPeople([personId]);
    return hats ?? [];
  }

  /** Puts on another of one's own hats for this session. */
  async takeHat(actor: Actor, grantId: string): Promise<void> {
    if (!actor.personId || !actor.sessionId) throw new Refusal('SIGN_IN_REQUIRED');
    const hats = await this.hatsOf(actor.personId);
    if (!hats.some((hat) => hat.id === grantId)) throw new Refusal('NOT_FOUND');
    await this.database.query('update sessions set grant_id = $2 where id = $1', [actor.sessionId, grantId]);
  }
}

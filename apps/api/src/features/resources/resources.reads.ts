import { Injectable } from '@nestjs/common';
import type { EntityTarget } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import {
  COUNT_LIMIT,
  fromCursor,
  pageOf,
  type Page,
  type PageArgs,
} from '../../platform/graphql/connection.js';
import { newestFirst } from '../../platform/graphql/newest-first.js';
import { allow } from '../../platform/permissions/policy.js';
import { withinReach } from '../../platform/reach.js';
import { Regions } from '../regions/index.js';
import { Refusal } from '../../platform/refusal.js';
import type { CharityResource } from './charity-resource.js';
import { FundAccount, Transfer } from './fund.entity.js';
import { GoodsLot, GoodsMovement } from './goods.entity.js';
import { Booking, ResourceOffer } from './offer.entity.js';
import { resourcePolicy } from './resource.policy.js';
import { ResourceKind, type ResourceListArgs } from './resource.view.js';

/** The ledgers side by side under the same names, so that one statement finds in all three. */
const TABLES: Readonly<Record<ResourceKind, { sql: string; available: (today: () => string) => string }>> = {
  money: {
    sql: `select id, 'money' as ledger, region_code, organization_id, name, purpose_categories
          from fund_accounts where kind = 'charityFund'`,
    available: () => 'balance > 0',
  },
  goods: {
    sql: `select id, 'goods' as ledger, region_code, organization_id, name, purpose_categories
          from goods_lots where true`,
    available: (today) => `on_hand > 0 and (expires_on is null or expires_on >= ${today()})`,
  },
  offer: {
    sql: `select id, 'offer' as ledger, region_code, organization_id, name, purpose_categories
          from resource_offers where true`,
    available: (today) => `not is_withdrawn and (valid_to is null or valid_to > ${today()})`,
  },
};

/** Lists of charity resources and of their ledgers. */
@Injectable()
export class ResourceReads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly regions: Regions,
  ) {}

  /** Resources of all three ledgers, newest first; a person without a working role finds none. */
  async list(actor: Actor, args: ResourceListArgs): Promise<Page<CharityResource>> {
    const parameters: unknown[] = [];
    const source = this.source(args, parameters);
    const where = await this.conditions(actor, args, parameters);
    const counted = { where: where.join(' and '), parameters: [...parameters] };
    if (args.after) where.push(`id < $${parameters.push(fromCursor(args.after, 'id')[0])}::uuid`);
    const rows = await this.database.query<{ id: string; ledger: ResourceKind }>(
      `select id, ledger from (${source}) as found where ${where.join(' and ')}
       order by id desc limit $${parameters.push(args.first + 1)}`,
      parameters,
    );
    const nodes = await this.load(rows);
    return pageOf(
      nodes,
      args.first,
      ({ id }) => [id],
      () => this.count(`(${source}) as found where ${counted.where}`, counted.parameters),
    );
  }

  /** The transfers of an account, newest first. */
  async fundLedger(actor: Actor, fundId: string, page: PageArgs): Promise<Page<Transfer>> {
    await this.refuseReading(actor, FundAccount, fundId);
    return newestFirst(this.database, Transfer, ['(debit_id = $1 or credit_id = $1)'], [fundId], page);
  }

  /** The movements of a lot, newest first. */
  async goodsLedger(actor: Actor, lotId: string, page: PageArgs): Promise<Page<GoodsMovement>> {
    await this.refuseReading(actor, GoodsLot, lotId);
    return newestFirst(this.database, GoodsMovement, ['lot_id = $1'], [lotId], page);
  }

  /** The bookings of an offer, newest first. */
  async bookings(actor: Actor, offerId: string, page: PageArgs): Promise<Page<Booking>> {
    await this.refuseReading(actor, ResourceOffer, offerId);
    return newestFirst(this.database, Booking, ['offer_id = $1'], [offerId], page);
  }

  private async refuseReading<T extends CharityResource>(
    actor: Actor,
    entity: EntityTarget<T>,
    id: string,
  ): Promise<void> {
    const resource = await this.database.find<T>(entity, id);
    if (!resource) throw new Refusal('NOT_FOUND');
    allow(actor, resourcePolicy, 'readLedger', resource);
  }

  private source({ kind, isAvailable }: ResourceListArgs, parameters: unknown[]): string {
    const today = (): string => `$${parameters.push(this.clock.today())}::date`;
    return (kind ? [kind] : Object.values(ResourceKind))
      .map((name) => {
        const { sql, available } = TABLES[name];
        return isAvailable ? `${sql} and ${available(today)}` : sql;
      })
      .join(' union all ');
  }

  private async conditions(actor: Actor, args: ResourceListArgs, parameters: unknown[]): Promise<string[]> {
    if (actor.hat === null || actor.hat.role === 'volunteer') return ['false'];
    const where = ['true'];
    if (args.regionCode)
      where.push(withinReach('region_code', await this.regions.reachOf(args.regionCode), parameters));
    if (args.organizationId) where.push(`organization_id = $${parameters.push(args.organizationId)}`);
    if (args.category) {
      const index = parameters.push(args.category);
      where.push(
        `(purpose_categories = '{}' or exists (select from unnest(purpose_categories) as code
          where $${index} = code or starts_with($${index}, code || '/')))`,
      );
    }
    const text = args.text?.trim();
    if (text) where.push(`position($${parameters.push(text)} in name) > 0`);
    return where;
  }

  private async load(rows: readonly { id: string; ledger: ResourceKind }[]): Promise<CharityResource[]> {
    const idsOf = (kind: ResourceKind) => rows.filter(({ ledger }) => ledger === kind).map(({ id }) => id);
    const found = await Promise.all([
      this.database.findMany(FundAccount, idsOf('money')),
      this.database.findMany(GoodsLot, idsOf('goods')),
      this.database.findMany(ResourceOffer, idsOf('offer')),
    ]);
    const byId = new Map(found.flat().flatMap((resource) => (resource ? [[resource.id, resource]] : [])));
    return rows.flatMap(({ id }) => byId.get(id) ?? []);
  }

  private async count(source: string, parameters: readonly unknown[]): Promise<number> {
    const [row] = await this.database.query<{ n: number }>(
      `select count(*)::int as n from (select from ${source} limit ${COUNT_LIMIT + 1}) as counted`,
      parameters,
    );
    return row?.n ?? 0;
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { isId } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';
import { Taxonomies } from '../taxonomies/index.js';
import {
  hsdsOrganization,
  hsdsService,
  providersOf,
  serviceIdOf,
  type NameCategory,
  type PublicOrganization,
  type PublicStation,
} from './hsds.js';

type Fields = Readonly<Record<string, unknown>>;

/** A page of a list, as HSDS 3 answers lists. */
export interface HsdsPage {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly Fields[];
}

/** Which page, counted from 1, of how many. */
export interface Asked {
  readonly page: number;
  readonly perPage: number;
}

/** Confirmed and not suspended, removed or on a list of unlawful bodies: what may serve. */
const PUBLIC = `state = 'active' and not is_on_credit_list`;

/** Organizations and their services for everybody, as HSDS 3 has them. */
@Injectable()
export class HsdsReads {
  constructor(
    private readonly database: Database,
    private readonly taxonomies: Taxonomies,
  ) {}

  /** How many organizations and services are public. */
  async counts(): Promise<{ organizations: number; services: number }> {
    const [row] = await this.database.query<{ organizations: number; services: number }>(
      `select count(*)::int as organizations, coalesce(sum(cardinality(categories)), 0)::int as services
       from organizations where ${PUBLIC}`,
    );
    return row ?? { organizations: 0, services: 0 };
  }

  /** Organizations in the order they came. */
  async organizations(asked: Asked): Promise<HsdsPage> {
    const ids = await this.database.query<{ id: string }>(
      `select id from organizations where ${PUBLIC} order by id limit $1 offset $2`,
      limits(asked),
    );
    const found = await this.read(ids.map(({ id }) => id));
    const { organizations } = await this.counts();
    return pageOf(asked, organizations, found.map(hsdsOrganization));
  }

  /** One organization; NOT_FOUND when there is none for everybody to see. */
  async organization(id: string): Promise<Fields> {
    const [found] = isId(id) ? await this.read([id]) : [];
    if (!found) throw new Refusal('NOT_FOUND');
    return hsdsOrganization(found);
  }

  /** Services: one for each organization and category. */
  async services(asked: Asked): Promise<HsdsPage> {
    const rows = await this.database.query<{ id: string; category: string }>(
      `select id, category from organizations, unnest(categories) as category
       where ${PUBLIC} order by id, category limit $1 offset $2`,
      limits(asked),
    );
    const found = new Map((await this.read(rows.map(({ id }) => id))).map((each) => [each.id, each]));
    const { services } = await this.counts();
    const contents = rows.flatMap(({ id, category }) => {
      const organization = found.get(id);
      return organization ? [hsdsService(organization, category, this.nameOf)] : [];
    });
    return pageOf(asked, services, contents);
  }

  /** One service; NOT_FOUND when there is none for everybody to see. Its id tells between which ids its organization lies. */
  async service(id: string): Promise<Fields> {
    const rows = isId(id)
      ? await this.database.query<{ id: string; category: string }>(
          `select id, category from organizations, unnest(categories) as category
           where id between $1 and $2 and ${PUBLIC}`,
          [...providersOf(id.toLowerCase())],
        )
      : [];
    const row = rows.find((each) => serviceIdOf(each.id, each.category) === id.toLowerCase());
    const [organization] = row ? await this.read([row.id]) : [];
    if (!row || !organization) throw new Refusal('NOT_FOUND');
    return hsdsService(organization, row.category, this.nameOf);
  }

  private readonly nameOf: NameCategory = (code) =>
    this.taxonomies.term('needCategories', code)?.name ?? { zh: code, en: code };

  private async read(ids: readonly string[]): Promise<PublicOrganization[]> {
    const rows = await this.database.query<Omit<PublicOrganization, 'stations'>>(
      `select id, name, kind, registration_type as "registrationType", uscc, categories, is_demo as "isDemo",
         (select coalesce(json_agg(json_build_object('code', region.code, 'name', region.name) order by region.code), '[]')
          from regions region where region.code = any(served_regions)) as "servedRegions"
       from organizations where id = any($1) and ${PUBLIC} order by id`,
      [ids],
    );
    const stations = await this.database.query<PublicStation & { organizationId: string }>(
      `select id, name, address, is_demo as "isDemo", operator_organization_id as "organizationId"
       from service_stations where operator_organization_id = any($1) and state = 'open' order by id`,
      [ids],
    );
    return rows.map((row) => ({
      ...row,
      stations: stations.filter(({ organizationId }) => organizationId === row.id),
    }));
  }
}

const limits = ({ page, perPage }: Asked): number[] => [perPage, (page - 1) * perPage];

function pageOf({ page, perPage }: Asked, total: number, contents: readonly Fields[]): HsdsPage {
  const pages = Math.max(1, Math.ceil(total / perPage));
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}

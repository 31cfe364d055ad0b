import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { isId } from '../../platform/ids.js';
import { Refusal } from '../../platform/refusal.js';
import { Taxonomies } from '../taxonomies/index.js';
import type { Asked } from './hsds.asked.js';
import {
  directly,
  hsdsOrganization,
  hsdsService,
  KIND_CODES,
  providersOf,
  serviceIdOf,
  termIdOf,
  type CategoryOf,
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
    const kind = codeOfTerm(asked, 'organization-kinds', KIND_CODES);
    const which = `${PUBLIC} and ($1::text is null or kind = $1)`;
    const [total] = await this.database.query<{ count: number }>(
      `select count(*)::int from organizations where ${which}`,
      [kind],
    );
    const ids = await this.database.query<{ id: string }>(
      `select id from organizations where ${which} order by id limit $2 offset $3`,
      [kind, ...limits(asked)],
    );
    const found = await this.read(ids.map(({ id }) => id));
    const contents = found.map((each) => hsdsOrganization(each, this.categoryOf));
    return pageOf(asked, total?.count ?? 0, contents);
  }

  /** One organization; NOT_FOUND when there is none for everybody to see. */
  async organization(id: string): Promise<Fields> {
    const [found] = isId(id) ? await this.read([id]) : [];
    if (!found) throw new Refusal('NOT_FOUND');
    return hsdsOrganization(found, this.categoryOf);
  }

  /** Services: one for each organization and category. */
  async services(asked: Asked): Promise<HsdsPage> {
    const codes = this.taxonomies.terms('needCategories').map(({ code }) => code);
    const filters = [asked.organizationId, codeOfTerm(asked, 'need-categories', codes)];
    const which = `from organizations, unnest(categories) as category
       where ${PUBLIC} and ($1::uuid is null or id = $1) and ($2::text is null or category = $2)`;
    const [total] = await this.database.query<{ count: number }>(`select count(*)::int ${which}`, filters);
    const rows = await this.database.query<{ id: string; category: string }>(
      `select id, category ${which} order by id, category limit $3 offset $4`,
      [...filters, ...limits(asked)],
    );
    const found = new Map((await this.read(rows.map(({ id }) => id))).map((each) => [each.id, each]));
    const contents = rows.flatMap(({ id, category }) => {
      const organization = found.get(id);
      return organization ? [hsdsService(organization, category, this.categoryOf)] : [];
    });
    return pageOf(asked, total?.count ?? 0, contents);
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
    return hsdsService(organization, row.category, this.categoryOf);
  }

  private readonly categoryOf: CategoryOf = (code) =>
    this.taxonomies.term('needCategories', code) ?? { name: { zh: code, en: code }, parentCode: null };

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

/** The code whose term is asked for; null when none is, and an empty one, which nothing has, for another list's term. */
function codeOfTerm(
  { termId }: Asked,
  list: Parameters<typeof termIdOf>[0],
  codes: readonly string[],
): string | null {
  return termId === null ? null : (codes.find((code) => termIdOf(list, code) === termId) ?? '');
}

function pageOf({ page, perPage, isFull }: Asked, total: number, found: readonly Fields[]): HsdsPage {
  const pages = Math.max(1, Math.ceil(total / perPage));
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: found.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: found.length === 0,
    contents: isFull ? found : found.map(directly),
  };
}

import { createHash } from 'node:crypto';
import { marked } from './invented.js';

/** What the product knows of an organization that everybody may know. */
export interface PublicOrganization {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly registrationType: string;
  readonly uscc: string | null;
  readonly categories: readonly string[];
  readonly servedRegions: readonly { readonly code: string; readonly name: string }[];
  readonly isDemo: boolean;
  /** The open stations it runs. */
  readonly stations: readonly PublicStation[];
}

/** An open station that everybody may know. */
export interface PublicStation {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly isDemo: boolean;
}

/** A need category: its words and the category above it. */
export type CategoryOf = (code: string) => {
  readonly name: { readonly zh: string; readonly en: string };
  readonly parentCode: string | null;
};

type Fields = Readonly<Record<string, unknown>>;

/** The name space of ids that follow from others; made once at random, never to change. */
const NAMESPACE = Buffer.from('6f1d6a5c0b3e4f52a9a1d07c35e8b7c4', 'hex');

/** A UUID of version 5 (RFC 9562) that follows from a text: the same text, the same id. */
export function uuidOf(text: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const KINDS: Readonly<Record<string, string>> = {
  socialGroup: '社会团体 / social group',
  socialServiceAgency: '社会服务机构 / social service agency',
  foundation: '基金会 / foundation',
  communityOrganization: '社区社会组织 / community organization',
};
const REGISTRATIONS: Readonly<Record<string, string>> = {
  registered: '民政登记 / registered with civil affairs',
  filed: '街道备案 / filed with its township',
  informalGuided: '社区指导 / guided by its community',
};

/** Every kind of organization in words. */
export const KIND_CODES: readonly string[] = Object.keys(KINDS);

const LISTS = {
  'organization-kinds': '社会组织类型 / kinds of social organizations',
  'need-categories': '需求类别 / need categories',
} as const;
type List = keyof typeof LISTS;

/** The id of a list's term. */
export const termIdOf = (list: List, code: string): string => uuidOf(`term ${list} ${code}`);

/** The properties of an object without its lists of others: what lists show unless asked for all. */
export const directly = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => !Array.isArray(value)));

/** An organization as HSDS 3 has it, with what it runs. */
export function hsdsOrganization(organization: PublicOrganization, categoryOf: CategoryOf): Fields {
  const { id, kind, registrationType, uscc, stations, categories } = organization;
  return {
    ...shortOrganization(organization),
    legal_status: REGISTRATIONS[registrationType] ?? registrationType,
    organization_identifiers: uscc
      ? [
          {
            id: uuidOf(`uscc ${id}`),
            organization_id: id,
            identifier_type: '统一社会信用代码 / Unified Social Credit Code',
            identifier: uscc,
          },
        ]
      : [],
    locations: stations.map((station) => hsdsLocation(station, id)),
    services: categories.map((category) => shortService(organization, category, categoryOf)),
    attributes: [
      taxonomyAttribute(id, 'organization', {
        list: 'organization-kinds',
        code: kind,
        name: KINDS[kind] ?? kind,
        parentCode: null,
      }),
    ],
  };
}

function shortOrganization({ id, name, kind, registrationType, isDemo }: PublicOrganization): Fields {
  const words = [KINDS[kind] ?? kind, REGISTRATIONS[registrationType] ?? registrationType].join('；');
  return { id, name: marked(isDemo, name), description: marked(isDemo, words) };
}

/** Where the number of the version stands in an id, and where what follows from the variant begins. */
const VERSION_AT = 14;
const VARIANT_AT = 19;

/**
 * The id of what an organization does in one category, of version 8 (RFC 9562): it begins as the organization's own, of
 * version 7, so that who does it is found by that beginning; the rest follows from both.
 */
export function serviceIdOf(organizationId: string, category: string): string {
  const rest = uuidOf(`service ${organizationId} ${category}`).slice(VARIANT_AT);
  return `${organizationId.slice(0, VERSION_AT)}8${organizationId.slice(VERSION_AT + 1, VARIANT_AT)}${rest}`;
}

/** Between which ids, both counted, the organization of a service lies: in general there is one. */
export function providersOf(serviceId: string): readonly [from: string, to: string] {
  const start = `${serviceId.slice(0, VERSION_AT)}7${serviceId.slice(VERSION_AT + 1, VARIANT_AT)}`;
  return [`${start}0000-000000000000`, `${start}ffff-ffffffffffff`];
}

function shortService(organization: PublicOrganization, category: string, categoryOf: CategoryOf): Fields {
  const { zh, en } = categoryOf(category).name;
  const regions = organization.servedRegions.map(({ name }) => name).join('、');
  return {
    id: serviceIdOf(organization.id, category),
    organization_id: organization.id,
    name: marked(organization.isDemo, zh),
    alternate_name: en,
    description: marked(organization.isDemo, `${organization.name}：${zh}（${regions}）`),
    status: 'active',
  };
}

/** What an organization does in one category, as HSDS 3 has a service: where it serves, and at which stations. */
export function hsdsService(
  organization: PublicOrganization,
  category: string,
  categoryOf: CategoryOf,
): Fields {
  const id = serviceIdOf(organization.id, category);
  const { name, parentCode } = categoryOf(category);
  return {
    ...shortService(organization, category, categoryOf),
    organization: shortOrganization(organization),
    service_areas: organization.servedRegions.map(({ code, name }) => ({
      id: uuidOf(`area ${id} ${code}`),
      service_id: id,
      name,
      description: `统计用区划代码 / statistical region code ${code}`,
    })),
    service_at_locations: organization.stations.map((station) => ({
      id: uuidOf(`at ${id} ${station.id}`),
      service_id: id,
      location_id: station.id,
      location: hsdsLocation(station, organization.id),
    })),
    attributes: [
      taxonomyAttribute(id, 'service', {
        list: 'need-categories',
        code: category,
        name: name.zh,
        parentCode,
      }),
    ],
  };
}

/** A station. HSDS wants a postal code in an address and stations have none: where it is stands in the description. */
const hsdsLocation = ({ id, name, address, isDemo }: PublicStation, organizationId: string): Fields => ({
  id,
  location_type: 'physical',
  organization_id: organizationId,
  name: marked(isDemo, name),
  description: address,
});

interface TermOfList {
  readonly list: List;
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
}

function taxonomyAttribute(linkId: string, entity: string, term: TermOfList): Fields {
  const { list, code, name, parentCode } = term;
  const termId = termIdOf(list, code);
  const taxonomyId = uuidOf(`taxonomy ${list}`);
  return {
    id: uuidOf(`attribute ${linkId} ${list} ${code}`),
    link_id: linkId,
    link_entity: entity,
    taxonomy_term_id: termId,
    taxonomy_term: {
      id: termId,
      code,
      name,
      description: name,
      ...(parentCode === null ? {} : { parent_id: termIdOf(list, parentCode) }),
      taxonomy: `wushe:${list}`,
      taxonomy_id: taxonomyId,
      taxonomy_detail: { id: taxonomyId, name: LISTS[list], description: LISTS[list] },
      language: 'zh',
    },
  };
}

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

// Our own reading of what HSDS 3 (https://docs.openreferral.org) asks of the objects that we answer: which fields there
// are, of which type and form, and which must be there, in its JSON or in its tables. Stricter than the specification
// in one point: a field that is not among those read there is a fault.

const text = { type: 'string' };
const uuid = { type: 'string', format: 'uuid' };
const uri = { type: 'string', format: 'uri' };
const whole = { type: 'integer' };
const flag = { type: 'boolean' };
const listOf = (name: string): object => ({ type: 'array', items: { $ref: name } });
const object = (name: string, required: readonly string[], properties: object): object => ({
  $id: name,
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

const pageOf = (list: string, one: string): object =>
  object(
    list,
    ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty', 'contents'],
    {
      total_items: whole,
      total_pages: whole,
      page_number: whole,
      size: whole,
      first_page: flag,
      last_page: flag,
      empty: flag,
      contents: listOf(one),
    },
  );

const SCHEMAS = [
  object('api', ['version', 'profile', 'openapi_url'], { version: text, profile: uri, openapi_url: uri }),
  object('taxonomy', ['id', 'name', 'description'], {
    id: uuid,
    name: text,
    description: text,
    uri,
    version: text,
  }),
  object('taxonomy_term', ['id', 'name', 'description'], {
    id: uuid,
    code: text,
    name: text,
    description: text,
    parent_id: uuid,
    taxonomy: text,
    taxonomy_detail: { $ref: 'taxonomy' },
    // A code of ISO 639-1, 639-2 or 639-3.
    language: { type: 'string', pattern: '^[a-z]{2,3}$' },
    taxonomy_id: uuid,
    term_uri: uri,
  }),
  object('attribute', ['id', 'link_id', 'taxonomy_term_id', 'link_entity'], {
    id: uuid,
    link_id: uuid,
    taxonomy_term_id: uuid,
    link_type: text,
    link_entity: { enum: ['organization', 'service', 'location', 'service_area', 'service_at_location'] },
    value: text,
    taxonomy_term: { $ref: 'taxonomy_term' },
  }),
  object('organization_identifier', ['id', 'organization_id', 'identifier_type', 'identifier'], {
    id: uuid,
    organization_id: uuid,
    identifier_scheme: text,
    identifier_type: text,
    identifier: text,
  }),
  object('location', ['id', 'location_type'], {
    id: uuid,
    location_type: { enum: ['physical', 'postal', 'virtual'] },
    url: uri,
    organization_id: uuid,
    name: text,
    alternate_name: text,
    description: text,
    transportation: text,
    latitude: { type: 'number' },
    longitude: { type: 'number' },
    external_identifier: text,
    external_identifier_type: text,
  }),
  object('organization', ['id', 'name', 'description'], {
    id: uuid,
    name: text,
    alternate_name: text,
    description: text,
    website: uri,
    year_incorporated: { type: 'number' },
    legal_status: text,
    logo: text,
    uri,
    parent_organization_id: uuid,
    organization_identifiers: listOf('organization_identifier'),
    locations: listOf('location'),
    services: listOf('service'),
    attributes: listOf('attribute'),
  }),
  object('service_area', ['id'], { id: uuid, service_id: uuid, name: text, description: text }),
  object('service_at_location', ['id', 'service_id', 'location_id'], {
    id: uuid,
    service_id: uuid,
    location_id: uuid,
    description: text,
    location: { $ref: 'location' },
  }),
  object('service', ['id', 'organization_id', 'name', 'status'], {
    id: uuid,
    organization_id: uuid,
    name: text,
    alternate_name: text,
    description: text,
    url: uri,
    status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
    last_modified: { type: 'string', format: 'date-time' },
    organization: { $ref: 'organization' },
    service_areas: listOf('service_area'),
    service_at_locations: listOf('service_at_location'),
    attributes: listOf('attribute'),
  }),
  pageOf('organizations', 'organization'),
  pageOf('services', 'service'),
];

const checked = new Ajv2020({ schemas: SCHEMAS, allErrors: true });
formats.default(checked);

/** What is wrong with an object of HSDS 3, one line a fault. */
export function hsdsFaults(
  name: 'api' | 'organization' | 'organizations' | 'service' | 'services',
  value: unknown,
): string[] {
  const check: ValidateFunction | undefined = checked.getSchema(name);
  if (!check) throw new Error(`no schema ${name}`);
  check(value);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

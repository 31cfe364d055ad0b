import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

// Our own reading of what HSDS 3.0 (https://docs.openreferral.org) asks of the objects that we answer: which fields
// there are, of which type and form, and which must be there. Stricter than the specification in one point: a field
// that it does not know is a fault.

const text = { type: 'string' };
const uuid = { type: 'string', format: 'uuid' };
const listOf = (name: string): object => ({ type: 'array', items: { $ref: name } });
const object = (name: string, required: readonly string[], properties: object): object => ({
  $id: name,
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

const SCHEMAS = [
  object('taxonomy_term', ['id', 'name', 'description'], {
    id: uuid,
    code: text,
    name: text,
    description: text,
    parent_id: uuid,
    taxonomy: text,
    language: text,
    taxonomy_id: uuid,
    term_uri: { type: 'string', format: 'uri' },
  }),
  object('attribute', ['id', 'link_id', 'taxonomy_term_id', 'link_entity'], {
    id: uuid,
    link_id: uuid,
    taxonomy_term_id: uuid,
    link_type: text,
    link_entity: text,
    value: text,
    taxonomy_term: { $ref: 'taxonomy_term' },
  }),
  object('organization_identifier', ['id', 'identifier_type', 'identifier'], {
    id: uuid,
    organization_id: uuid,
    identifier_scheme: text,
    identifier_type: text,
    identifier: text,
  }),
  object('location', ['id', 'location_type'], {
    id: uuid,
    location_type: { enum: ['physical', 'postal', 'virtual'] },
    organization_id: uuid,
    name: text,
    alternate_name: text,
    description: text,
    latitude: { type: 'number' },
    longitude: { type: 'number' },
  }),
  object('organization', ['id', 'name', 'description'], {
    id: uuid,
    name: text,
    alternate_name: text,
    description: text,
    website: { type: 'string', format: 'uri' },
    legal_status: text,
    organization_identifiers: listOf('organization_identifier'),
    locations: listOf('location'),
    attributes: listOf('attribute'),
  }),
  object('service_area', ['id'], { id: uuid, service_id: uuid, name: text, description: text }),
  object('service_at_location', ['id'], {
    id: uuid,
    service_id: uuid,
    location_id: uuid,
    description: text,
    location: { $ref: 'location' },
  }),
  object('service', ['id', 'name', 'status'], {
    id: uuid,
    organization_id: uuid,
    name: text,
    alternate_name: text,
    description: text,
    status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
    organization: { $ref: 'organization' },
    service_areas: listOf('service_area'),
    service_at_locations: listOf('service_at_location'),
    attributes: listOf('attribute'),
  }),
];

const checked = new Ajv2020({ schemas: SCHEMAS, allErrors: true });
formats.default(checked);

/** What is wrong with an object of HSDS 3, one line a fault. */
export function hsdsFaults(name: 'organization' | 'service', value: unknown): string[] {
  const check: ValidateFunction | undefined = checked.getSchema(name);
  if (!check) throw new Error(`no schema ${name}`);
  check(value);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

import { ASKED_OF, MOST_A_PAGE } from './hsds.asked.js';

type Fields = Readonly<Record<string, unknown>>;

/** Where the specification keeps the schemas of its version 3.0. */
const SCHEMAS = 'https://raw.githubusercontent.com/openreferral/specification/3.0/schema/compiled';

/** Tells a client which version of HSDS this is and where its addresses are described. */
export const hsdsApi = (address: string): Fields => ({
  version: '3.0',
  profile: 'https://docs.openreferral.org/',
  openapi_url: `${address}/openapi.json`,
});

const PARAMETERS: Readonly<Record<(typeof ASKED_OF)['services'][number], Fields>> = {
  page: { description: 'Which page, counted from 1.', schema: { type: 'integer', minimum: 1 } },
  per_page: {
    description: 'How many records a page holds.',
    schema: { type: 'integer', minimum: 1, maximum: MOST_A_PAGE },
  },
  full: {
    description: 'Whether each record comes with the lists of others inside it.',
    schema: { type: 'boolean' },
  },
  taxonomy_term_id: {
    description: 'Only what has this term among its attributes.',
    schema: { type: 'string', format: 'uuid' },
  },
  organization_id: {
    description: 'Only what this organization provides.',
    schema: { type: 'string', format: 'uuid' },
  },
};

const PAGE: Fields = {
  type: 'object',
  required: ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty'],
  properties: {
    total_items: { type: 'integer' },
    total_pages: { type: 'integer' },
    page_number: { type: 'integer' },
    size: { type: 'integer' },
    first_page: { type: 'boolean' },
    last_page: { type: 'boolean' },
    empty: { type: 'boolean' },
  },
};

const answers = (summary: string, schema: Fields): Fields => ({
  summary,
  responses: { 200: { description: summary, content: { 'application/json': { schema } } } },
});

function pathsOf(list: keyof typeof ASKED_OF, one: string): Fields {
  const items = { $ref: `${SCHEMAS}/${one}_list.json` };
  const page = {
    allOf: [{ $ref: '#/components/schemas/Page' }, { properties: { contents: { type: 'array', items } } }],
  };
  const parameters = ASKED_OF[list].map((name) => ({ name, in: 'query', ...PARAMETERS[name] }));
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };
  return {
    [`/${list}`]: { get: { ...answers(`A page of ${list}.`, page), parameters } },
    [`/${list}/{id}`]: {
      get: { ...answers(`One of the ${list}.`, { $ref: `${SCHEMAS}/${one}.json` }), parameters: [id] },
    },
  };
}

/** The addresses of HSDS 3 as OpenAPI 3.1 describes them. */
export const hsdsOpenApi = (address: string): Fields => ({
  openapi: '3.1.0',
  info: { title: 'Wushe: social organizations and their services, as HSDS 3.0', version: '1' },
  servers: [{ url: address }],
  paths: {
    '/': { get: answers('The version of HSDS and this description.', { type: 'object' }) },
    ...pathsOf('services', 'service'),
    ...pathsOf('organizations', 'organization'),
  },
  components: { schemas: { Page: PAGE } },
});

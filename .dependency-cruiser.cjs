// Who may know whom. The order of the features is the order of docs/adr; a feature knows only those left of it.
const ORDER = [
  'regions', 'taxonomies', 'accounts', 'policies', 'stations', 'organizations', 'social-workers', 'volunteers',
  'resources', 'needs', 'claims', 'projects', 'activities', 'cases', 'matching', 'planning', 'weights', 'coordination', 'governance', 'inspections', 'awards',
  'monitoring', 'notifications', 'imports', 'upkeep',
];
const FEATURE = '^apps/(?:api|web)/src/features/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'features-meet-at-index',
      comment: 'Another feature is reached through its index.ts only.',
      severity: 'error',
      from: { path: '^apps/api/src/features/([^/]+)/' },
      to: { path: '^apps/api/src/features/[^/]+/', pathNot: ['^apps/api/src/features/$1/', '^apps/api/src/features/[^/]+/index\\.ts$'] },
    },
    ...ORDER.map((feature, place) => ({
      name: `order-${feature}`,
      comment: 'An earlier feature holds only the id of a later one.',
      severity: 'error',
      from: { path: `^apps/api/src/features/${feature}/`, pathNot: '\\.test\\.ts$' },
      to: { path: ORDER.slice(place + 1).map((later) => `^apps/api/src/features/${later}/`) },
    })).filter(({ to }) => to.path.length > 0),
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/(api|web)/src/platform/', pathNot: '\\.test\\.tsx?$' },
      to: { path: FEATURE },
    },
    {
      name: 'rules-and-policies-are-pure',
      comment: 'They take facts: no framework, no database, no clock, no other feature.',
      severity: 'error',
      from: { path: '\\.(rules|policy)\\.ts$' },
      to: {
        path: ['node_modules/(?!@wushe)', '^apps/api/src/platform/(db|events|graphql|http|embedded-postgres)/', '^apps/api/src/platform/clock', FEATURE],
        // A list of common passwords is data.
        pathNot: ['\\.(rules|policy)\\.ts$', '@zxcvbn-ts/language-common'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'resolvers-hold-no-sql',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: ['^apps/api/src/platform/db/', 'node_modules/(typeorm|pg)/'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'web-knows-no-api', severity: 'error', from: { path: '^apps/web/' }, to: { path: '^apps/api/' } },
    { name: 'api-knows-no-web', severity: 'error', from: { path: '^apps/api/' }, to: { path: '^apps/web/' } },
    { name: 'packages-know-no-app', severity: 'error', from: { path: '^packages/' }, to: { path: '^apps/' } },
    {
      name: 'no-test-code-in-product',
      severity: 'error',
      from: { path: '^apps/', pathNot: ['\\.test\\.tsx?$', '/testing/'] },
      to: { path: ['/testing/', '\\.test\\.tsx?$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps|packages)/[^/]+/(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'require', 'node', 'default'], exportsFields: ['exports'], extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
};

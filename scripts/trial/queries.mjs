// What the bench asks the api.

export const LIST = `query ($region: ID) { needList(first: 50, regionCode: $region) {
  pageInfo { hasNextPage endCursor }
  edges { node { id number title state urgency category dueAt stateSince createdAt community { code name }
    parts { id kind name unit quantity pending accepted isDropped skills } } } } }`;
export const POST = `mutation ($regionCode: ID!, $key: String!) { postNeed(regionCode: $regionCode, idempotencyKey: $key, input: {
  title: "探访", category: "elder-care/visiting", urgency: ordinary
  parts: [{ kind: people, name: "志愿者", unit: "人", quantity: 2 }] }) { id } }`;
export const SUGGEST = `mutation ($needId: ID!) { suggest(needId: $needId, kind: volunteer) {
  pool fitting candidates { id label score metres parts { part value weight } } } }`;

export const FOR_ME = `query ($kind: CandidateKind!) { needsForMe(kind: $kind) {
  pool fitting needs { score metres need { id title } parts { part value weight } } } }`;

export const PAGE = `query ($code: ID!, $from: String!, $to: String!) { regionFigures(regionCode: $code, from: $from, to: $to) {
  asOf path { code name }
  own { region { code name level isAdministrative } figures { figure value } linkage { steps projects } }
  below { region { code name level isAdministrative } figures { figure value } }
  before { figure value } course { month figures { figure value } } } }`;
export const TILES = `query ($code: ID!, $from: String!, $to: String!) {
  figureTiles(regionCode: $code, from: $from, to: $to, figure: hoursToFirstClaim) { region { code name } value } }`;

const FIGURE = `region { code name level } period progress value numerator denominator targets { value isMet } targetYear
  unitsShort due reported difference approved { id period number value }`;
export const INDICATORS = `query ($code: ID!) { indicatorTable(regionCode: $code) { asOf path { code name } figures { ${FIGURE}
  indicator { id pack code isGoal name { zh en } status unit direction frequency method } } } }`;
export const INDICATOR = `query ($pack: String!, $indicator: String!, $code: ID!, $period: String!) {
  indicatorPage(pack: $pack, indicator: $indicator, regionCode: $code, period: $period) { asOf mayApprove path { code name }
    own { ${FIGURE} indicator { id name { zh en } status unit method } } below { ${FIGURE} }
    approvals { id number value } trend { id period value } } }`;

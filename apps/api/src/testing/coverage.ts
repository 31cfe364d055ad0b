import type { TestActor, TestApi } from './api.js';

const TIER = 'tier isOptional counted total assigned logged';
const COVERAGE = `query ($regionCode: ID!, $year: Int) { serviceCoverage(regionCode: $regionCode, year: $year) {
  from to own { tiers { ${TIER} } } below { region { code } tiers { ${TIER} } } path { code } } }`;
export const COVERED = `query ($regionCode: ID!, $year: Int, $tier: ServiceTier!, $isCounted: Boolean, $first: Int, $after: String) {
  coveredUnits(regionCode: $regionCode, year: $year, tier: $tier, isCounted: $isCounted, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } edges { node { key kind title isCounted bases region { code } } } } }`;

/** A tier as the api answers it. */
export interface TierAnswer {
  readonly tier: string;
  readonly isOptional: boolean;
  readonly counted: number;
  readonly total: number;
  readonly assigned: number | null;
  readonly logged: number | null;
}

/** A region's coverage as the api answers it. */
export interface CoverageAnswer {
  readonly from: string;
  readonly to: string;
  readonly own: { readonly tiers: readonly TierAnswer[] };
  readonly below: readonly {
    readonly region: { readonly code: string };
    readonly tiers: readonly TierAnswer[];
  }[];
}

/** A region's coverage, as anybody reads it. */
export const coverageOf = async (api: TestApi, regionCode: string, year?: number): Promise<CoverageAnswer> =>
  (await api.gql<{ serviceCoverage: CoverageAnswer }>(COVERAGE, { regionCode, year })).data.serviceCoverage;

/** Counted and total of each tier. */
export const sharesOf = (tiers: readonly TierAnswer[]): Readonly<Record<string, string>> =>
  Object.fromEntries(tiers.map(({ tier, counted, total }) => [tier, `${counted}/${total}`]));

/** The units of a tier as the api lists them. */
export async function unitsOf(
  actor: TestActor | null,
  api: TestApi,
  variables: object,
): Promise<{ key: string; isCounted: boolean; bases: string[] | null }[]> {
  const answer = await api.gql<{
    coveredUnits: { edges: { node: { key: string; isCounted: boolean; bases: string[] | null } }[] };
  }>(COVERED, variables, actor?.cookie);
  return answer.data.coveredUnits.edges.map(({ node }) => node);
}

import type { TestActor } from './api.js';

export const SUGGEST = `mutation ($needId: ID!, $kind: CandidateKind!) {
  suggest(needId: $needId, kind: $kind) {
    id pool fitting excluded { condition count }
    candidates {
      id label score metres isDistanceAbout hasClaimed parts { part weight value amount } invitation { state }
    }
  }
}`;
export const INVITE = `mutation ($viewId: ID!, $ids: [ID!]!) {
  invite(viewId: $viewId, ids: $ids) { id inviteeId state version expiresAt }
}`;

/** A suggestion as the api answers it. */
export interface Suggested {
  readonly id: string;
  readonly pool: number;
  readonly fitting: number;
  readonly excluded: readonly { readonly condition: string; readonly count: number }[];
  readonly candidates: readonly {
    readonly id: string;
    readonly label: string;
    readonly score: number;
    readonly metres: number | null;
    readonly isDistanceAbout: boolean;
    readonly hasClaimed: boolean;
    readonly parts: readonly { part: string; weight: number; value: number; amount: number | null }[];
  }[];
}

/** What is suggested for a need. */
export async function suggestionsFor(staff: TestActor, needId: string, kind: string): Promise<Suggested> {
  const { suggest } = await staff.does<{ suggest: Suggested }>(SUGGEST, { needId, kind });
  return suggest;
}

/** The counts of the conditions that excluded somebody. */
export const exclusionsOf = ({ excluded }: Suggested): Record<string, number> =>
  Object.fromEntries(
    excluded.filter(({ count }) => count > 0).map(({ condition, count }) => [condition, count]),
  );

import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { BaseFigureInput, PolicyPacksQuery, TargetEntryInput } from '../../gql/graphql.js';
import { request } from '../../platform/api.js';

const PacksDocument = graphql(`
  query PolicyPacks {
    policyPacks {
      code
      title {
        zh
        en
      }
      holdsIn
      region {
        code
        name
      }
      validFrom
      validTo
      validEvidence
      isInForce
      maySupersede
      sources {
        ...SourceParts
      }
      leads {
        field
        authority
        from
        to
        evidence
      }
      indicators {
        ...RowParts
      }
    }
  }
  fragment SourceParts on PolicySource {
    key
    document {
      zh
      en
    }
    number
    issuedOn
    evidence
  }
  fragment RowParts on Indicator {
    id
    pack
    code
    isGoal
    name {
      zh
      en
    }
    status
    unit
    direction
    nature
    frequency
    method
    isRecorded
    reportedBy
    dividedBy
    isEach
    isOptional
    numerator {
      zh
      en
    }
    denominator {
      zh
      en
    }
    shownPlaces
    note {
      zh
      en
    }
    targets {
      field
      year
      value
      evidence
      isInForce
      source {
        ...SourceParts
      }
      entry {
        id
        number
        regionCode
        fromOn
        document
        documentNumber
        issuedOn
        enteredAt
        enteredBy {
          name
        }
        region {
          name
        }
      }
    }
  }
`);
const SupersedeDocument = graphql(`
  mutation SupersedeTarget($input: TargetEntryInput!) {
    supersedeTarget(input: $input) {
      id
    }
  }
`);
const BaseFiguresDocument = graphql(`
  query BaseFigures($regionCode: ID!) {
    baseFigures(regionCode: $regionCode) {
      id
      kind
      number
      value
      asOn
      source
      enteredAt
      enteredBy {
        name
      }
    }
  }
`);
const EnterBaseDocument = graphql(`
  mutation EnterBaseFigure($input: BaseFigureInput!) {
    enterBaseFigure(input: $input) {
      id
    }
  }
`);

export type Pack = PolicyPacksQuery['policyPacks'][number];
export type PackRow = Pack['indicators'][number];
export type RowTarget = PackRow['targets'][number];

/** Every policy with measurable rows, those of the smallest region first. */
export const packsQuery = queryOptions({
  queryKey: ['indicators', 'packs'],
  queryFn: async () => (await request(PacksDocument)).policyPacks,
});

/** Fills or supersedes a target or base. */
export const supersedeTarget = async (input: TargetEntryInput): Promise<string> =>
  (await request(SupersedeDocument, { input })).supersedeTarget.id;

/** How many people and households a region has. */
export const baseFiguresQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['indicators', 'bases', regionCode],
    queryFn: async () => (await request(BaseFiguresDocument, { regionCode })).baseFigures,
  });

/** Enters a base figure. */
export const enterBaseFigure = async (input: BaseFigureInput): Promise<string> =>
  (await request(EnterBaseDocument, { input })).enterBaseFigure.id;

import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import { request } from '../../platform/api.js';

const AsPolicyDocument = graphql(`
  query AsPolicy($regionCode: ID!) {
    weightsInForce(regionCode: $regionCode) {
      weights {
        bufferMinutes
        kinds {
          kind
          withinMetres
        }
        urgencyValues {
          urgency
          value
        }
      }
    }
  }
`);

const METRES = 1000;

/** What holds where nothing else is tried. */
export type AsPolicy = Readonly<Record<'bufferMinutes' | 'kilometres' | 'urgentValue', number | undefined>>;

/** The values of the policy that a what-if can change. */
export const asPolicyQuery = (regionCode: string) =>
  queryOptions({
    queryKey: ['weights', 'asPolicy', regionCode],
    queryFn: async (): Promise<AsPolicy> => {
      const { bufferMinutes, kinds, urgencyValues } = (await request(AsPolicyDocument, { regionCode }))
        .weightsInForce.weights;
      const metres = kinds.find(({ kind }) => kind === 'volunteer')?.withinMetres;
      return {
        bufferMinutes,
        kilometres: metres === undefined ? undefined : metres / METRES,
        urgentValue: urgencyValues.find(({ urgency }) => urgency === 'urgent')?.value,
      };
    },
  });

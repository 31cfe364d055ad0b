import { queryOptions, useQuery } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import { request } from '../../platform/api.js';
import { useWords } from '../../platform/i18n/index.js';
import { Notice } from '../../ui/Notice.js';
import { needWords } from './needs.words.js';

const AskedForNeedDocument = graphql(`
  query AskedForNeed($id: ID!) {
    need(id: $id) {
      id
      invitationAnswers {
        accepted
        waiting
      }
    }
  }
`);

const askedForNeedQuery = (id: string) =>
  queryOptions({
    queryKey: ['needs', 'asked', id],
    queryFn: async () => (await request(AskedForNeedDocument, { id })).need?.invitationAnswers ?? null,
  });

/** Before a need is moved to other hours: whose invitations end with it, and who said yes to the old ones. */
export function MovedNotice({ needId }: { readonly needId: string }) {
  const say = useWords(needWords);
  const { waiting = 0, accepted = 0 } = useQuery(askedForNeedQuery(needId)).data ?? {};
  if (waiting + accepted === 0) return null;
  return (
    <Notice tone="amber" title={say('moved')}>
      {waiting > 0 ? <p>{say('movedWaiting', { count: waiting })}</p> : null}
      {accepted > 0 ? <p>{say('movedAccepted', { count: accepted })}</p> : null}
    </Notice>
  );
}

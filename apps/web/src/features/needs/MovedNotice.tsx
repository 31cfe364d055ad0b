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

type MovedProps = {
  readonly needId: string;
  /** Whether it is moved to other hours, not only to another place. */
  readonly isMoved: boolean;
};

/** Before a need is moved: whose invitations end with other hours, and who said yes to what it was. */
export function MovedNotice({ needId, isMoved }: MovedProps) {
  const say = useWords(needWords);
  const asked = useQuery(askedForNeedQuery(needId)).data;
  const accepted = asked?.accepted ?? 0;
  const waiting = isMoved ? (asked?.waiting ?? 0) : 0;
  if (waiting + accepted === 0) return null;
  return (
    <Notice tone="amber" title={say(isMoved ? 'moved' : 'movedElsewhere')}>
      {waiting > 0 ? <p>{say('movedWaiting', { count: waiting })}</p> : null}
      {accepted > 0 ? <p>{say('movedAccepted', { count: accepted })}</p> : null}
    </Notice>
  );
}

import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { request } from '../../platform/api.js';
import { useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { Panel } from '../../ui/Panel.js';
import { caseWords } from './cases.words.js';

const LinkDocument = graphql(`
  query NeedCase($id: ID!) {
    need(id: $id) {
      id
      caseId
    }
  }
`);

const needCaseQuery = (needId: string) =>
  queryOptions({
    queryKey: ['cases', 'ofNeed', needId],
    queryFn: async () => (await request(LinkDocument, { id: needId })).need,
  });

/** A need's way to its case, drawn for social workers only; others see neither the panel nor whether there is one. */
export function NeedCasePanel({ needId }: { readonly needId: string }) {
  const say = useWords(caseWords);
  const isWorker = useViewer()?.hat?.role === 'socialWorker';
  const link = useQuery({ ...needCaseQuery(needId), enabled: isWorker }).data;
  if (!isWorker || !link) return null;
  return (
    <Panel title={say('needPanel')}>
      {link.caseId ? (
        <Link to={`/w/cases/${link.caseId}`}>{say('needPanelOpen')}</Link>
      ) : (
        <Link to={`/w/cases/new?need=${needId}`}>{say('needPanelNew')}</Link>
      )}
    </Panel>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import type { CaseReferralsToMeQuery } from '../../gql/graphql.js';
import { caseReferralsQuery } from './case-referrals.api.js';
import { caseWords } from './cases.words.js';

type Listed = CaseReferralsToMeQuery['caseReferralsToMe']['edges'][number]['node'];

/** Referrals made to the social worker or the organization, without what they say. */
export function ReferralList() {
  const say = useWords(caseWords);
  const formats = useFormats();
  const navigate = useNavigate();
  const list = useInfiniteQuery(caseReferralsQuery);
  const columns: readonly Column<Listed>[] = [
    {
      key: 'number',
      title: say('referral'),
      draw: ({ id, number, isTransfer }) => (
        <>
          <Link className="record-title" to={`/w/case-referrals/${id}`}>
            {number}
          </Link>
          {isTransfer ? <span className="tag">{say('transfer')}</span> : null}
        </>
      ),
    },
    {
      key: 'state',
      title: say('state'),
      width: '25%',
      draw: ({ state }) => say(`referralState_${state}`),
    },
    {
      key: 'due',
      title: say('due'),
      width: '25%',
      draw: ({ state, dueOn }) => (state === 'made' ? formats.day(dueOn) : say('noLimit')),
    },
  ];
  return (
    <Panel title={say('referralsToMe')} padded={false}>
      <RecordList
        label={say('referralsToMe')}
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        onOpen={({ id }) => void navigate(`/w/case-referrals/${id}`)}
        empty={<EmptyState title={say('noReferrals')} />}
      />
    </Panel>
  );
}

/** The same as a page of its own, for organizations. */
export function ReferralsPage() {
  const say = useWords(caseWords);
  return (
    <>
      <PageTitle title={say('referralsToMe')} />
      <ReferralList />
    </>
  );
}

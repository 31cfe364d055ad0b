import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FilterBar, useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { roleWords } from '../../ui/roles.words.js';
import { uiWords } from '../../ui/ui.words.js';
import { GrantActions } from './GrantActions.js';
import { InviteDialog } from './InviteDialog.js';
import { LinkDialog } from './LinkDialog.js';
import { OpenInvitations } from './OpenInvitations.js';
import { OpenPhoneChanges } from './PhoneChanges.js';
import { grantListQuery, rolesToGiveQuery, type HandedLink, type ListedGrant } from './people.api.js';
import { peopleWords } from './people.words.js';
import './PeoplePage.css';

/** Who holds which role within the own reach; invite, take back, help with a forgotten password. */
export function PeoplePage() {
  const say = useWords(peopleWords);
  const givable = useQuery(rolesToGiveQuery);
  const [isInviting, setInviting] = useState(false);
  const [link, setLink] = useState<HandedLink | null>(null);
  if (givable.error) return <RefusalNotice error={givable.error} />;
  if (!givable.data) return null;
  if (givable.data.length === 0) {
    return (
      <EmptyState whole title={say('givesNone')} actions={<Link to="/w/account">{say('toAccount')}</Link>}>
        {say('givesNoneHint')}
      </EmptyState>
    );
  }
  return (
    <>
      <Holders
        roles={givable.data.map(({ role }) => role)}
        onInvite={() => setInviting(true)}
        onLink={setLink}
      />
      {isInviting ? (
        <InviteDialog
          onCancel={() => setInviting(false)}
          onMade={(made) => {
            setInviting(false);
            setLink(made);
          }}
        />
      ) : null}
      {link ? <LinkDialog link={link} onDone={() => setLink(null)} /> : null}
    </>
  );
}

type HoldersProps = {
  readonly roles: readonly ListedGrant['role'][];
  readonly onInvite: () => void;
  readonly onLink: (link: HandedLink) => void;
};

function Holders({ roles: givable, onInvite, onLink }: HoldersProps) {
  const say = useWords(peopleWords);
  const roles = useWords(roleWords);
  const hat = useViewer()?.hat;
  const reach = hat?.organizationId ? null : (hat?.regionCode ?? null);
  const [address, set] = useAddress();
  const region = address.get('region');
  const text = address.get('text') ?? '';
  const shown = [...new Set([...givable, ...(hat ? [hat.role] : [])])];
  const role = shown.find((each) => each === address.get('role'));
  const list = useInfiniteQuery(
    grantListQuery({
      ...(region !== null && { regionCode: region }),
      ...(role && { role }),
      ...(text !== '' && { text }),
    }),
  );
  const total = list.data?.pages[0]?.totalCount;
  const isNarrow = ['region', 'role', 'text'].some((key) => address.has(key));
  return (
    <>
      <PageTitle
        title={say('title')}
        actions={
          <Button type="primary" onClick={onInvite}>
            {say('invite')}
          </Button>
        }
      >
        {total === undefined ? null : <span>{say('count', { count: totalText(total) })}</span>}
      </PageTitle>
      <div className="people-panels">
        <OpenPhoneChanges />
        <OpenInvitations />
        <section className="panel" aria-label={say('title')}>
          <FilterBar
            label={say('title')}
            search={say('search')}
            filters={[
              {
                key: 'role',
                all: say('allRoles'),
                options: shown.map((each) => ({ value: each, label: roles(each) })),
              },
            ]}
          >
            {reach && reach.length < 12 ? (
              <RegionSelect filter within={reach} value={region} onChange={(code) => set('region', code)} />
            ) : null}
          </FilterBar>
          <RecordList
            label={say('title')}
            list={list}
            columns={useColumns(onLink)}
            keyOf={(grant) => grant.id}
            empty={
              <EmptyState title={say(isNarrow ? 'noneFound' : 'none')}>
                {say(isNarrow ? 'noneFoundHint' : 'noneHint')}
              </EmptyState>
            }
          />
        </section>
      </div>
    </>
  );
}

function useColumns(onLink: (link: HandedLink) => void): readonly Column<ListedGrant>[] {
  const say = useWords(peopleWords);
  const ui = useWords(uiWords);
  const roles = useWords(roleWords);
  const formats = useFormats();
  const titleOf = ({ role, isDeputy }: ListedGrant) =>
    isDeputy ? roles('deputy', { role: roles(role) }) : roles(role);
  return [
    {
      key: 'name',
      title: say('name'),
      width: '22%',
      draw: ({ person }) => (
        <>
          <strong>{person?.name}</strong>
          <span className="record-line">
            {person?.isDemo ? <span className="tag">{ui('invented')}</span> : null}
            {person?.isPhoneConfirmed === false && !person.isDemo ? (
              <span className="tag" data-tone="amber">
                {say('unconfirmed')}
              </span>
            ) : null}
          </span>
        </>
      ),
    },
    {
      key: 'role',
      title: say('role'),
      width: '18%',
      draw: (grant) => (
        <>
          {titleOf(grant)}
          {grant.validTo ? (
            <span className="meta"> {say('until', { day: formats.day(dayOf(grant.validTo)) })}</span>
          ) : null}
        </>
      ),
    },
    {
      key: 'place',
      title: say('place'),
      width: '20%',
      draw: ({ organization, region }) => organization?.name ?? region?.name,
    },
    {
      key: 'given',
      title: say('given'),
      draw: ({ giver, validFrom }) => (
        <>
          {giver?.name ?? say('atStart')}
          <span className="record-line meta">{say('since', { day: formats.day(dayOf(validFrom)) })}</span>
        </>
      ),
    },
    {
      key: 'actions',
      title: say('actions'),
      width: '22%',
      draw: (grant) => <GrantActions grant={grant} title={titleOf(grant)} onLink={onLink} />,
    },
  ];
}

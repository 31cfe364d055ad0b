import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { dayOf, listText, useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FilterBar, useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { uiWords } from '../../ui/ui.words.js';
import { stateShapes } from './organization-states.js';
import { organizationListQuery, type ListedOrganization } from './organizations.api.js';
import { organizationWords } from './organizations.words.js';

const states = ['applied', 'active', 'suspended', 'removed'] as const;

/** Organizations, narrowed by the address; within the reach also those not confirmed. */
export function OrganizationListPage() {
  const say = useWords(organizationWords);
  const navigate = useNavigate();
  const reach = useViewer()?.hat?.regionCode ?? null;
  const [address, set] = useAddress();
  const region = address.get('region');
  const state = states.find((each) => each === address.get('state'));
  const text = address.get('text') ?? '';
  const list = useInfiniteQuery(
    organizationListQuery({
      ...(region !== null && { regionCode: region }),
      ...(state && { state }),
      ...(text !== '' && { text }),
    }),
  );
  const total = list.data?.pages[0]?.totalCount;
  const isNarrow = ['region', 'state', 'text'].some((key) => address.has(key));
  return (
    <>
      <PageTitle title={say('list')}>
        {total === undefined ? null : <span>{say('count', { count: totalText(total) })}</span>}
      </PageTitle>
      <section className="panel" aria-label={say('list')}>
        <FilterBar
          label={say('list')}
          search={say('search')}
          filters={[
            {
              key: 'state',
              all: say('allStates'),
              options: states.map((each) => ({ value: each, label: say(each) })),
            },
          ]}
        >
          <RegionSelect
            filter
            within={reach && reach.length < 12 ? reach : null}
            deepest="township"
            value={region}
            onChange={(code) => set('region', code)}
          />
        </FilterBar>
        <RecordList
          label={say('list')}
          list={list}
          columns={useColumns()}
          keyOf={(organization) => organization.id}
          onOpen={(organization) => void navigate(`/w/organizations/${organization.id}`)}
          empty={
            <EmptyState title={say(isNarrow ? 'noneFound' : 'none')}>
              {say(isNarrow ? 'noneFoundHint' : 'noneHint')}
            </EmptyState>
          }
        />
      </section>
    </>
  );
}

function useColumns(): readonly Column<ListedOrganization>[] {
  const say = useWords(organizationWords);
  const ui = useWords(uiWords);
  const categories = useTaxonomy('needCategories');
  const today = dayOf(useNow());
  return [
    {
      key: 'name',
      title: say('name'),
      draw: (organization) => (
        <>
          <Link className="record-title" to={`/w/organizations/${organization.id}`}>
            {organization.name}
          </Link>
          <span className="record-line">
            <StateIcon shape={stateShapes[organization.state]} size={14} /> {say(organization.state)}
            {organization.isCharity ? <span className="tag">{say('charity')}</span> : null}
            {organization.isDemo ? <span className="tag">{ui('invented')}</span> : null}
          </span>
        </>
      ),
    },
    {
      key: 'registration',
      title: say('registration'),
      width: '16%',
      draw: (organization) => say(organization.registrationType),
    },
    {
      key: 'categories',
      title: say('categories'),
      width: '28%',
      draw: (organization) => listText(organization.categories.map(categories.nameOf)),
    },
    { key: 'seat', title: say('seat'), width: '14%', draw: (organization) => organization.region?.name },
    {
      key: 'grade',
      title: say('grade'),
      width: '12%',
      draw: ({ grade, gradeValidTo }) =>
        grade && gradeValidTo && today < gradeValidTo ? say(grade) : say('noGrade'),
    },
  ];
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { listText, useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { useViewer } from '../../platform/session.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FilterBar, useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { uiWords } from '../../ui/ui.words.js';
import { useFreeWords } from './free-hours.js';
import { volunteerListQuery, type ListedVolunteer } from './volunteers.api.js';
import { volunteerWords } from './volunteers.words.js';

const states = ['active', 'paused', 'left'] as const;

/** Volunteers who live where the hat reaches, narrowed by the address. */
export function VolunteerListPage() {
  const say = useWords(volunteerWords);
  const navigate = useNavigate();
  const skills = useTaxonomy('skills');
  const reach = useViewer()?.hat?.regionCode ?? null;
  const [address, set] = useAddress();
  const region = address.get('region');
  const skill = address.get('skill');
  const state = states.find((each) => each === address.get('state'));
  const text = address.get('text') ?? '';
  const list = useInfiniteQuery(
    volunteerListQuery({
      ...(region !== null && { regionCode: region }),
      ...(skill !== null && { skill }),
      ...(state && { state }),
      ...(text !== '' && { text }),
    }),
  );
  const total = list.data?.pages[0]?.totalCount;
  const isNarrow = ['region', 'skill', 'state', 'text'].some((key) => address.has(key));
  return (
    <>
      <PageTitle title={say('list')}>
        {total === undefined ? null : <span>{say('count', { count: totalText(total) })}</span>}
        <span>{say('privacy')}</span>
      </PageTitle>
      <section className="panel" aria-label={say('list')}>
        <FilterBar
          label={say('list')}
          search={say('search')}
          filters={[
            { key: 'skill', all: say('allSkills'), options: skills.groups },
            {
              key: 'state',
              all: say('allStates'),
              options: states.map((each) => ({ value: each, label: say(each) })),
            },
          ]}
        >
          {reach && reach.length < 12 ? (
            <RegionSelect filter within={reach} value={region} onChange={(code) => set('region', code)} />
          ) : null}
        </FilterBar>
        <RecordList
          label={say('list')}
          list={list}
          columns={useColumns()}
          keyOf={(volunteer) => volunteer.id}
          onOpen={(volunteer) => void navigate(`/w/volunteers/${volunteer.id}`)}
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

function useColumns(): readonly Column<ListedVolunteer>[] {
  const say = useWords(volunteerWords);
  const ui = useWords(uiWords);
  const skills = useTaxonomy('skills');
  const inWords = useFreeWords();
  return [
    {
      key: 'name',
      title: say('name'),
      width: '18%',
      draw: (volunteer) => (
        <>
          <Link className="record-title" to={`/w/volunteers/${volunteer.id}`}>
            {volunteer.name}
          </Link>
          <span className="record-line">
            {say(volunteer.state)}
            {volunteer.isDemo ? <span className="tag">{ui('invented')}</span> : null}
          </span>
        </>
      ),
    },
    { key: 'home', title: say('home'), width: '18%', draw: (volunteer) => volunteer.region?.name },
    {
      key: 'skills',
      title: say('skills'),
      draw: (volunteer) =>
        volunteer.skills.length > 0 ? (
          listText(volunteer.skills.map(skills.nameOf))
        ) : (
          <span className="meta">{say('noSkills')}</span>
        ),
    },
    {
      key: 'hours',
      title: say('hours'),
      width: '30%',
      draw: (volunteer) => (
        <>
          {volunteer.weeklyHours.length > 0
            ? inWords(volunteer.weeklyHours).map((line) => <div key={line}>{line}</div>)
            : say('anyTime')}
          <span className="record-line">{say('perWeek', { count: volunteer.maxShiftsPerWeek })}</span>
        </>
      ),
    },
  ];
}

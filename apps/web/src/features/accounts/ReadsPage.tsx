import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FilterBar, useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { roleWords } from '../../ui/roles.words.js';
import { personalMatters, useMatterWords } from './personal-matters.js';
import { readListQuery, type ListedReading } from './reads.api.js';
import { readsWords } from './reads.words.js';

const narrowing = ['region', 'reader', 'text', 'matter', 'from', 'to'] as const;

/** The auditor's first page: who read whose personal data, narrowed by the address. */
export function ReadsPage() {
  const say = useWords(readsWords);
  const hat = useViewer()?.hat;
  if (!hat) return null;
  if (hat.role === 'auditor') return <ReadLog reach={hat.regionCode ?? ''} />;
  return (
    <EmptyState whole title={say('notAuditor')} actions={<Link to="/w/my-data">{say('toMyData')}</Link>}>
      {say('notAuditorHint')}
    </EmptyState>
  );
}

function ReadLog({ reach }: { readonly reach: string }) {
  const say = useWords(readsWords);
  const inWords = useMatterWords();
  const [address, set] = useAddress();
  const region = address.get('region');
  const [reader, text, from, to] = ['reader', 'text', 'from', 'to'].map((key) => address.get(key) ?? '');
  const matter = personalMatters.find((each) => each === address.get('matter'));
  const list = useInfiniteQuery(
    readListQuery({
      ...(region !== null && { regionCode: region }),
      ...(reader && { readerId: reader }),
      ...(text && { text }),
      ...(matter && { matter }),
      ...(from && { from }),
      ...(to && { to }),
    }),
  );
  const total = list.data?.pages[0]?.totalCount;
  const isNarrow = narrowing.some((key) => address.has(key));
  const options = personalMatters.map((each) => ({ value: each, label: inWords.matter(each) }));
  return (
    <>
      <PageTitle title={say('title')}>
        {total === undefined ? null : <span>{say('count', { count: totalText(total) })}</span>}
        <span>{say('note')}</span>
      </PageTitle>
      <section className="panel" aria-label={say('title')}>
        <FilterBar
          label={say('title')}
          search={say('search')}
          filters={[{ key: 'matter', all: say('allMatters'), options }]}
        >
          {reach.length < 12 ? (
            <RegionSelect filter within={reach} value={region} onChange={(code) => set('region', code)} />
          ) : null}
          {(['from', 'to'] as const).map((key) => (
            <label key={key} className="filter-day">
              {say(key)}
              <input
                type="date"
                value={address.get(key) ?? ''}
                onChange={(event) => set(key, event.target.value)}
              />
            </label>
          ))}
          {reader ? (
            <button type="button" className="text-button" onClick={() => set('reader', null)}>
              {say('everybody')}
            </button>
          ) : null}
        </FilterBar>
        <RecordList
          label={say('title')}
          list={list}
          columns={useColumns(reader ? undefined : (id) => set('reader', id))}
          keyOf={(reading) => reading.id}
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

function useColumns(onReader: ((id: string) => void) | undefined): readonly Column<ListedReading>[] {
  const say = useWords(readsWords);
  const roles = useWords(roleWords);
  const formats = useFormats();
  const inWords = useMatterWords();
  return [
    { key: 'when', title: say('when'), width: '18%', draw: ({ at }) => formats.moment(at) },
    {
      key: 'who',
      title: say('who'),
      width: '24%',
      draw: ({ reader, role }) => (
        <>
          <strong>{reader?.name}</strong>
          <span className="record-line">
            {role ? roles(role) : null}
            {onReader && reader ? (
              <button
                type="button"
                className="text-button"
                aria-label={`${say('onlyReader')} ${reader.name}`}
                onClick={() => onReader(reader.id)}
              >
                {say('onlyReader')}
              </button>
            ) : null}
          </span>
        </>
      ),
    },
    { key: 'what', title: say('what'), width: '16%', draw: ({ matter }) => inWords.matter(matter) },
    {
      key: 'whose',
      title: say('whose'),
      width: '20%',
      draw: ({ person }) => person?.name ?? <span className="meta">{say('resident')}</span>,
    },
    {
      key: 'record',
      title: say('record'),
      draw: ({ subjectType, subjectId, region }) => (
        <>
          {subjectType === 'need' ? (
            <Link to={`/w/needs/${subjectId}`}>{inWords.record(subjectType)}</Link>
          ) : (
            inWords.record(subjectType)
          )}
          <span className="record-line meta">{region?.name}</span>
        </>
      ),
    },
  ];
}

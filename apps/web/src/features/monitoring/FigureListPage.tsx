import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import type { Figure } from '../../gql/enums.js';
import { RefusalError } from '../../platform/api.js';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useAddress } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { figureIn } from './figures.js';
import { figureListQuery, regionNameQuery, type ListedMatter } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';
import { monthsIn } from './months.js';
import { OutOfReach } from './OutOfReach.js';
import { PeriodPicker } from './PeriodPicker.js';
import './RegionPage.css';

/** The list behind one figure of a region: what was counted, where, when and for how much. */
export function FigureListPage() {
  const say = useWords(monitoringWords);
  const navigate = useNavigate();
  const params = useParams();
  const figure = figureIn(params['figure']);
  const regionCode = params['code'] ?? '';
  const [address] = useAddress();
  const today = dayOf(useNow());
  const { months } = monthsIn(address, today);
  const region = useQuery(regionNameQuery(regionCode)).data;
  const list = useInfiniteQuery(figureListQuery(regionCode, figure, months));
  const columns = useColumns(figure);
  const reach = useViewer()?.hat?.regionCode ?? null;
  const total = list.data?.pages[0]?.totalCount;
  const back = `/w/regions/${regionCode}?${address}`;
  const isRefused = list.error instanceof RefusalError && list.error.code === 'REGION_OUT_OF_REACH';
  return (
    <>
      <PageTitle
        title={say('listTitle', { figure: say(figure) })}
        crumbs={[{ label: region?.name ?? regionCode, to: back }, { label: say(figure) }]}
        crumbsLabel={say('path')}
        actions={<PeriodPicker today={today} />}
      >
        {total === undefined ? null : <span>{say('listCount', { count: totalText(total) })}</span>}
        <span>{say(`${figure}Counted`)}</span>
      </PageTitle>
      {isRefused ? (
        <OutOfReach name={region?.name ?? regionCode} reach={reach} />
      ) : (
        <section className="panel" aria-label={say('listTitle', { figure: say(figure) })}>
          <RecordList
            label={say('listTitle', { figure: say(figure) })}
            list={list}
            columns={columns}
            keyOf={(row) => row.id}
            onOpen={(row) => {
              if (row.needId) void navigate(`/w/needs/${row.needId}`);
            }}
            empty={
              <EmptyState title={say('listNone')} actions={<Link to={back}>{say('backToFigures')}</Link>}>
                {say('listNoneHint')}
              </EmptyState>
            }
          />
        </section>
      )}
    </>
  );
}

function useColumns(figure: Figure): readonly Column<ListedMatter>[] {
  const say = useWords(monitoringWords);
  const formats = useFormats();
  const amountOf = useAmounts(figure);
  const isVolunteer = figure === 'volunteersActive';
  const columns: readonly Column<ListedMatter>[] = [
    {
      key: 'record',
      title: say(isVolunteer ? 'volunteer' : 'need'),
      draw: (row) =>
        row.needId ? (
          <Link className="record-title" to={`/w/needs/${row.needId}`}>
            {row.label}
          </Link>
        ) : (
          row.label
        ),
    },
    { key: 'place', title: say('place'), width: '24%', draw: (row) => row.community },
    isVolunteer
      ? {
          key: 'when',
          title: say('lastActive'),
          width: '140px',
          draw: (row) => row.on.slice(0, MONTH_LENGTH),
        }
      : { key: 'when', title: say('when'), width: '140px', draw: (row) => formats.day(row.on) },
  ];
  const amount: Column<ListedMatter> = {
    key: 'amount',
    title: say(isVolunteer ? 'serviceMinutes' : figure),
    width: '140px',
    figures: true,
    draw: (row) => (row.amount === null ? '—' : amountOf(row.amount)),
  };
  return amountless.includes(figure) ? columns : [...columns, amount];
}

const MONTH_LENGTH = 'YYYY-MM'.length;

/** Figures whose list counts each row once. */
const amountless: readonly Figure[] = ['needsPosted', 'needsVerified', 'needsOpen'];

/** How the amount of one row is written. */
function useAmounts(figure: Figure): (amount: number) => string {
  const say = useWords(monitoringWords);
  const formats = useFormats();
  if (figure === 'linkageIndex') return (amount) => say('fifths', { count: amount });
  if (figure === 'money') return formats.money;
  if (figure === 'serviceMinutes' || figure === 'volunteersActive')
    return (amount) => (amount < 0 ? `−${formats.hours(-amount)}` : formats.hours(amount));
  return (amount) => `${formats.count(amount)} ${say(`${figure}Unit`)}`;
}

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { rowsOf, totalText } from '../../platform/lists.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { MoreRows } from '../../ui/MoreRows.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { Choices } from '../../ui/phone/Choices.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { Refreshing } from '../../ui/phone/Refreshing.js';
import { ForYou } from '../matching/ForYou.js';
import { myVolunteerQuery } from '../volunteers/volunteers.api.js';
import { openShiftsQuery, type FoundShift } from './activities.api.js';
import { activityWords } from './activities.words.js';
import { spanOf, whens } from './days.js';
import './activities.css';

/** Something near on a free day: open shifts, soonest first; the day stands in the address. */
export function FindPage() {
  const say = useWords(activityWords);
  const [search, setSearch] = useSearchParams();
  const when = whens.find((each) => each === search.get('when')) ?? 'anyDay';
  const today = dayOf(useNow());
  const viewer = useViewer();
  const home = useHome();
  const where = wheres.find((each) => each === search.get('where')) ?? (home ? 'county' : 'anywhere');
  const within = home && where !== 'anywhere' ? home.slice(0, DIGITS[where]) : null;
  const list = useInfiniteQuery(
    openShiftsQuery({ hasPlaces: false, ...(within && { regionCode: within }), ...spanOf(when, today) }),
  );
  const set = (key: string, value: string) => {
    const next = new URLSearchParams(search);
    next.set(key, value);
    setSearch(next, { replace: true });
  };
  const shifts = rowsOf(list.data);
  const total = list.data?.pages[0]?.totalCount;
  return (
    <PhonePage title={say('find')}>
      {home ? <ForYou /> : null}
      {viewer === null ? <p className="meta">{say('findHint')}</p> : null}
      <Choices
        label={say('when')}
        choices={whens.map((value) => ({ value, label: say(value) }))}
        value={when}
        onChange={(value) => set('when', value)}
      />
      {home ? (
        <Choices
          label={say('where')}
          choices={wheres.map((value) => ({ value, label: say(value) }))}
          value={where}
          onChange={(value) => set('where', value)}
        />
      ) : null}
      <p className="meta" role="status">
        {total === undefined ? ' ' : say('found', { count: totalText(total) })}
      </p>
      <RefusalNotice error={list.error} />
      {list.isPending ? <Skeletons count={4} height={136} /> : null}
      <Refreshing onRefresh={() => list.refetch()}>
        <ul className="shift-cards">
          {shifts.map((shift) => (
            <li key={shift.id}>
              <ShiftCard shift={shift} />
            </li>
          ))}
        </ul>
      </Refreshing>
      {list.isSuccess && shifts.length === 0 ? (
        <EmptyState
          title={say('none')}
          actions={<Link to="/m?when=anyDay&where=anywhere">{say('anyDayButton')}</Link>}
        >
          {say('noneHint')}
        </EmptyState>
      ) : null}
      <MoreRows list={list} wide />
    </PhonePage>
  );
}

const wheres = ['county', 'city', 'anywhere'] as const;
/** Digits of the code of a volunteer's own county and city. */
const DIGITS = { county: 6, city: 4 } as const;

/** The home community of a signed-in volunteer, so that what is near comes first; null for everybody else. */
function useHome(): string | null {
  const viewer = useViewer();
  return useQuery({ ...myVolunteerQuery, enabled: Boolean(viewer) }).data?.regionCode ?? null;
}

function ShiftCard({ shift }: { readonly shift: FoundShift }) {
  const formats = useFormats();
  const { activity } = shift;
  return (
    <Link className="shift-card" to={`/m/shifts/${shift.id}`}>
      <strong>{activity?.title}</strong>
      <span>{formats.period(shift.startsAt, shift.endsAt)}</span>
      <span className="meta">{[activity?.community?.name, activity?.place].filter(Boolean).join(' ')}</span>
      <PlacesLine shift={shift} />
    </Link>
  );
}

/** How many places are left, or where the reader stands. */
export function PlacesLine({ shift }: { readonly shift: FoundShift }) {
  const say = useWords(activityWords);
  const own = shift.mySignUp;
  if (own?.state === 'waiting') {
    return (
      <span className="tag" data-tone="amber">
        {say('waitingMine', { place: own.placeInLine ?? 1 })}
      </span>
    );
  }
  if (own && own.state !== 'cancelled') {
    return (
      <span className="tag" data-tone="green">
        {say('mine')}
      </span>
    );
  }
  const left = Math.max(0, shift.capacity - shift.taken);
  return (
    <span className="meta">
      {left > 0 ? say('places', { left, capacity: shift.capacity }) : say('full', { waiting: shift.waiting })}
    </span>
  );
}

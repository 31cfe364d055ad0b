import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { AgreedTo } from '../matching/AgreedTo.js';
import { mySignUpsQuery, type MySignUp } from './activities.api.js';
import { activityWords } from './activities.words.js';
import { OwnGate } from './OwnGate.js';
import './activities.css';

/** The own shifts: those ahead, those behind; not settled ones are dashed. */
export function MyShiftsPage() {
  const say = useWords(activityWords);
  const mine = useQuery(mySignUpsQuery);
  const now = useNow();
  const kept = (mine.data ?? []).filter(({ shift, state }) => shift && state !== 'cancelled');
  const isAhead = ({ shift }: MySignUp) => shift !== null && new Date(shift.endsAt) > now;
  return (
    <PhonePage title={say('myShifts')}>
      <OwnGate error={mine.error}>
        <AgreedTo />
        {mine.isPending ? <Skeletons count={3} height={96} /> : null}
        {mine.isSuccess && kept.length === 0 ? (
          <EmptyState title={say('noShifts')} actions={<Link to="/m">{say('goFind')}</Link>}>
            {say('noShiftsHint')}
          </EmptyState>
        ) : null}
        <Rows title={say('ahead')} rows={kept.filter(isAhead).toReversed()} />
        <Rows title={say('behind')} rows={kept.filter((each) => !isAhead(each))} />
      </OwnGate>
    </PhonePage>
  );
}

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly MySignUp[] }) {
  const say = useWords(activityWords);
  const formats = useFormats();
  if (rows.length === 0) return null;
  return (
    <section className="shift-list" aria-label={title}>
      <h2>{title}</h2>
      <ul className="shift-cards">
        {rows.map(({ id, state, placeInLine, shift }) =>
          shift ? (
            <li key={id}>
              <Link className="shift-card" data-open={state === 'waiting'} to={`/m/shifts/${shift.id}`}>
                <strong>{shift.activity?.title}</strong>
                <span>{formats.period(shift.startsAt, shift.endsAt)}</span>
                <span className="meta">
                  {shift.state === 'cancelled'
                    ? say('shiftOff')
                    : state === 'waiting'
                      ? say('waitingMine', { place: placeInLine ?? 1 })
                      : say(state)}
                </span>
              </Link>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}

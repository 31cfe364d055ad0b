import { useQuery } from '@tanstack/react-query';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { Card } from '../../ui/phone/Card.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { myHoursQuery } from './activities.api.js';
import { activityWords } from './activities.words.js';
import { OwnGate } from './OwnGate.js';
import './activities.css';

/** One big figure, of what is final only; then the ledger behind it. */
export function MyHoursPage() {
  const say = useWords(activityWords);
  const formats = useFormats();
  const hours = useQuery(myHoursQuery);
  const total = hours.data?.myHours ?? null;
  const entries = hours.data?.myHoursEntries.edges.map((edge) => edge.node) ?? [];
  return (
    <PhonePage title={say('myHours')}>
      <OwnGate error={hours.error}>
        {hours.isPending ? <Skeletons count={2} height={128} /> : null}
        {total ? (
          <Card>
            <span className="meta">{say('total')}</span>
            <p className="hours-total">{formats.hours(total.minutes)}</p>
            <span className="meta">
              {say('thisYear', { hours: formats.hours(total.minutesThisYear) })}{' '}
              {total.stars > 0 ? say('stars', { count: total.stars }) : null}
            </span>
            {total.minutesWaiting > 0 ? (
              <p>{say('alsoWaiting', { hours: formats.hours(total.minutesWaiting) })}</p>
            ) : null}
          </Card>
        ) : null}
        {hours.isSuccess && entries.length === 0 ? (
          <EmptyState title={say('noHours')}>{say('noHoursHint')}</EmptyState>
        ) : null}
        {entries.length > 0 ? (
          <Card title={say('ledger')}>
            <ul className="hours-entries">
              {entries.map((entry) => (
                <li key={entry.id}>
                  <span>
                    <strong>{entry.activity?.title}</strong>
                    <span className="meta">{formats.day(entry.servedOn)}</span>
                    {entry.reason ? <span className="meta">{entry.reason}</span> : null}
                  </span>
                  <strong>
                    {entry.minutes < 0 ? '−' : '+'}
                    {formats.hours(Math.abs(entry.minutes))}
                  </strong>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
      </OwnGate>
    </PhonePage>
  );
}

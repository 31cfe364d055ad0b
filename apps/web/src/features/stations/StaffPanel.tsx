import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { workerWords } from '../social-workers/workers.words.js';
import { PostStaff } from './PostStaff.js';
import { relieveStaff, type Staff } from './station-depth.api.js';
import { depthWords } from './station-depth.words.js';
import type { OpenStation } from './stations.api.js';

type StaffPanelProps = { readonly station: OpenStation; readonly mayStaff: boolean };

/** Who works at a station: names for those who work in the region or run it, numbers for everybody. */
export function StaffPanel({ station, mayStaff }: StaffPanelProps) {
  const say = useWords(depthWords);
  const today = dayOf(useNow());
  const { staff, staffCount, licensedStaffCount } = station;
  const inPlace = staff?.filter(({ toOn }) => toOn === null || toOn > today) ?? [];
  const former = staff?.filter(({ toOn }) => toOn !== null && toOn <= today) ?? [];
  return (
    <Panel
      title={say('staff')}
      {...(staffCount > 0 && {
        note: say('staffCount', { count: staffCount, licensed: licensedStaffCount }),
      })}
    >
      {staff === null ? <p className="meta">{say('staffHidden')}</p> : null}
      {staff !== null && inPlace.length === 0 ? <p className="meta">{say('noStaff')}</p> : null}
      <ul className="station-lines">
        {inPlace.map((each) => (
          <Line key={each.id} staff={each} />
        ))}
      </ul>
      {former.length > 0 ? (
        <details>
          <summary>{say('former', { count: former.length })}</summary>
          <ul className="station-lines">
            {former.map((each) => (
              <Line key={each.id} staff={each} />
            ))}
          </ul>
        </details>
      ) : null}
      {mayStaff ? <PostStaff station={station} /> : null}
    </Panel>
  );
}

function Line({ staff }: { readonly staff: Staff }) {
  const say = useWords(depthWords);
  const formats = useFormats();
  const client = useQueryClient();
  const relieve = useMutation({
    mutationFn: () => relieveStaff({ id: staff.id, version: staff.version }),
    onSettled: () => client.invalidateQueries({ queryKey: ['stations'] }),
  });
  const name = staff.person?.name ?? '';
  const { fromOn, toOn } = staff;
  return (
    <li>
      <span className="station-line-name">
        {staff.socialWorker ? <Link to={`/w/social-workers/${staff.socialWorker.id}`}>{name}</Link> : name}
      </span>
      <span className="tag">{say(staff.duty)}</span>
      <Licence staff={staff} />
      <span className="meta">
        {toOn === null
          ? say('since', { day: formats.day(fromOn) })
          : say('fromTo', { from: formats.day(fromOn), to: formats.day(toOn) })}
      </span>
      {staff.mayRelieve ? (
        <button
          type="button"
          className="text-button"
          aria-label={say('relieveWho', { name })}
          disabled={relieve.isPending}
          onClick={() => relieve.mutate()}
        >
          {say('relieve')}
        </button>
      ) : null}
      <RefusalNotice error={relieve.error} />
    </li>
  );
}

function Licence({ staff: { socialWorker } }: { readonly staff: Staff }) {
  const say = useWords(depthWords);
  const workers = useWords(workerWords);
  const today = dayOf(useNow());
  if (!socialWorker?.grade) return null;
  const { grade, certificateValidTo } = socialWorker;
  const isExpired = certificateValidTo !== null && certificateValidTo <= today;
  return (
    <span className="meta">
      {workers(grade)}
      {isExpired ? ` · ${say('expired')}` : ''}
    </span>
  );
}

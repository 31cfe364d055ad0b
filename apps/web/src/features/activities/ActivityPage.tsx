import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { ActivityActions } from './ActivityActions.js';
import { activityQuery } from './desk.api.js';
import { activityDeskWords, stateWords } from './desk.words.js';
import { ShiftPanel } from './ShiftPanel.js';
import './desk.css';

/** One activity: its shifts, who signed up, and the list to tick off. */
export function ActivityPage() {
  const say = useWords(activityDeskWords);
  const { id = '' } = useParams();
  const found = useQuery(activityQuery(id));
  if (found.error) return <RefusalNotice error={found.error} />;
  if (found.isPending) return <Skeletons count={3} height={120} />;
  const activity = found.data;
  if (!activity) {
    return (
      <EmptyState whole title={say('noActivity')} actions={<Link to="/w/activities">{say('toList')}</Link>} />
    );
  }
  const may = (wanted: string) =>
    activity.allowedActions.some(({ action, isOpen }) => action === wanted && isOpen);
  return (
    <>
      <PageTitle
        title={activity.title}
        crumbs={[{ label: say('list'), to: '/w/activities' }, { label: activity.title }]}
      >
        <span>{say(stateWords[activity.state])}</span>
        <span>{[activity.community?.name, activity.place].filter(Boolean).join(' · ')}</span>
        <span>{activity.organization?.name}</span>
        {activity.need ? (
          <Link to={`/w/needs/${activity.need.id}`}>{say('toOwnNeed', { title: activity.need.title })}</Link>
        ) : null}
      </PageTitle>
      {activity.lastReason ? <p>{say('lastReason', { reason: activity.lastReason })}</p> : null}
      {activity.detail ? <p className="activity-detail">{activity.detail}</p> : null}
      <ActivityActions activity={activity} />
      {activity.shifts.map((shift) => (
        <div key={shift.id} className="activity-shift">
          <ShiftPanel shift={shift} mayChange={may('edit')} mayOrganize={may('organize')} />
        </div>
      ))}
    </>
  );
}

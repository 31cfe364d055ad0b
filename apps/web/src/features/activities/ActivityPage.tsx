import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { activityQuery, confirmHours, tickSignUp, type OpenActivity } from './desk.api.js';
import { activityDeskWords } from './desk.words.js';
import { CodePanel } from './CodePanel.js';
import './desk.css';

type Shift = OpenActivity['shifts'][number];
type SignUp = Shift['signUps'][number];

const verbs = ['checkIn', 'checkOut', 'confirm', 'markAbsent', 'undoAbsent'] as const;
type Verb = (typeof verbs)[number];
const states = { open: 'stateOpen', finished: 'stateFinished', cancelled: 'stateCancelled' } as const;

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
  return (
    <>
      <PageTitle
        title={activity.title}
        crumbs={[{ label: say('list'), to: '/w/activities' }, { label: activity.title }]}
      >
        <span>{say(states[activity.state])}</span>
        <span>{[activity.community?.name, activity.place].filter(Boolean).join(' · ')}</span>
        <span>{activity.organization?.name}</span>
      </PageTitle>
      {activity.shifts.map((shift) => (
        <div key={shift.id} className="activity-shift">
          <OneShift shift={shift} />
        </div>
      ))}
    </>
  );
}

function OneShift({ shift }: { readonly shift: Shift }) {
  const say = useWords(activityDeskWords);
  const formats = useFormats();
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: async ({ signUp, verb }: { signUp: SignUp; verb: Verb }) => {
      const { id, version } = signUp;
      if (verb === 'confirm') await confirmHours({ id, version, minutes: null, reason: null });
      else await tickSignUp({ id, version, action: verb });
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['activities'] }),
  });
  const people = shift.signUps.filter(({ state }) => state !== 'cancelled');
  const columns: readonly Column<SignUp>[] = [
    { key: 'name', title: say('volunteer'), draw: (signUp) => signUp.volunteerName ?? '—' },
    {
      key: 'state',
      title: say('standing'),
      width: '30%',
      draw: (signUp) =>
        signUp.state === 'waiting' && signUp.placeInLine !== null
          ? say('waitingAt', { place: signUp.placeInLine })
          : say(signUp.state),
    },
    {
      key: 'verbs',
      title: '',
      width: '34%',
      draw: (signUp) => (
        <span className="activity-verbs">
          {verbs
            .filter((verb) => signUp.allowedActions.some(({ action, isOpen }) => action === verb && isOpen))
            .map((verb) => (
              <Button
                key={verb}
                size="small"
                disabled={act.isPending}
                aria-label={`${say(verb)} ${signUp.volunteerName ?? ''}`}
                onClick={() => act.mutate({ signUp, verb })}
              >
                {say(verb)}
              </Button>
            ))}
        </span>
      ),
    },
  ];
  return (
    <Panel
      title={formats.period(shift.startsAt, shift.endsAt)}
      note={
        shift.state === 'cancelled'
          ? say('shiftCancelled')
          : say('taken', { taken: shift.taken, capacity: shift.capacity })
      }
      padded={false}
    >
      <RefusalNotice error={act.error} />
      {people.some(({ allowedActions }) =>
        allowedActions.some(({ action, isOpen }) => action === 'checkIn' && isOpen),
      ) ? (
        <CodePanel shiftId={shift.id} />
      ) : null}
      {people.length === 0 ? <EmptyState title={say('nobody')} /> : null}
      {people.length > 0 ? (
        <RecordTable
          label={formats.period(shift.startsAt, shift.endsAt)}
          columns={columns}
          rows={people}
          keyOf={(signUp) => signUp.id}
        />
      ) : null}
    </Panel>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { NeedAction } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Clock } from '../../ui/Clock.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { roleWords } from '../../ui/roles.words.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { Timeline } from '../../ui/Timeline.js';
import { Card } from '../../ui/phone/Card.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { Sheet } from '../../ui/phone/Sheet.js';
import { eventWords } from './need-events.js';
import { needEventWords } from './need-events.words.js';
import { NeedFacts } from './NeedFacts.js';
import { actOnNeed, needQuery, type OpenNeed } from './needs.api.js';
import { plainActions, stateShapes } from './need-states.js';
import { needWords } from './needs.words.js';
import { OpenParts } from './OpenParts.js';
import { quickWords } from './quick.words.js';
import { ResidentWords } from './ResidentWords.js';
import { StaffGate } from './StaffGate.js';
import './Quick.css';

/** One need on a staff member's phone: where it stands, what is open, what they may do. */
export function StaffNeedPage() {
  return <StaffGate>{() => <StaffNeed />}</StaffGate>;
}

function StaffNeed() {
  const say = useWords(quickWords);
  const needSay = useWords(needWords);
  const { id = '' } = useParams();
  const need = useQuery(needQuery(id));
  if (need.data) return <Opened need={need.data} />;
  return (
    <PhonePage
      title={need.isSuccess ? needSay('notFound') : say('list')}
      ownHeading={need.isSuccess}
      back={{ to: '/m/needs', label: say('toList') }}
    >
      <RefusalNotice error={need.error} />
      {need.isPending ? <Skeletons count={3} height={128} /> : null}
      {need.isSuccess ? <EmptyState whole title={needSay('notFound')} /> : null}
    </PhonePage>
  );
}

function Opened({ need }: { readonly need: OpenNeed }) {
  const say = useWords(quickWords);
  const needSay = useWords(needWords);
  const handles = need.allowedActions.some(({ action }) => action === 'edit');
  return (
    <PhonePage title={need.title} back={{ to: '/m/needs', label: say('toList') }}>
      <p className="quick-line">
        <span className="quick-state">
          <StateIcon shape={stateShapes[need.state]} size={16} /> {needSay(need.state)}
        </span>
        <span>{need.number}</span>
        {need.dueAt ? <Clock dueAt={need.dueAt} startedAt={need.stateSince} /> : null}
      </p>
      <Card shape="turn" title={say('actions')}>
        <Actions need={need} />
      </Card>
      {need.parts.length > 0 ? (
        <Card title={say('still')}>
          <OpenParts parts={need.parts} />
        </Card>
      ) : null}
      {handles ? (
        <Card title={needSay('ownWords')}>
          <ResidentWords needId={need.id} />
        </Card>
      ) : null}
      <Card title={needSay('facts')}>
        <NeedFacts need={need} />
      </Card>
      <Card title={say('whatHappened')}>
        <Happened need={need} />
      </Card>
    </PhonePage>
  );
}

function Actions({ need }: { readonly need: OpenNeed }) {
  const say = useWords(quickWords);
  const needSay = useWords(needWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState<NeedAction | null>(null);
  const [reason, setReason] = useState('');
  const act = useMutation({
    mutationFn: (action: NeedAction) =>
      actOnNeed({ id: need.id, version: need.version, action, reason: reason.trim() || null }),
    onSuccess: () => {
      setAsking(null);
      setReason('');
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['needs'] }),
  });
  const nameOf = (action: NeedAction) => (action === 'submit' ? needSay('submitAction') : needSay(action));
  const isAsked = need.state === 'asked';
  const open = need.allowedActions.filter(
    ({ action, isOpen }) => isOpen && plainActions.includes(action) && !(isAsked && action === 'submit'),
  );
  return (
    <div className="quick-actions">
      {need.lastReason ? <p>{needSay('lastReason', { reason: need.lastReason })}</p> : null}
      <RefusalNotice error={asking === null ? act.error : null} />
      {isAsked ? (
        <Link className="push-button" data-primary="true" data-wide="true" to={`/m/post?need=${need.id}`}>
          {needSay('takeUp')}
        </Link>
      ) : null}
      {open.length === 0 && !isAsked ? <p className="meta">{say('nothing')}</p> : null}
      {open.map(({ action, wantsReason }) => (
        <button
          key={action}
          type="button"
          className="push-button"
          data-wide="true"
          data-primary={!wantsReason && !isAsked}
          disabled={act.isPending}
          onClick={() => (wantsReason ? setAsking(action) : act.mutate(action))}
        >
          {nameOf(action)}
        </button>
      ))}
      <Sheet
        open={asking !== null}
        title={say('reasonTitle', { action: asking ? nameOf(asking) : '' })}
        onClose={() => setAsking(null)}
        bottom={
          <button
            type="button"
            className="push-button"
            data-primary="true"
            data-wide="true"
            disabled={reason.trim() === '' || act.isPending}
            onClick={() => asking && act.mutate(asking)}
          >
            {asking ? nameOf(asking) : ''}
          </button>
        }
      >
        <RefusalNotice error={act.error} />
        <label className="quick-more">
          {say('reasonLabel')}
          <textarea
            rows={3}
            maxLength={300}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      </Sheet>
    </div>
  );
}

const FEW = 8;

function Happened({ need }: { readonly need: OpenNeed }) {
  const say = useWords(quickWords);
  const events = useWords(needEventWords);
  const roles = useWords(roleWords);
  const formats = useFormats();
  return (
    <Timeline
      direction="down"
      label={say('whatHappened')}
      stages={need.history.slice(0, FEW).map((event, index) => ({
        key: event.id,
        label: events(eventWords[event.type] ?? 'changed'),
        place: index === 0 ? ('current' as const) : ('done' as const),
        when: formats.moment(event.at),
        who: event.organization?.name ?? (event.role ? roles(event.role) : events('nobody')),
      }))}
    />
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { listText, useFormats, useWords } from '../../platform/i18n/index.js';
import { isRefusal } from '../../platform/refusal-text.js';
import { useViewer } from '../../platform/session.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Facts } from '../../ui/Facts.js';
import { Notice } from '../../ui/Notice.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { Card } from '../../ui/phone/Card.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { Sheet } from '../../ui/phone/Sheet.js';
import { myVolunteerQuery } from '../volunteers/volunteers.api.js';
import { cancelSignUp, shiftQuery, signUp, type FoundShift } from './activities.api.js';
import { activityWords } from './activities.words.js';
import { PlacesLine } from './FindPage.js';
import './activities.css';

/** One shift: what and where, and joining in two taps. */
export function ShiftPage() {
  const say = useWords(activityWords);
  const { id = '' } = useParams();
  const shift = useQuery(shiftQuery(id));
  if (shift.data) return <Opened shift={shift.data} />;
  return (
    <PhonePage
      title={shift.isSuccess ? say('gone') : say('find')}
      ownHeading={shift.isSuccess}
      back={{ to: '/m', label: say('back') }}
    >
      <RefusalNotice error={shift.error} />
      {shift.isPending ? <Skeletons count={3} height={128} /> : null}
      {shift.isSuccess ? (
        <EmptyState whole title={say('gone')}>
          {say('goneHint')}
        </EmptyState>
      ) : null}
    </PhonePage>
  );
}

function Opened({ shift }: { readonly shift: FoundShift }) {
  const say = useWords(activityWords);
  const formats = useFormats();
  const skills = useTaxonomy('skills');
  const { activity } = shift;
  const when = formats.period(shift.startsAt, shift.endsAt);
  return (
    <PhonePage
      title={activity?.title ?? say('find')}
      back={{ to: '/m', label: say('back') }}
      bottom={shift.state === 'open' ? <Joining shift={shift} when={when} /> : undefined}
    >
      {shift.state === 'cancelled' ? <Notice tone="red" title={say('shiftOff')} /> : null}
      <OwnPlace shift={shift} />
      <Card>
        <strong>{when}</strong>
        {shift.mySignUp && shift.mySignUp.state !== 'cancelled' ? null : <PlacesLine shift={shift} />}
        <Facts
          facts={[
            {
              name: say('meet'),
              value: [activity?.community?.name, activity?.place].filter(Boolean).join(' '),
            },
            {
              name: say('whoHolds'),
              value:
                activity?.organization?.name ?? say('community', { name: activity?.community?.name ?? '' }),
            },
            { name: say('what'), value: activity?.detail },
            {
              name: say(shift.skills.length === 0 ? 'whoMay' : 'skills'),
              value: shift.skills.length === 0 ? say('anybody') : listText(shift.skills.map(skills.nameOf)),
            },
          ]}
        />
      </Card>
    </PhonePage>
  );
}

function OwnPlace({ shift }: { readonly shift: FoundShift }) {
  const say = useWords(activityWords);
  const own = shift.mySignUp;
  if (!own || own.state === 'cancelled') return null;
  if (own.state === 'waiting') {
    return (
      <Notice tone="amber" title={say('waits', { place: own.placeInLine ?? 1 })}>
        {say('waitsHint')}
      </Notice>
    );
  }
  return <Notice tone="green" title={own.state === 'signedUp' ? say('joined') : say(own.state)} />;
}

type JoiningProps = { readonly shift: FoundShift; readonly when: string };

/** What has to come first: signing in, registering; then joining. */
function Joining({ shift, when }: JoiningProps) {
  const say = useWords(activityWords);
  const viewer = useViewer();
  const volunteer = useQuery({ ...myVolunteerQuery, enabled: Boolean(viewer) });
  if (viewer === null) {
    const to = encodeURIComponent(`/m/shifts/${shift.id}`);
    return (
      <a className="push-button" data-primary="true" data-wide="true" href={`/w/sign-in?to=${to}`}>
        {say('signIn')}
      </a>
    );
  }
  if (volunteer.isPending) return null;
  if (volunteer.data === null) {
    return (
      <Link className="push-button" data-primary="true" data-wide="true" to="/m/me/edit">
        {say('beVolunteer')}
      </Link>
    );
  }
  return <JoinOrLeave shift={shift} when={when} />;
}

function JoinOrLeave({ shift, when }: JoiningProps) {
  const say = useWords(activityWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const own = shift.mySignUp;
  const settled = {
    onSuccess: () => setAsking(false),
    onSettled: () => client.invalidateQueries(),
  };
  const join = useMutation({ mutationFn: () => signUp(shift.id), ...settled });
  const leave = useMutation({ mutationFn: () => cancelSignUp(own?.id ?? '', own?.version ?? 0), ...settled });
  const mayCancel = own?.allowedActions.some(({ action, isOpen }) => action === 'cancel' && isOpen) ?? false;
  const isIn = own !== null && own.state !== 'cancelled';
  if (isIn && !mayCancel) return null;
  const isFull = shift.taken >= shift.capacity;
  return (
    <>
      <button
        type="button"
        className="push-button"
        data-primary={!isIn}
        data-wide="true"
        onClick={() => setAsking(true)}
      >
        {isIn ? say('cancel') : say(isFull ? 'joinWaiting' : 'join', { when })}
      </button>
      <Sheet
        open={asking}
        title={say(isIn ? 'cancelAsk' : 'confirmTitle')}
        onClose={() => setAsking(false)}
        bottom={
          <SheetButtons
            yes={say(isIn ? 'cancelYes' : isFull ? 'confirmWaiting' : 'confirm')}
            no={say(isIn ? 'cancelNo' : 'notYet')}
            busy={join.isPending || leave.isPending}
            onYes={() => (isIn ? leave.mutate() : join.mutate())}
            onNo={() => setAsking(false)}
          />
        }
      >
        <RefusalNotice error={join.error ?? leave.error} actions={<OtherShift error={join.error} />} />
        {isIn ? null : <p>{say('confirmText', { when, place: shift.activity?.place ?? '' })}</p>}
      </Sheet>
    </>
  );
}

/** The way to the shift that stands against this one. */
function OtherShift({ error }: { readonly error: unknown }) {
  const say = useWords(activityWords);
  const id = isRefusal(error, 'SHIFTS_OVERLAP') ? error.details['shiftId'] : null;
  return typeof id === 'string' ? <Link to={`/m/shifts/${id}`}>{say('otherShift')}</Link> : null;
}

type SheetButtonsProps = {
  readonly yes: string;
  readonly no: string;
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

function SheetButtons({ yes, no, busy, onYes, onNo }: SheetButtonsProps) {
  return (
    <div className="shift-choice">
      <button
        type="button"
        className="push-button"
        data-primary="true"
        data-wide="true"
        disabled={busy}
        onClick={onYes}
      >
        {yes}
      </button>
      <button type="button" className="push-button" data-wide="true" onClick={onNo}>
        {no}
      </button>
    </div>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { BodyAction, BodyKind, BodyPost } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FormField } from '../../ui/FormField.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { TextField } from '../../ui/TextField.js';
import { actOnBody, bodiesQuery, registerBody, type Body } from './governance.api.js';
import { governanceWords } from './governance.words.js';

const kinds: readonly BodyKind[] = ['residentsCommittee', 'villagersCommittee', 'council', 'supervision'];
const posts: readonly BodyPost[] = ['chair', 'deputy', 'member'];

type BodiesPanelProps = { readonly regionCode: string; readonly mayKeep: boolean };

/** The bodies of a region’s communities with their seats; the community keeps them. */
export function BodiesPanel({ regionCode, mayKeep }: BodiesPanelProps) {
  const say = useWords(governanceWords);
  const bodies = useQuery(bodiesQuery(regionCode));
  return (
    <Panel title={say('bodies')} note={say('noBodiesHint')}>
      <RefusalNotice error={bodies.error} />
      {bodies.isPending ? <Skeletons count={2} height={56} /> : null}
      {bodies.data?.length === 0 ? <EmptyState title={say('noBodies')} /> : null}
      <ul className="body-list">
        {bodies.data?.map((body) => (
          <li key={body.id}>
            <OneBody body={body} />
          </li>
        ))}
      </ul>
      {mayKeep ? <RegisterBody regionCode={regionCode} /> : null}
    </Panel>
  );
}

type BodyStep = {
  readonly action: BodyAction;
  readonly post?: BodyPost;
  readonly memberId?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
};

function OneBody({ body }: { readonly body: Body }) {
  const say = useWords(governanceWords);
  const formats = useFormats();
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: (step: BodyStep) => actOnBody({ id: body.id, version: body.version, ...step }),
    onSettled: () => client.invalidateQueries({ queryKey: ['governance'] }),
  });
  const may = (action: BodyAction) =>
    body.allowedActions.some((each) => each.action === action && each.isOpen);
  const seated = body.members.filter(({ leftOn }) => leftOn === null);
  const term = { startsOn: body.termStartsOn, endsOn: body.termEndsOn };
  return (
    <>
      <h3>{body.name}</h3>
      <p className="meta">
        {[
          body.region?.name,
          say(body.kind),
          say(body.state),
          say('term', { from: formats.day(body.termStartsOn), to: formats.day(body.termEndsOn) }),
        ].join(' · ')}
      </p>
      {seated.length === 0 ? <p className="meta">{say('noSeats')}</p> : null}
      <ul className="seat-list">
        {posts.map((post) => {
          const held = seated.filter((member) => member.post === post);
          const last = held.at(-1);
          if (!last) return null;
          return (
            <li key={post}>
              <span>{say('seats', { post: say(post), count: held.length })}</span>
              {may('unseat') ? (
                <button
                  type="button"
                  className="text-button"
                  aria-label={say('unseatLine', { post: say(post) })}
                  disabled={act.isPending}
                  onClick={() => act.mutate({ action: 'unseat', memberId: last.id })}
                >
                  {say('unseat')}
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
      <RefusalNotice error={act.error} />
      <div className="body-steps">
        {may('seat') ? (
          <Seat busy={act.isPending} onSeat={(post) => act.mutate({ action: 'seat', post, ...term })} />
        ) : null}
        {(['end', 'restore'] as const).filter(may).map((action) => (
          <Button key={action} size="small" disabled={act.isPending} onClick={() => act.mutate({ action })}>
            {say(action)}
          </Button>
        ))}
      </div>
      {may('beginTerm') ? (
        <NewTerm busy={act.isPending} onBegin={(next) => act.mutate({ action: 'beginTerm', ...next })} />
      ) : null}
    </>
  );
}

type SeatProps = { readonly busy: boolean; readonly onSeat: (post: BodyPost) => void };

function Seat({ busy, onSeat }: SeatProps) {
  const say = useWords(governanceWords);
  const [post, setPost] = useState<BodyPost>('member');
  return (
    <>
      <select
        aria-label={say('seat')}
        value={post}
        onChange={(event) => setPost(posts.find((each) => each === event.target.value) ?? 'member')}
      >
        {posts.map((each) => (
          <option key={each} value={each}>
            {say(each)}
          </option>
        ))}
      </select>
      <Button size="small" disabled={busy} onClick={() => onSeat(post)}>
        {say('seat')}
      </Button>
    </>
  );
}

type NewTermProps = {
  readonly busy: boolean;
  readonly onBegin: (term: { readonly startsOn: string; readonly endsOn: string }) => void;
};

function NewTerm({ busy, onBegin }: NewTermProps) {
  const say = useWords(governanceWords);
  const [startsOn, setStartsOn] = useState('');
  const [endsOn, setEndsOn] = useState('');
  return (
    <details>
      <summary>{say('beginTerm')}</summary>
      <div className="governance-form">
        <Days from={startsOn} to={endsOn} onFrom={setStartsOn} onTo={setEndsOn} />
        <Button
          disabled={busy || startsOn === '' || endsOn === ''}
          onClick={() => onBegin({ startsOn, endsOn })}
        >
          {say('beginTerm')}
        </Button>
      </div>
    </details>
  );
}

type DaysProps = {
  readonly from: string;
  readonly to: string;
  readonly onFrom: (day: string) => void;
  readonly onTo: (day: string) => void;
};

function Days({ from, to, onFrom, onTo }: DaysProps) {
  const say = useWords(governanceWords);
  return (
    <>
      <FormField label={say('from')}>
        {(id) => <Input id={id} type="date" value={from} onChange={(event) => onFrom(event.target.value)} />}
      </FormField>
      <FormField label={say('to')}>
        {(id) => <Input id={id} type="date" value={to} onChange={(event) => onTo(event.target.value)} />}
      </FormField>
    </>
  );
}

function RegisterBody({ regionCode }: { readonly regionCode: string }) {
  const say = useWords(governanceWords);
  const client = useQueryClient();
  const [kind, setKind] = useState<BodyKind>('council');
  const [name, setName] = useState('');
  const [termStartsOn, setFrom] = useState('');
  const [termEndsOn, setTo] = useState('');
  const save = useMutation({
    mutationFn: () =>
      registerBody({ input: { regionCode, kind, name: name.trim(), termStartsOn, termEndsOn } }),
    onSuccess: () => setName(''),
    onSettled: () => client.invalidateQueries({ queryKey: ['governance'] }),
  });
  return (
    <details>
      <summary>{say('registerBody')}</summary>
      <div className="governance-form">
        <FormField label={say('kind')}>
          {(id) => (
            <select
              id={id}
              value={kind}
              onChange={(event) => setKind(kinds.find((each) => each === event.target.value) ?? 'council')}
            >
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {say(each)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <TextField label={say('name')} maxLength={40} value={name} onChange={setName} />
        <Days from={termStartsOn} to={termEndsOn} onFrom={setFrom} onTo={setTo} />
        <RefusalNotice error={save.error} />
        <Button
          disabled={name.trim().length < 2 || termStartsOn === '' || termEndsOn === ''}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          {say('save')}
        </Button>
      </div>
    </details>
  );
}

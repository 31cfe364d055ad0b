import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FormField } from '../../ui/FormField.js';
import { Panel } from '../../ui/Panel.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextField } from '../../ui/TextField.js';
import { ReasonDialog } from '../../workbench/ReasonDialog.js';
import { actionTracksQuery } from './consultations.api.js';
import { actOnTrackEntry, enterTrackEntry, trackEntryListQuery, type TrackEntry } from './governance.api.js';
import { governanceWords } from './governance.words.js';
import { useNamed } from './names.js';

type RegisterPanelProps = { readonly regionCode: string; readonly mayKeep: boolean };

/** What was done under the action tracks, newest first. */
export function RegisterPanel({ regionCode, mayKeep }: RegisterPanelProps) {
  const say = useWords(governanceWords);
  const formats = useFormats();
  const named = useNamed();
  const list = useInfiniteQuery(trackEntryListQuery(regionCode));
  const tracks = useQuery(actionTracksQuery(regionCode)).data ?? [];
  const trackOf = (code: string) => {
    const track = tracks.find((each) => each.code === code);
    return track ? named(track) : code;
  };
  const columns: readonly Column<TrackEntry>[] = [
    {
      key: 'title',
      title: say('activity'),
      draw: (entry) => (
        <>
          {entry.title}
          <span className="record-line">
            {entry.region?.name} · {trackOf(entry.track)}
          </span>
        </>
      ),
    },
    { key: 'day', title: say('heldOn'), width: '18%', draw: ({ heldOn }) => formats.day(heldOn) },
    {
      key: 'people',
      title: say('people'),
      figures: true,
      width: '12%',
      draw: ({ participants }) => formats.count(participants),
    },
    { key: 'state', title: say('state'), width: '20%', draw: (entry) => <EntrySteps entry={entry} /> },
  ];
  return (
    <Panel title={say('register')} padded={false}>
      <RecordList
        label={say('register')}
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<EmptyState title={say('noEntries')}>{mayKeep ? null : say('inCommunity')}</EmptyState>}
      />
      {mayKeep ? <Enter regionCode={regionCode} /> : null}
    </Panel>
  );
}

function EntrySteps({ entry }: { readonly entry: TrackEntry }) {
  const say = useWords(governanceWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const act = useMutation({
    mutationFn: ({ action, reason }: { action: 'withdraw' | 'restore'; reason: string | null }) =>
      actOnTrackEntry({ id: entry.id, version: entry.version, action, reason }),
    onSuccess: () => setAsking(false),
    onSettled: () => client.invalidateQueries({ queryKey: ['governance'] }),
  });
  const may = (action: 'withdraw' | 'restore') =>
    entry.allowedActions.some((each) => each.action === action && each.isOpen);
  return (
    <>
      {entry.state === 'withdrawn' ? <span className="tag">{say('withdrawn')}</span> : null}
      {may('withdraw') ? (
        <button type="button" className="text-button" onClick={() => setAsking(true)}>
          {say('withdraw')}
        </button>
      ) : null}
      {may('restore') ? (
        <button
          type="button"
          className="text-button"
          onClick={() => act.mutate({ action: 'restore', reason: null })}
        >
          {say('restoreEntry')}
        </button>
      ) : null}
      {asking ? (
        <ReasonDialog
          title={say('withdraw')}
          verb={say('withdraw')}
          busy={act.isPending}
          error={act.error}
          onCancel={() => setAsking(false)}
          onDone={(reason) => act.mutate({ action: 'withdraw', reason })}
        />
      ) : (
        <RefusalNotice error={act.error} />
      )}
    </>
  );
}

function Enter({ regionCode }: { readonly regionCode: string }) {
  const say = useWords(governanceWords);
  const named = useNamed();
  const client = useQueryClient();
  const today = dayOf(useNow());
  const tracks = useQuery(actionTracksQuery(regionCode)).data ?? [];
  const [chosen, setTrack] = useState('');
  const [title, setTitle] = useState('');
  const [heldOn, setHeldOn] = useState(today);
  const [participants, setParticipants] = useState(0);
  const [onceKey, setOnceKey] = useState(makeOnceKey);
  const track = chosen || (tracks[0]?.code ?? '');
  const enter = useMutation({
    mutationFn: () =>
      enterTrackEntry({
        regionCode,
        track,
        title: title.trim(),
        heldOn,
        participants,
        idempotencyKey: onceKey,
      }),
    onSuccess: () => {
      setTitle('');
      setParticipants(0);
      setOnceKey(makeOnceKey());
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['governance'] }),
  });
  return (
    <div className="form-foot governance-form">
      <FormField label={say('track')}>
        {(id) => (
          <select id={id} value={track} onChange={(event) => setTrack(event.target.value)}>
            {tracks.map((each) => (
              <option key={each.code} value={each.code}>
                {named(each)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <TextField label={say('entryTitle')} maxLength={80} value={title} onChange={setTitle} />
      <TextField label={say('heldOn')} type="date" max={today} value={heldOn} onChange={setHeldOn} />
      <FormField label={say('people')}>
        {(id) => (
          <InputNumber
            id={id}
            min={0}
            max={100_000}
            value={participants}
            onChange={(next) => setParticipants(next ?? 0)}
          />
        )}
      </FormField>
      <RefusalNotice error={enter.error} />
      <Button
        disabled={title.trim().length < 2 || track === ''}
        loading={enter.isPending}
        onClick={() => enter.mutate()}
      >
        {say('enter')}
      </Button>
    </div>
  );
}

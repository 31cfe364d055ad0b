import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FormField } from '../../ui/FormField.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { holdSession, type OpenGroup } from './groups.api.js';
import { groupWorkWords } from './groups.words.js';

/** The sessions held, and the next one entered. */
export function SessionsPanel({ group }: { readonly group: OpenGroup }) {
  const say = useWords(groupWorkWords);
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  const mayHold = group.allowedActions.some((each) => each.action === 'holdSession' && each.isOpen);
  return (
    <Panel
      title={say('held')}
      padded={isOpen}
      aside={mayHold && !isOpen ? <Button onClick={() => setOpen(true)}>{say('hold')}</Button> : undefined}
    >
      {isOpen ? <Session group={group} onDone={() => setOpen(false)} /> : null}
      {group.sessions.length === 0 ? (
        <EmptyState title={say('noSessions')} />
      ) : (
        <RecordTable
          label={say('held')}
          rows={group.sessions}
          keyOf={({ id }) => id}
          columns={[
            { key: 'on', title: say('heldOn'), width: '22%', draw: ({ heldOn }) => formats.day(heldOn) },
            {
              key: 'topic',
              title: say('topic'),
              draw: ({ topic, note }) => (
                <>
                  {topic}
                  {note ? <span className="record-line">{note}</span> : null}
                </>
              ),
            },
            {
              key: 'long',
              title: say('duration'),
              width: '16%',
              draw: ({ minutes }) => formats.hours(minutes),
            },
            {
              key: 'came',
              title: say('headcount'),
              width: '16%',
              draw: ({ headcount }) => say('people', { count: headcount }),
            },
          ]}
        />
      )}
    </Panel>
  );
}

function Session({ group, onDone }: { readonly group: OpenGroup; readonly onDone: () => void }) {
  const say = useWords(groupWorkWords);
  const client = useQueryClient();
  const [heldOn, setHeldOn] = useState(() => dayOf(new Date()));
  const [topic, setTopic] = useState('');
  const [minutes, setMinutes] = useState<number | null>(90);
  const [headcount, setHeadcount] = useState<number | null>(null);
  const [memberIds, setMemberIds] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const isGroup = group.method === 'groupWork';
  const hold = useMutation({
    mutationFn: () =>
      holdSession({
        id: group.id,
        version: group.version,
        heldOn,
        topic: topic.trim(),
        minutes: minutes ?? 0,
        ...(isGroup ? { memberIds: [...memberIds] } : { headcount }),
        note: note.trim(),
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['workGroups'] });
      onDone();
    },
  });
  const isWhole = topic.trim() !== '' && heldOn !== '' && minutes !== null && (isGroup || headcount !== null);
  return (
    <form
      className="case-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole && !hold.isPending) hold.mutate();
      }}
    >
      <RefusalNotice error={hold.error} />
      <FormField label={say('heldOn')}>
        {(id) => (
          <Input
            id={id}
            type="date"
            max={dayOf(new Date())}
            value={heldOn}
            onChange={({ target }) => setHeldOn(target.value)}
          />
        )}
      </FormField>
      <FormField label={say('topic')}>
        {(id) => (
          <Input id={id} maxLength={100} value={topic} onChange={({ target }) => setTopic(target.value)} />
        )}
      </FormField>
      <FormField label={say('minutes')}>
        {(id) => <InputNumber id={id} min={1} max={1440} value={minutes} onChange={setMinutes} />}
      </FormField>
      {isGroup ? (
        <fieldset>
          <legend className="meta">{say('present')}</legend>
          {group.members?.map(({ id, name }) => (
            <label key={id} className="case-check">
              <input
                type="checkbox"
                checked={memberIds.includes(id)}
                onChange={({ target }) =>
                  setMemberIds(target.checked ? [...memberIds, id] : memberIds.filter((each) => each !== id))
                }
              />
              {name ?? say('erasedName')}
            </label>
          ))}
        </fieldset>
      ) : (
        <FormField label={say('headcount')}>
          {(id) => <InputNumber id={id} min={0} value={headcount} onChange={setHeadcount} />}
        </FormField>
      )}
      <FormField label={say('note')} hint={say('noteHint')}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={3}
            maxLength={1000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </FormField>
      <div className="form-foot">
        <Button type="primary" htmlType="submit" disabled={!isWhole} loading={hold.isPending}>
          {say('enter')}
        </Button>
        <Button onClick={onDone}>{say('cancelForm')}</Button>
      </div>
    </form>
  );
}

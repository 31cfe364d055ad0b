import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextAreaField } from '../../ui/TextField.js';
import { decideConsultation, holdConsultation, type OpenConsultation } from './consultations.api.js';
import { governanceWords } from './governance.words.js';

type FormProps = { readonly consultation: OpenConsultation };

/** Records who came, and how many were for each option where somebody counted. */
export function HoldForm({ consultation }: FormProps) {
  const say = useWords(governanceWords);
  const client = useQueryClient();
  const [invited, setInvited] = useState(0);
  const [attended, setAttended] = useState(0);
  const [votes, setVotes] = useState<readonly (number | null)[]>(consultation.options.map(() => null));
  const hold = useMutation({
    mutationFn: () =>
      holdConsultation({
        id: consultation.id,
        version: consultation.version,
        invited,
        attended,
        votes: votes.every((count) => count === null) ? [] : votes.map((count) => count ?? 0),
      }),
    onSettled: () => client.invalidateQueries({ queryKey: ['governance'] }),
  });
  return (
    <div className="governance-form" role="group" aria-label={say('hold')}>
      <FormField label={say('invited')}>
        {(id) => <InputNumber id={id} min={0} value={invited} onChange={(next) => setInvited(next ?? 0)} />}
      </FormField>
      <FormField label={say('attended')}>
        {(id) => <InputNumber id={id} min={0} value={attended} onChange={(next) => setAttended(next ?? 0)} />}
      </FormField>
      {consultation.options.map(({ words }, at) => (
        <FormField key={words} label={words} hint={say('countVotes')}>
          {(id) => (
            <InputNumber
              id={id}
              min={0}
              value={votes[at] ?? null}
              onChange={(next) => setVotes(votes.map((count, place) => (place === at ? next : count)))}
            />
          )}
        </FormField>
      ))}
      <RefusalNotice error={hold.error} />
      <Button type="primary" disabled={attended < 1} loading={hold.isPending} onClick={() => hold.mutate()}>
        {say('saveHeld')}
      </Button>
    </div>
  );
}

/** Records the result, and the option chosen. */
export function DecideForm({ consultation }: FormProps) {
  const say = useWords(governanceWords);
  const client = useQueryClient();
  const [decision, setDecision] = useState('');
  const [option, setOption] = useState<number | null>(null);
  const decide = useMutation({
    mutationFn: () =>
      decideConsultation({
        id: consultation.id,
        version: consultation.version,
        decision: decision.trim(),
        option,
      }),
    onSettled: () => client.invalidateQueries({ queryKey: ['governance'] }),
  });
  return (
    <>
      {consultation.options.length > 0 ? (
        <FormField label={say('chosenOption')}>
          {(id) => (
            <select
              id={id}
              value={option ?? ''}
              onChange={(event) => setOption(event.target.value === '' ? null : Number(event.target.value))}
            >
              <option value="">{say('noneChosen')}</option>
              {consultation.options.map(({ words }, at) => (
                <option key={words} value={at}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </FormField>
      ) : null}
      <TextAreaField
        label={say('decision')}
        hint={say('decisionHint')}
        rows={3}
        maxLength={1000}
        value={decision}
        onChange={setDecision}
      />
      <RefusalNotice error={decide.error} />
      <p>
        <Button
          type="primary"
          disabled={decision.trim().length < 4}
          loading={decide.isPending}
          onClick={() => decide.mutate()}
        >
          {say('decide')}
        </Button>
      </p>
    </>
  );
}

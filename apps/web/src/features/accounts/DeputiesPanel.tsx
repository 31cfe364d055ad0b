import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import type { Hat } from '../../platform/session.js';
import { FormField } from '../../ui/FormField.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { roleWords } from '../../ui/roles.words.js';
import { appointDeputy, colleaguesQuery, deputiesQuery, revokeGrant } from './people.api.js';
import { myDataWords } from './my-data.words.js';

/** The role worn lent to a colleague for a while, and taken back. */
export function DeputiesPanel({ hat }: { readonly hat: Hat }) {
  const say = useWords(myDataWords);
  const roles = useWords(roleWords);
  const formats = useFormats();
  const client = useQueryClient();
  const deputies = useQuery(deputiesQuery);
  const takeBack = useMutation({
    mutationFn: revokeGrant,
    onSettled: () => client.invalidateQueries({ queryKey: ['grants'] }),
  });
  return (
    <Panel title={say('deputies')} note={say('deputiesNote', { role: roles(hat.role) })}>
      <RefusalNotice error={deputies.error ?? takeBack.error} />
      {deputies.data?.length === 0 ? <p className="meta">{say('noDeputies')}</p> : null}
      <ul className="consents deputies">
        {deputies.data?.map((deputy) => (
          <li key={deputy.id}>
            <span className="consent-words">
              <strong>{deputy.person?.name}</strong>
              <span className="meta">
                {deputy.validTo ? say('endsOn', { day: formats.day(dayOf(deputy.validTo)) }) : ''}
              </span>
            </span>
            <button
              type="button"
              className="push-button"
              disabled={takeBack.isPending}
              aria-label={`${say('takeBack')} ${deputy.person?.name ?? ''}`}
              onClick={() => takeBack.mutate(deputy.id)}
            >
              {say('takeBack')}
            </button>
          </li>
        ))}
      </ul>
      {hat.validTo ? <p className="meta">{say('deputyCannot')}</p> : <Appoint />}
    </Panel>
  );
}

function Appoint() {
  const say = useWords(myDataWords);
  const roles = useWords(roleWords);
  const client = useQueryClient();
  const colleagues = useQuery(colleaguesQuery);
  const [personId, setPersonId] = useState('');
  const [lastDay, setLastDay] = useState('');
  const appoint = useMutation({
    mutationFn: () => appointDeputy({ personId, validTo: `${lastDay}T23:59:59+08:00` }),
    onSuccess: async () => {
      setPersonId('');
      await client.invalidateQueries({ queryKey: ['grants'] });
    },
  });
  const people = new Map(
    colleagues.data?.map(({ person, role, region, organization }) => [
      person?.id ?? '',
      `${person?.name ?? ''} · ${roles(role)} · ${organization?.name ?? region?.name ?? ''}`,
    ]),
  );
  if (colleagues.data && people.size === 0) return <p className="meta">{say('noColleagues')}</p>;
  return (
    <form
      className="account-fields"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (personId !== '' && lastDay !== '') appoint.mutate();
      }}
    >
      <RefusalNotice error={colleagues.error ?? appoint.error} />
      <FormField label={say('colleague')}>
        {(id) => (
          <select id={id} value={personId} onChange={(event) => setPersonId(event.target.value)}>
            <option value="">{say('choose')}</option>
            {[...people].map(([key, label]) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label={say('untilDay')} hint={say('untilHint')}>
        {(id) => (
          <input id={id} type="date" value={lastDay} onChange={(event) => setLastDay(event.target.value)} />
        )}
      </FormField>
      <button
        type="submit"
        className="push-button"
        disabled={personId === '' || lastDay === '' || appoint.isPending}
      >
        {say('appoint')}
      </button>
    </form>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { peopleWords } from './people.words.js';
import {
  askNewPhone,
  confirmNewPhone,
  openPhoneChangesQuery,
  withdrawNewPhone,
} from './phone-changes.api.js';

const LEAST_REASON = 4;

/** Other phones that wait for a second person, or for their link to be used; nothing when there is none. */
export function OpenPhoneChanges() {
  const say = useWords(peopleWords);
  const formats = useFormats();
  const client = useQueryClient();
  const changes = useQuery(openPhoneChangesQuery).data ?? [];
  const settle = () => client.invalidateQueries({ queryKey: ['grants'] });
  const confirm = useMutation({ mutationFn: confirmNewPhone, onSettled: settle });
  const withdraw = useMutation({ mutationFn: withdrawNewPhone, onSettled: settle });
  const refusal = <RefusalNotice error={confirm.error ?? withdraw.error} />;
  if (changes.length === 0) return refusal;
  return (
    <Panel title={say('phoneChanges')} note={say('phoneChangesNote')}>
      {refusal}
      <ul className="people-offers">
        {changes.map(({ id, state, maskedPhone, reason, askedAt, askedBy, person, allowedActions }) => (
          <li key={id}>
            <strong>{person?.name}</strong>
            <span>
              {maskedPhone} · {reason}
            </span>
            <span className="meta">
              {say('askedBy', { name: askedBy?.name ?? '' })} · {formats.moment(askedAt)}
              {state === 'confirmed' ? ` · ${say('linkSent')}` : ''}
            </span>
            <span className="grant-actions">
              {allowedActions.includes('confirm') ? (
                <button
                  type="button"
                  className="text-button"
                  disabled={confirm.isPending}
                  onClick={() => confirm.mutate(id)}
                >
                  {say(state === 'confirmed' ? 'sendAgain' : 'confirmPhone')}
                  <span className="visually-hidden"> {person?.name}</span>
                </button>
              ) : null}
              {allowedActions.includes('withdraw') ? (
                <button
                  type="button"
                  className="text-button"
                  disabled={withdraw.isPending}
                  onClick={() => withdraw.mutate(id)}
                >
                  {say('withdraw')}
                  <span className="visually-hidden"> {person?.name}</span>
                </button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type NewPhoneDialogProps = {
  readonly person: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
};

/** Asks for another phone for somebody who lost theirs with the password. */
export function NewPhoneDialog({ person, onClose }: NewPhoneDialogProps) {
  const say = useWords(peopleWords);
  const client = useQueryClient();
  const [phone, setPhone] = useState('');
  const [reason, setReason] = useState('');
  const ask = useMutation({
    mutationFn: () => askNewPhone({ personId: person.id, phone: phone.trim(), reason: reason.trim() }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['grants'] });
      onClose();
    },
  });
  return (
    <Modal
      open
      title={say('newPhoneTitle', { name: person.name })}
      okText={say('newPhoneAsk')}
      cancelText={say('cancel')}
      okButtonProps={{
        disabled: phone.trim() === '' || reason.trim().length < LEAST_REASON,
        loading: ask.isPending,
      }}
      onCancel={onClose}
      onOk={() => ask.mutate()}
    >
      <RefusalNotice error={ask.error} />
      <p>{say('newPhoneHint')}</p>
      <FormField label={say('newPhone')} wide>
        {(id) => (
          <Input
            id={id}
            type="tel"
            maxLength={40}
            value={phone}
            onChange={(event) => setPhone(event.target.value)}
          />
        )}
      </FormField>
      <FormField label={say('madeSure')} hint={say('madeSureHint')} wide>
        {(id) => (
          <Input id={id} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </FormField>
    </Modal>
  );
}

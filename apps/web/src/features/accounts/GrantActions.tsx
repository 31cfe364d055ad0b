import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { makePasswordLink, revokeGrant, type HandedLink, type ListedGrant } from './people.api.js';
import { peopleWords } from './people.words.js';
import { NewPhoneDialog } from './PhoneChanges.js';

type GrantActionsProps = {
  readonly grant: ListedGrant;
  /** The role in words. */
  readonly title: string;
  readonly onLink: (link: HandedLink) => void;
};

/** What may be done with one role held: take it back, hand its holder a password link, help who lost the phone too. */
export function GrantActions({ grant, title, onLink }: GrantActionsProps) {
  const say = useWords(peopleWords);
  const client = useQueryClient();
  const own = useViewer()?.person.id;
  const [isAsking, setAsking] = useState(false);
  const [isChanging, setChanging] = useState(false);
  const { person } = grant;
  const revoke = useMutation({
    mutationFn: () => revokeGrant(grant.id),
    onSuccess: async () => {
      setAsking(false);
      await client.invalidateQueries({ queryKey: ['grants'] });
    },
  });
  const reset = useMutation({ mutationFn: makePasswordLink, onSuccess: onLink });
  if (!person || person.id === own || !grant.allowedActions.includes('revoke')) return null;
  return (
    <span className="grant-actions">
      <button
        type="button"
        className="text-button"
        disabled={reset.isPending}
        onClick={() => reset.mutate(person.id)}
      >
        {say('passwordLink')}
        <span className="visually-hidden"> {person.name}</span>
      </button>
      <button type="button" className="text-button" onClick={() => setChanging(true)}>
        {say('otherPhone')}
        <span className="visually-hidden"> {person.name}</span>
      </button>
      <button type="button" className="text-button" onClick={() => setAsking(true)}>
        {say('revoke')}
        <span className="visually-hidden"> {person.name}</span>
      </button>
      <RefusalNotice error={reset.error} />
      {isChanging ? <NewPhoneDialog person={person} onClose={() => setChanging(false)} /> : null}
      {isAsking ? (
        <Modal
          open
          title={say('revokeTitle', { name: person.name, role: title })}
          okText={say('revoke')}
          okButtonProps={{ danger: true, loading: revoke.isPending }}
          cancelText={say('cancel')}
          onCancel={() => setAsking(false)}
          onOk={() => revoke.mutate()}
        >
          <RefusalNotice error={revoke.error} />
          <p>{say('revokeHint')}</p>
        </Modal>
      ) : null}
    </span>
  );
}

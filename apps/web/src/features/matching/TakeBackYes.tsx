import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { answerWords } from './answers.words.js';
import { DeclineForm } from './DeclineForm.js';
import { actOnInvitation, type ListedInvitation } from './invitations.api.js';

/** Who said yes and cannot come after all says so, with the reason. */
export function TakeBackYes({ invitation }: { readonly invitation: ListedInvitation }) {
  const say = useWords(answerWords);
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const { id, version } = invitation;
  const back = useMutation({
    mutationFn: (reason: string) => actOnInvitation({ id, version, action: 'decline', reason }),
    onSettled: () => client.invalidateQueries(),
  });
  if (!invitation.allowedActions.some(({ action, isOpen }) => action === 'decline' && isOpen)) return null;
  return (
    <>
      <RefusalNotice error={back.error} />
      {isAsking ? (
        <DeclineForm
          isBack
          busy={back.isPending}
          onDone={(reason) => back.mutate(reason)}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <p>
          <button type="button" className="text-button" onClick={() => setAsking(true)}>
            {say('cannotCome')}
          </button>
        </p>
      )}
    </>
  );
}

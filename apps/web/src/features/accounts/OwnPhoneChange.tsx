import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { Notice } from '../../ui/Notice.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { myDataWords } from './my-data.words.js';
import { openPhoneChangesQuery, withdrawNewPhone } from './phone-changes.api.js';

/** That somebody asked for another phone for one's own account, and the way to stop it; nothing when nobody did. */
export function OwnPhoneChange() {
  const say = useWords(myDataWords);
  const formats = useFormats();
  const client = useQueryClient();
  const ownId = useViewer()?.person.id;
  const changes = useQuery({ ...openPhoneChangesQuery, enabled: ownId !== undefined }).data ?? [];
  const own = changes.find(({ person }) => person?.id === ownId);
  const stop = useMutation({
    mutationFn: withdrawNewPhone,
    onSettled: () => client.invalidateQueries({ queryKey: ['grants'] }),
  });
  if (!own) return stop.isSuccess ? <Notice tone="green" title={say('phoneStopped')} /> : null;
  const { id, maskedPhone: phone, reason, askedAt, askedBy, allowedActions } = own;
  return (
    <>
      <RefusalNotice error={stop.error} />
      <Notice
        tone="red"
        title={say('phoneAsked', { phone })}
        actions={
          allowedActions.includes('withdraw') ? (
            <button
              type="button"
              className="push-button"
              disabled={stop.isPending}
              onClick={() => stop.mutate(id)}
            >
              {say('stopPhone')}
            </button>
          ) : null
        }
      >
        {say('phoneAskedHint', { name: askedBy?.name ?? '', moment: formats.moment(askedAt), reason })}
      </Notice>
    </>
  );
}

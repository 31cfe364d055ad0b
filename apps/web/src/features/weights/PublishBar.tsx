import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import type { WeightDraftAction } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { actOnDraft, type Draft } from './weights.api.js';
import { weightWords } from './weights.words.js';

/** Publishing, asked once more before it is done; and giving up or taking up again. */
export function PublishBar({ draft, isSame }: { readonly draft: Draft; readonly isSame: boolean }) {
  const say = useWords(weightWords);
  const formats = useFormats();
  const client = useQueryClient();
  const place = useViewer()?.hat?.region?.name ?? '';
  const [isAsking, setIsAsking] = useState(false);
  const act = useMutation({
    mutationFn: (action: WeightDraftAction) => actOnDraft(draft, action),
    onSettled: async () => {
      setIsAsking(false);
      await client.invalidateQueries({ queryKey: ['weights'] });
    },
  });
  const may = (action: WeightDraftAction): boolean =>
    draft.allowedActions.some((each) => each.action === action && each.isOpen);
  const isTried = draft.simulation?.comparison !== null && draft.simulation !== null && !draft.isChangedSince;
  const day = formats.day(draft.fromOn);
  return (
    <div className="weights-foot">
      <RefusalNotice error={act.error} />
      {may('publish') ? (
        <button
          type="button"
          className="push-button"
          data-primary={isTried}
          disabled={!isTried || !isSame || act.isPending}
          onClick={() => setIsAsking(true)}
        >
          {say('publish', { day })}
        </button>
      ) : null}
      {(['discard', 'reopen'] as const).filter(may).map((action) => (
        <button
          key={action}
          type="button"
          className="push-button"
          disabled={act.isPending}
          onClick={() => act.mutate(action)}
        >
          {say(action)}
        </button>
      ))}
      <Modal
        open={isAsking}
        title={say('publishTitle')}
        okText={say('yes')}
        cancelText={say('no')}
        confirmLoading={act.isPending}
        onOk={() => act.mutate('publish')}
        onCancel={() => setIsAsking(false)}
      >
        <p>{say('publishWhat', { day, place })}</p>
      </Modal>
    </div>
  );
}

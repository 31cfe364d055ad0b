import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { NeedAction } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { ReasonDialog } from '../../workbench/ReasonDialog.js';
import { actOnNeed, type OpenNeed } from './needs.api.js';
import { needWords } from './needs.words.js';
import { plainActions } from './need-states.js';

/** The buttons the api allows now. */
export function NeedActions({ need }: { readonly need: OpenNeed }) {
  const say = useWords(needWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState<NeedAction | null>(null);
  const act = useMutation({
    mutationFn: ({ action, reason }: { action: NeedAction; reason: string | null }) =>
      actOnNeed({ id: need.id, version: need.version, action, reason }),
    onSuccess: () => setAsking(null),
    onSettled: () => client.invalidateQueries({ queryKey: ['needs'] }),
  });
  const nameOf = (action: NeedAction) => (action === 'submit' ? say('submitAction') : say(action));
  const open = need.allowedActions.filter(({ action, isOpen }) => isOpen && plainActions.includes(action));
  return (
    <div className="need-actions">
      {need.lastReason ? <p>{say('lastReason', { reason: need.lastReason })}</p> : null}
      <RefusalNotice error={asking === null ? act.error : null} />
      {open.length === 0 ? <p className="meta">{say('nothingNow')}</p> : null}
      {open.map(({ action, wantsReason }, index) => (
        <Button
          key={action}
          type={index === 0 && !wantsReason ? 'primary' : 'default'}
          loading={act.isPending && act.variables.action === action}
          onClick={() => (wantsReason ? setAsking(action) : act.mutate({ action, reason: null }))}
        >
          {nameOf(action)}
        </Button>
      ))}
      {asking ? (
        <ReasonDialog
          title={say('reasonTitle', { action: nameOf(asking) })}
          verb={nameOf(asking)}
          busy={act.isPending}
          error={act.error}
          onCancel={() => setAsking(null)}
          onDone={(reason) => act.mutate({ action: asking, reason })}
        />
      ) : null}
    </div>
  );
}

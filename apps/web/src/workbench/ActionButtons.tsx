import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../platform/i18n/index.js';
import { RefusalNotice } from '../ui/RefusalNotice.js';
import { ReasonDialog } from './ReasonDialog.js';
import { workbenchWords } from './workbench.words.js';

type ActionButtonsProps<Action extends string> = {
  /** What the api allows now, in the order it is shown. */
  readonly actions: readonly { readonly action: Action; readonly wantsReason: boolean }[];
  readonly nameOf: (action: Action) => string;
  readonly primary?: Action | undefined;
  readonly small?: boolean;
  readonly onAct: (action: Action, reason: string | null) => Promise<unknown>;
};

/** A button for each action; those that want a reason ask for it first. */
export function ActionButtons<Action extends string>(props: ActionButtonsProps<Action>) {
  const { actions, nameOf, primary, small = false, onAct } = props;
  const say = useWords(workbenchWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState<Action | null>(null);
  const act = useMutation({
    mutationFn: ({ action, reason }: { action: Action; reason: string | null }) => onAct(action, reason),
    onSuccess: () => setAsking(null),
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <>
      <RefusalNotice error={asking === null ? act.error : null} />
      {actions.map(({ action, wantsReason }) => (
        <Button
          key={action}
          size={small ? 'small' : 'medium'}
          type={action === primary ? 'primary' : 'default'}
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
    </>
  );
}

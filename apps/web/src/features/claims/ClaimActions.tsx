import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { ClaimAction } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { ReasonDialog } from '../../workbench/ReasonDialog.js';
import { actOnClaim, type ClaimOfNeed } from './claims.api.js';
import { claimWords } from './claims.words.js';

type ClaimActionsProps = { readonly claim: Pick<ClaimOfNeed, 'id' | 'version' | 'allowedActions'> };

/** The buttons the api allows now. */
export function ClaimActions({ claim }: ClaimActionsProps) {
  const say = useWords(claimWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState<ClaimAction | null>(null);
  const act = useMutation({
    mutationFn: ({ action, reason }: { action: ClaimAction; reason: string | null }) =>
      actOnClaim({ id: claim.id, version: claim.version, action, reason }),
    onSuccess: () => setAsking(null),
    onSettled: () => client.invalidateQueries(),
  });
  const open = claim.allowedActions.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return null;
  return (
    <div className="claim-actions">
      <RefusalNotice error={asking === null ? act.error : null} />
      {open.map(({ action, wantsReason }) => (
        <Button
          key={action}
          size="small"
          type={action === 'accept' ? 'primary' : 'default'}
          loading={act.isPending && act.variables.action === action}
          onClick={() => (wantsReason ? setAsking(action) : act.mutate({ action, reason: null }))}
        >
          {say(action)}
        </Button>
      ))}
      {asking ? (
        <ReasonDialog
          title={say('reasonTitle', { action: say(asking) })}
          verb={say(asking)}
          busy={act.isPending}
          error={act.error}
          onCancel={() => setAsking(null)}
          onDone={(reason) => act.mutate({ action: asking, reason })}
        />
      ) : null}
    </div>
  );
}

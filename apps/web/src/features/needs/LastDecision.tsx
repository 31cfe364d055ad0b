import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NeedAction } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { Notice } from '../../ui/Notice.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { actOnNeed } from './needs.api.js';
import { needWords } from './needs.words.js';

/** What was decided last: enough to name it and to take it back. */
export type Decided = {
  readonly id: string;
  readonly title: string;
  readonly action: 'verify' | 'sendBack' | 'merge' | 'refer' | 'reject';
  readonly version: number;
};

const undoable: readonly NeedAction[] = ['merge', 'refer', 'reject'];

type LastDecisionProps = { readonly decided: Decided | null; readonly onUndone: () => void };

/** The decision just taken, with the way back where there is one. */
export function LastDecision({ decided, onUndone }: LastDecisionProps) {
  const say = useWords(needWords);
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: ({ id, version }: Decided) => actOnNeed({ id, version, action: 'restore', reason: null }),
    onSuccess: onUndone,
    onSettled: () => client.invalidateQueries({ queryKey: ['needs'] }),
  });
  if (!decided) return null;
  return (
    <div className="review-last">
      <Notice
        tone="green"
        title={say('decided', { action: say(decided.action), title: decided.title })}
        actions={
          undoable.includes(decided.action) ? (
            <button
              type="button"
              className="push-button"
              disabled={undo.isPending}
              onClick={() => undo.mutate(decided)}
            >
              {say('undo')}
            </button>
          ) : undefined
        }
      />
      <RefusalNotice error={undo.error} />
    </div>
  );
}

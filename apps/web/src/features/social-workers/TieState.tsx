import type { WorkerTermKind } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { AddButton } from './AddButton.js';
import { answerTie } from './file-changes.api.js';
import { fileWords } from './file.words.js';

type TieStateProps = {
  readonly kind: WorkerTermKind;
  readonly tie: { readonly id: string; readonly version?: number; readonly confirmedAt: string | null };
  /** Whether the hat says yes or no. */
  readonly mayAnswer: boolean;
};

/** That a supervisor or deputy waits for the social worker's yes, and the ways to answer. */
export function TieState({ kind, tie, mayAnswer }: TieStateProps) {
  const say = useWords(fileWords);
  const { id, version, confirmedAt } = tie;
  if (confirmedAt !== null) return null;
  return (
    <span className="worker-row-actions">
      <span className="tag" data-tone="amber">
        {say('tieWaits')}
      </span>
      {mayAnswer && version !== undefined ? (
        <>
          <AddButton
            label={say('tieYes')}
            title={say('tieYesTitle')}
            fields={[]}
            save={() => answerTie({ kind, id, version, isYes: true })}
          />
          <AddButton
            label={say('tieNo')}
            title={say('tieNoTitle')}
            fields={[]}
            save={() => answerTie({ kind, id, version, isYes: false })}
          />
        </>
      ) : null}
    </span>
  );
}

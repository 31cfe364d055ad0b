import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { isRefusal } from '../../platform/refusal-text.js';
import { Notice } from '../../ui/Notice.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { useLeaveQuestion } from '../../workbench/leave-question.js';
import { ProposalForm, type Proposed } from './ProposalForm.js';
import { PublishBar } from './PublishBar.js';
import { SimulationPanel } from './SimulationPanel.js';
import { WeightFields } from './WeightFields.js';
import { boardQuery, changeDraft, draftQuery, type Draft } from './weights.api.js';
import { weightWords } from './weights.words.js';
import './weights.css';

/** One draft: changed, simulated, published. */
export function WeightDraftPage() {
  const say = useWords(weightWords);
  const { id = '' } = useParams();
  const draft = useQuery(draftQuery(id));
  const board = useQuery({
    ...boardQuery(draft.data?.regionCode ?? ''),
    enabled: draft.data !== undefined,
  });
  const now = board.data?.weightsInForce.weights;
  return (
    <>
      <PageTitle
        title={draft.data?.reason ?? say('draftTitle')}
        crumbs={[{ label: say('title'), to: '/w/weights' }, { label: say('draftTitle') }]}
      />
      <RefusalNotice error={draft.error ?? board.error} />
      {draft.data && now ? <DraftView key={id} draft={draft.data} now={now} /> : null}
      {draft.isPending ? <Skeletons count={4} /> : null}
    </>
  );
}

const same = (one: Proposed, other: Proposed): boolean => JSON.stringify(one) === JSON.stringify(other);

function DraftView({ draft, now }: { readonly draft: Draft; readonly now: Draft['weights'] }) {
  const say = useWords(weightWords);
  const formats = useFormats();
  const client = useQueryClient();
  const stored: Proposed = { fromOn: draft.fromOn, reason: draft.reason, weights: draft.weights };
  // What is typed stays, with the version it was begun from, also when somebody else changes the draft meanwhile.
  const [typed, setTyped] = useState<{ readonly proposed: Proposed; readonly version: number } | null>(null);
  const proposed = typed?.proposed ?? stored;
  const isSame = typed === null || same(typed.proposed, stored);
  const { question } = useLeaveQuestion({
    isUnsaved: !isSame,
    title: say('leaveAsk'),
    leave: say('leaveYes'),
    stay: say('leaveNo'),
  });
  const save = useMutation({
    mutationFn: () => changeDraft({ ...proposed, id: draft.id, version: typed?.version ?? draft.version }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['weights'] });
      setTyped(null);
    },
  });
  const lookAgain = async () => {
    setTyped(null);
    save.reset();
    await client.invalidateQueries({ queryKey: ['weights'] });
  };
  const mayChange = draft.allowedActions.some(({ action, isOpen }) => action === 'change' && isOpen);
  return (
    <>
      {question}
      {draft.state === 'published' ? (
        <Notice tone="green" title={say('isPublished', { day: formats.day(draft.fromOn) })} />
      ) : null}
      {draft.state === 'discarded' ? <Notice tone="amber" title={say('isDiscarded')} /> : null}
      <div className="weights-draft">
        <div>
          {mayChange ? (
            <ProposalForm
              proposed={proposed}
              now={now}
              onChange={(next) => setTyped({ proposed: next, version: typed?.version ?? draft.version })}
              verb={say('save')}
              busy={save.isPending}
              same={isSame}
              error={save.error}
              errorActions={
                isRefusal(save.error, 'STALE_VERSION') ? (
                  <button type="button" className="push-button" onClick={() => void lookAgain()}>
                    {say('look')}
                  </button>
                ) : null
              }
              onSave={() => save.mutate()}
            />
          ) : (
            <WeightFields values={draft.weights} now={now} />
          )}
        </div>
        <div>
          <SimulationPanel draft={draft} isSame={isSame} />
          <PublishBar draft={draft} isSame={isSame} />
        </div>
      </div>
    </>
  );
}

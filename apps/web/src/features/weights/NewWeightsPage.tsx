import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { useLeaveQuestion } from '../../workbench/leave-question.js';
import { daysAfter } from '../planning/weeks.js';
import { ProposalForm, type Proposed } from './ProposalForm.js';
import { boardQuery, draftWeights } from './weights.api.js';
import { weightWords } from './weights.words.js';
import './weights.css';

const WEEK_DAYS = 7;

/** Whether a proposal is still what the form began with. */
const isUntouched = ({ fromOn, reason, weights }: Proposed, now: Proposed['weights'], day: string): boolean =>
  fromOn === day && reason === '' && JSON.stringify(weights) === JSON.stringify(now);

/** Begins a draft from the weights that hold today. */
export function NewWeightsPage() {
  const say = useWords(weightWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const regionCode = useViewer()?.hat?.regionCode ?? '';
  const board = useQuery({ ...boardQuery(regionCode), enabled: regionCode !== '' });
  const now = board.data?.weightsInForce.weights;
  const inAWeek = daysAfter(dayOf(useNow()), WEEK_DAYS);
  const isRefused = board.data?.weightsInForce.maySet === false;
  const [changed, setChanged] = useState<Proposed | null>(null);
  const [idempotencyKey] = useState(makeOnceKey);
  const isChanged = changed !== null && now !== undefined && !isUntouched(changed, now, inAWeek);
  const { question, release } = useLeaveQuestion({
    isUnsaved: isChanged,
    title: say('leaveAsk'),
    leave: say('leaveYes'),
    stay: say('leaveNo'),
  });
  const save = useMutation({
    mutationFn: (proposed: Proposed) => draftWeights({ ...proposed, regionCode, idempotencyKey }),
    onSuccess: async (id) => {
      release();
      await client.invalidateQueries({ queryKey: ['weights', 'board'] });
      await navigate(`/w/weights/${id}`);
    },
  });
  if (isRefused)
    return (
      <EmptyState
        whole
        title={say('mayNotDraft')}
        actions={
          <Link className="push-button" to="/w/weights">
            {say('back')}
          </Link>
        }
      >
        {say('mayNotDraftHint')}
      </EmptyState>
    );
  const proposed = changed ?? (now ? { fromOn: inAWeek, reason: '', weights: now } : null);
  return (
    <>
      <PageTitle
        title={say('newTitle')}
        crumbs={[{ label: say('title'), to: '/w/weights' }, { label: say('newTitle') }]}
      />
      {question}
      <RefusalNotice error={board.error} />
      {proposed && now ? (
        <ProposalForm
          proposed={proposed}
          now={now}
          onChange={setChanged}
          verb={say('saveNew')}
          busy={save.isPending}
          same={!isChanged}
          sameText={say('untouched')}
          error={save.error}
          onSave={() => save.mutate(proposed)}
        />
      ) : (
        <Skeletons count={4} />
      )}
    </>
  );
}

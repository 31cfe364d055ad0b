import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import type { DesignationVerdict } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { judge } from './changes.api.js';
import type { OpenDesignation } from './designations.api.js';
import { designationWords } from './designations.words.js';

/** What experts say, to those who may read it; an expert's own form stands first. */
export function ReviewPanel({ designation }: { readonly designation: OpenDesignation }) {
  const say = useWords(designationWords);
  const { reviews, allowedActions } = designation;
  const mayJudge = allowedActions.some(({ action, isOpen }) => action === 'judge' && isOpen);
  const isWaiting = reviews.some(({ isMine, verdict }) => isMine && verdict === null);
  if (reviews.length === 0) return null;
  return (
    <Panel title={say('experts')}>
      {mayJudge && isWaiting ? <VerdictForm designation={designation} /> : null}
      <ul className="designation-reviews">
        {reviews.map(({ id, expert, verdict, words }) => (
          <li key={id}>
            <strong>{expert}</strong>{' '}
            <span className="tag" data-tone={verdict === 'meets' ? 'green' : undefined}>
              {say(verdict ?? 'waiting')}
            </span>
            {words ? <p className="designation-words">{words}</p> : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const verdicts = ['meets', 'fallsShort', 'conflicted'] as const satisfies readonly DesignationVerdict[];

function VerdictForm({ designation: { id, version } }: { readonly designation: OpenDesignation }) {
  const say = useWords(designationWords);
  const client = useQueryClient();
  const [verdict, setVerdict] = useState<DesignationVerdict | null>(null);
  const [words, setWords] = useState('');
  const send = useMutation({
    mutationFn: async () => (verdict ? judge({ id, version, verdict, words: words.trim() }) : null),
    onSettled: () => client.invalidateQueries({ queryKey: ['designations'] }),
  });
  return (
    <div className="designation-form">
      <p className="meta">{say('conflictFirst')}</p>
      <Radio.Group
        aria-label={say('verdict')}
        value={verdict}
        onChange={({ target }) => setVerdict(verdicts.find((each) => each === target.value) ?? null)}
        options={verdicts.map((each) => ({ value: each, label: say(each) }))}
      />
      <Input.TextArea
        aria-label={say('verdictWords')}
        placeholder={say('verdictWords')}
        rows={3}
        maxLength={1000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <RefusalNotice error={send.error} />
      <Button
        type="primary"
        disabled={verdict === null || words.trim().length < 2}
        loading={send.isPending}
        onClick={() => send.mutate()}
      >
        {say('sendVerdict')}
      </Button>
    </div>
  );
}

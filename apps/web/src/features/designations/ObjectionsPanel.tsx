import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { answerObjection } from './changes.api.js';
import type { Objection, OpenDesignation } from './designations.api.js';
import { designationWords } from './designations.words.js';

/** What the public held against it, with the answers; those who decide answer here. */
export function ObjectionsPanel({ designation }: { readonly designation: OpenDesignation }) {
  const say = useWords(designationWords);
  const formats = useFormats();
  const { objections, noticeEndsOn, allowedActions } = designation;
  const mayAnswer = allowedActions.some(({ action, isOpen }) => action === 'answer' && isOpen);
  if (noticeEndsOn === null) return null;
  return (
    <Panel title={say('objections')}>
      {objections.length === 0 ? <p className="meta">{say('objectionsNone')}</p> : null}
      <ul className="designation-reviews">
        {objections.map((objection) => (
          <li key={objection.id}>
            <span className="meta">{say('objectionOf', { moment: formats.moment(objection.at) })}</span>{' '}
            <span className="tag" data-tone={objection.isUpheld === true ? 'amber' : undefined}>
              {say(objection.isUpheld === null ? 'unanswered' : objection.isUpheld ? 'upheld' : 'dismissed')}
            </span>
            <p className="designation-words">{objection.words ?? say('hiddenWords')}</p>
            {objection.answer ? (
              <p className="designation-words">
                {say('answered')}: {objection.answer}
              </p>
            ) : null}
            {mayAnswer && objection.isUpheld === null ? (
              <AnswerForm designation={designation} objection={objection} />
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type AnswerFormProps = { readonly designation: OpenDesignation; readonly objection: Objection };

function AnswerForm({ designation: { id, version }, objection }: AnswerFormProps) {
  const say = useWords(designationWords);
  const client = useQueryClient();
  const [answer, setAnswer] = useState('');
  const send = useMutation({
    mutationFn: (isUpheld: boolean) =>
      answerObjection({ id, version, objectionId: objection.id, isUpheld, answer: answer.trim() }),
    onSettled: () => client.invalidateQueries({ queryKey: ['designations'] }),
  });
  const isShort = answer.trim().length < 2;
  return (
    <div className="designation-form">
      <Input.TextArea
        aria-label={say('answerWords')}
        placeholder={say('answerWords')}
        rows={3}
        maxLength={1000}
        value={answer}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <RefusalNotice error={send.error} />
      <div className="designation-choices">
        <Button disabled={isShort} loading={send.isPending} onClick={() => send.mutate(false)}>
          {say('dismissed')}
        </Button>
        <Button disabled={isShort} loading={send.isPending} onClick={() => send.mutate(true)}>
          {say('upheld')}
        </Button>
      </div>
    </div>
  );
}

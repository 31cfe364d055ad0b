import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Notice } from '../../ui/Notice.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import type { OpenAward } from './award.api.js';
import { objectionWords } from './objections.words.js';
import { answerAward, appealAward } from './changes.api.js';

const LEAST = 10;
type Objection = OpenAward['objections'][number];

/** What is held against the award or its rejection, with the answers; the applicant appeals here. */
export function ObjectionsPanel({ award }: { readonly award: OpenAward }) {
  const say = useWords(objectionWords);
  const formats = useFormats();
  const { objections, allowedActions, appealEndsOn, appealDays, state, stateSince } = award;
  const isOpen = (...actions: string[]): boolean =>
    allowedActions.some((each) => each.isOpen && actions.includes(each.action));
  const hasOpenAppeal = objections.some(({ isAppeal, isUpheld }) => isAppeal && isUpheld === null);
  const mayAppeal = isOpen('appeal') && !hasOpenAppeal;
  // One of an earlier notice has had its answer and its appeal.
  const isUpheldNow =
    state === 'onNotice' &&
    objections.some(({ isAppeal, isUpheld, at }) => !isAppeal && isUpheld === true && at >= stateSince);
  if (objections.length === 0 && !mayAppeal) return null;
  return (
    <Panel title={say('objections')}>
      {isUpheldNow ? (
        <Notice tone="amber" title={say('upheldTitle')}>
          {say('upheldNext', { count: appealDays })}
        </Notice>
      ) : null}
      <ul className="award-objections">
        {objections.map((objection) => (
          <li key={objection.id}>
            <span className="meta">
              {say(objection.isAppeal ? 'appealOf' : 'objectionOf', { moment: formats.moment(objection.at) })}
            </span>{' '}
            <span className="tag" data-tone={objection.isUpheld === true ? 'amber' : undefined}>
              {say(objection.isUpheld === null ? 'unanswered' : objection.isUpheld ? 'upheld' : 'dismissed')}
            </span>
            <p className="award-words">{objection.words ?? say('hiddenWords')}</p>
            {objection.answer ? (
              <p className="award-words">
                {say('answered')}: {objection.answer}
              </p>
            ) : null}
            {objection.isUpheld === null && isOpen(objection.isAppeal ? 'upholdAppeal' : 'answer') ? (
              <AnswerForm award={award} objection={objection} />
            ) : null}
          </li>
        ))}
      </ul>
      {mayAppeal ? (
        <>
          {appealEndsOn ? <p>{say('appealUntil', { day: formats.day(appealEndsOn) })}</p> : null}
          <AppealForm award={award} />
        </>
      ) : null}
    </Panel>
  );
}

function AppealForm({ award: { id, version } }: { readonly award: OpenAward }) {
  const say = useWords(objectionWords);
  const client = useQueryClient();
  const [words, setWords] = useState('');
  const send = useMutation({
    mutationFn: () => appealAward({ id, version, words: words.trim() }),
    onSettled: () => client.invalidateQueries({ queryKey: ['awards'] }),
  });
  return (
    <div className="award-answer">
      <Input.TextArea
        aria-label={say('appealWords')}
        placeholder={say('appealWords')}
        rows={3}
        maxLength={1000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p className="meta">{say('appealHint')}</p>
      <RefusalNotice error={send.error} />
      <Button disabled={words.trim().length < LEAST} loading={send.isPending} onClick={() => send.mutate()}>
        {say('appealSend')}
      </Button>
    </div>
  );
}

type AnswerFormProps = { readonly award: OpenAward; readonly objection: Objection };

function AnswerForm({ award: { id, version }, objection }: AnswerFormProps) {
  const say = useWords(objectionWords);
  const client = useQueryClient();
  const [answer, setAnswer] = useState('');
  const send = useMutation({
    mutationFn: (isUpheld: boolean) =>
      answerAward({ id, version, objectionId: objection.id, isUpheld, answer: answer.trim() }),
    onSettled: () => client.invalidateQueries({ queryKey: ['awards'] }),
  });
  const isShort = answer.trim().length < 2;
  return (
    <div className="award-answer">
      <Input.TextArea
        aria-label={say('answerWords')}
        placeholder={say('answerWords')}
        rows={3}
        maxLength={1000}
        value={answer}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <RefusalNotice error={send.error} />
      <div className="award-choices">
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

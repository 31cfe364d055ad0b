import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { Card } from '../../ui/phone/Card.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { objectTo } from './changes.api.js';
import { useCriterionAmount } from './criterion-facts.js';
import { designationQuery, type OpenDesignation } from './designations.api.js';
import { designationWords } from './designations.words.js';
import { useInLanguage } from './in-language.js';
import { NameState } from './NamesPage.js';
import './designations.css';

/** One notice or name for everybody: what was counted, objections with their answers, and how to object. */
export function NamePage() {
  const say = useWords(designationWords);
  const { id = '' } = useParams();
  const found = useQuery(designationQuery(id));
  return (
    <PhonePage
      title={found.data?.region?.name ?? (found.isSuccess ? say('notFound') : say('publicTitle'))}
      back={{ to: '/names', label: say('allNames') }}
    >
      <RefusalNotice error={found.error} />
      {found.isPending ? <Skeletons count={3} height={96} /> : null}
      {found.data ? <Opened designation={found.data} /> : null}
    </PhonePage>
  );
}

function Opened({ designation }: { readonly designation: OpenDesignation }) {
  const say = useWords(designationWords);
  const formats = useFormats();
  const named = useInLanguage();
  const inUnit = useCriterionAmount();
  const { title, kind, checks, objections, statement, state, lastReason, noticeEndsOn } = designation;
  const today = dayOf(useNow());
  const isRunning = noticeEndsOn !== null && today <= noticeEndsOn;
  const criteria = new Map(kind.criteria.map((each) => [each.code, each]));
  return (
    <>
      <p>
        <strong>{named(title)}</strong>
      </p>
      <NameState designation={designation} />
      {lastReason && (state === 'removed' || state === 'named') ? (
        <p>{say('lastReason', { reason: lastReason })}</p>
      ) : null}
      {statement ? <p className="designation-words">{statement}</p> : null}
      <Card title={say('evidence')}>
        <dl className="designation-facts">
          {checks[0]?.evidence.map(({ criterion, value, atLeast, isMet, words }) => {
            const { name, fact = null } = criteria.get(criterion) ?? {};
            return (
              <div key={criterion}>
                <dt>{name ? named(name) : criterion}</dt>
                <dd>
                  {atLeast === null
                    ? words
                    : `${value === null ? say('noRecord') : inUnit(fact, value)} · ${say(isMet ? 'met' : 'notMet')}`}
                </dd>
              </div>
            );
          })}
        </dl>
      </Card>
      {objections.length > 0 ? (
        <Card title={say('objections')}>
          {objections.map(({ id, at, isUpheld, answer }) => (
            <p key={id}>
              {say('objectionOf', { moment: formats.moment(at) })} ·{' '}
              {say(isUpheld === null ? 'unanswered' : isUpheld ? 'upheld' : 'dismissed')}
              {answer ? <span className="designation-words"> {answer}</span> : null}
            </p>
          ))}
        </Card>
      ) : null}
      {state === 'onNotice' && isRunning ? <ObjectForm id={designation.id} /> : null}
      {state === 'onNotice' && !isRunning ? <p className="meta">{say('noticeOverHint')}</p> : null}
    </>
  );
}

const LEAST = 10;

function ObjectForm({ id }: { readonly id: string }) {
  const say = useWords(designationWords);
  const client = useQueryClient();
  const [words, setWords] = useState('');
  const send = useMutation({
    mutationFn: () => objectTo({ id, words: words.trim() }),
    onSuccess: async () => {
      setWords('');
      await client.invalidateQueries({ queryKey: ['designations'] });
    },
  });
  const isShort = words.trim().length < LEAST;
  return (
    <Card shape="open" title={say('object')}>
      <p className="meta">{say('objectHint')}</p>
      <textarea
        className="designation-words-field"
        aria-label={say('object')}
        rows={4}
        maxLength={1000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <RefusalNotice error={send.error} />
      {send.isSuccess ? <p role="status">{say('objectDone')}</p> : null}
      {isShort && words !== '' ? <p className="meta">{say('objectTooShort')}</p> : null}
      <button
        type="button"
        className="push-button"
        data-wide="true"
        disabled={isShort || send.isPending}
        onClick={() => send.mutate()}
      >
        {say('objectSend')}
      </button>
    </Card>
  );
}

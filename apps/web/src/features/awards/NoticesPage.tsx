import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { rowsOf } from '../../platform/lists.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { MoreRows } from '../../ui/MoreRows.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { Card } from '../../ui/phone/Card.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { awardNoticesQuery, type OnNotice } from './notices.api.js';
import { awardWords } from './awards.words.js';
import { noticeWords } from './notices.words.js';
import { objectToAward } from './changes.api.js';
import { useInLanguage } from './in-language.js';
import './awards.css';

const LEAST = 10;

/** Awards whose notice runs, for everybody, each with the way to object. */
export function NoticesPage() {
  const say = useWords(noticeWords);
  const of = useWords(awardWords);
  const list = useInfiniteQuery(awardNoticesQuery);
  const notices = rowsOf(list.data);
  return (
    <PhonePage title={of('publicTitle')} back={{ to: '/', label: say('toStart') }}>
      <p className="meta">{say('publicLead')}</p>
      <RefusalNotice error={list.error} />
      {list.isPending ? <Skeletons count={3} height={96} /> : null}
      {list.isSuccess && notices.length === 0 ? <EmptyState title={say('publicNone')} /> : null}
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
      <MoreRows list={list} wide />
    </PhonePage>
  );
}

function NoticeCard({ notice }: { readonly notice: OnNotice }) {
  const say = useWords(noticeWords);
  const of = useWords(awardWords);
  const formats = useFormats();
  const named = useInLanguage();
  const [isObjecting, setObjecting] = useState(false);
  const { name, programme, place, employer, amount, noticeEndsOn } = notice;
  return (
    <Card title={name}>
      <p>
        {named(programme)}
        {amount === null ? '' : ` · ${formats.money(amount)}`}
      </p>
      <p className="meta">
        {[place, employer, noticeEndsOn ? of('noticeUntil', { day: formats.day(noticeEndsOn) }) : null]
          .filter((part) => part !== null && part !== '')
          .join(' · ')}
      </p>
      {isObjecting ? (
        <ObjectForm id={notice.id} />
      ) : (
        <button type="button" className="text-button" onClick={() => setObjecting(true)}>
          {say('object')}
        </button>
      )}
    </Card>
  );
}

function ObjectForm({ id }: { readonly id: string }) {
  const say = useWords(noticeWords);
  const client = useQueryClient();
  const [words, setWords] = useState('');
  const send = useMutation({
    mutationFn: () => objectToAward({ id, words: words.trim() }),
    onSuccess: async () => {
      setWords('');
      await client.invalidateQueries({ queryKey: ['awards'] });
    },
  });
  const isShort = words.trim().length < LEAST;
  return (
    <>
      <p className="meta">{say('objectHint')}</p>
      <textarea
        className="award-words-field"
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
    </>
  );
}

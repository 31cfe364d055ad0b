import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { learningQueueQuery, type WaitingLearning } from './file.api.js';
import { fileWords } from './file.words.js';
import { EntryActions } from './LearningPanel.js';
import { workerWords } from './workers.words.js';
import './workers.css';

/** What social workers entered and the register has not confirmed yet. */
export function LearningQueuePage() {
  const say = useWords(fileWords);
  const list = useWords(workerWords);
  const formats = useFormats();
  const queue = useInfiniteQuery(learningQueueQuery);
  const columns: readonly Column<WaitingLearning>[] = [
    {
      key: 'who',
      title: say('who'),
      width: '16%',
      draw: ({ workerName, socialWorkerId }) => (
        <Link className="record-title" to={`/w/social-workers/${socialWorkerId}`}>
          {workerName}
        </Link>
      ),
    },
    {
      key: 'title',
      title: say('title'),
      draw: ({ title, provider, kind }) => (
        <>
          {title}
          <span className="record-line">
            {say(kind)} · {provider}
          </span>
        </>
      ),
    },
    { key: 'learnedOn', title: say('learnedOn'), width: '14%', draw: ({ learnedOn }) => learnedOn },
    {
      key: 'hours',
      title: say('hours'),
      width: '12%',
      figures: true,
      draw: ({ minutes }) => formats.hours(minutes),
    },
    {
      key: 'actions',
      title: say('actions'),
      width: '20%',
      draw: (entry) => <EntryActions entry={entry} />,
    },
  ];
  return (
    <>
      <PageTitle
        title={say('queue')}
        crumbs={[{ label: list('list'), to: '/w/social-workers' }, { label: say('queue') }]}
      />
      <section className="panel" aria-label={say('queue')}>
        <RecordList
          label={say('queue')}
          list={queue}
          columns={columns}
          keyOf={({ id }) => id}
          empty={<EmptyState title={say('queueNone')}>{say('queueNoneHint')}</EmptyState>}
        />
      </section>
    </>
  );
}

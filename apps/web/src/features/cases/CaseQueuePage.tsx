import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { CaseList } from './CaseList.js';
import { caseQueueQuery } from './cases.api.js';
import { caseWords } from './cases.words.js';
import { DueTable } from './DueTable.js';
import { HandOverPanel } from './HandOverPanel.js';

/** A supervisor's one queue: risk times days late first, empty when done; a deputy sees it in the deputy's days. */
export function CaseQueuePage() {
  const say = useWords(caseWords);
  const queue = useQuery(caseQueueQuery);
  return (
    <>
      <PageTitle title={say('queue')}>
        <span>{say('queueLead')}</span>
      </PageTitle>
      <div className="columns-main">
        <Panel title={say('dueList')} padded={false}>
          <RefusalNotice error={queue.error} />
          {queue.isPending ? <Skeletons count={3} height={48} /> : null}
          {queue.data?.length === 0 ? (
            <EmptyState title={say('queueDone')}>{say('queueDoneHint')}</EmptyState>
          ) : null}
          {queue.data && queue.data.length > 0 ? <DueTable label={say('dueList')} dues={queue.data} /> : null}
        </Panel>
        {queue.data ? <HandOverPanel dues={queue.data} /> : null}
        <CaseList isSupervised />
      </div>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { OwnRecognitionNotice } from '../social-workers/RecognitionNotice.js';
import { ownRecognitionQuery } from '../social-workers/workers.api.js';
import { CaseList } from './CaseList.js';
import { caseDayQuery } from './cases.api.js';
import { caseWords } from './cases.words.js';
import { DueTable } from './DueTable.js';
import { ReferralList } from './ReferralList.js';

/** A social worker's day: what is due by risk and lateness, the open cases, and what was referred here. */
export function MyDayPage() {
  const say = useWords(caseWords);
  const waits = useQuery(ownRecognitionQuery).data === true;
  return (
    <>
      <PageTitle
        title={say('day')}
        actions={
          waits ? undefined : (
            <>
              <Link className="push-button" to="/w/groups">
                {say('groups')}
              </Link>
              <Link className="push-button" data-primary="true" to="/w/cases/new">
                {say('openNew')}
              </Link>
            </>
          )
        }
      >
        <span>{say('dayLead')}</span>
      </PageTitle>
      {waits ? <OwnRecognitionNotice /> : <Day />}
    </>
  );
}

function Day() {
  const say = useWords(caseWords);
  const day = useQuery(caseDayQuery);
  return (
    <div className="columns-main">
      <Panel title={say('dueList')} padded={false}>
        <RefusalNotice error={day.error} />
        {day.isPending ? <Skeletons count={3} height={48} /> : null}
        {day.data?.length === 0 ? <EmptyState title={say('dayDone')}>{say('dayDoneHint')}</EmptyState> : null}
        {day.data && day.data.length > 0 ? <DueTable label={say('dueList')} dues={day.data} /> : null}
      </Panel>
      <CaseList isSupervised={false} />
      <ReferralList />
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { AllocationActions } from './AllocationActions.js';
import { projectAllocationsQuery, projectOfNeedQuery, type OpenAllocation } from './allocations.api.js';
import { stateShapes } from './allocation-states.js';
import { resourceWords } from './resources.words.js';
import { useAmounts } from './use-amounts.js';
import './resources.css';

/** What a project was given, with the receiver's confirmation: a panel of the project's page. */
export function ProjectResources({ projectId }: { readonly projectId: string }) {
  const say = useWords(resourceWords);
  const given = useQuery(projectAllocationsQuery(projectId));
  return (
    <Panel title={say('given')} note={say('givenNote')}>
      <RefusalNotice error={given.error} />
      {given.isPending ? <Skeletons count={2} height={48} /> : null}
      {given.data?.length === 0 ? (
        <EmptyState title={say('givenNone')}>{say('givenNoneHint')}</EmptyState>
      ) : null}
      <ul className="given-list">
        {given.data?.map((allocation) => (
          <Row key={allocation.id} allocation={allocation} />
        ))}
      </ul>
    </Panel>
  );
}

/** The same on the page of the need that a project serves; nothing before there is one. */
export function NeedResources({ needId }: { readonly needId: string }) {
  const projectId = useQuery(projectOfNeedQuery(needId)).data;
  return projectId ? <ProjectResources projectId={projectId} /> : null;
}

function Row({ allocation }: { readonly allocation: OpenAllocation }) {
  const say = useWords(resourceWords);
  const amounts = useAmounts();
  return (
    <li className="given-row">
      <div className="given-words">
        <Link className="given-title" to={`/w/resources/allocations/${allocation.id}`}>
          {allocation.resource?.name} {amounts.given(allocation)}
        </Link>
        <span className="given-line">
          <StateIcon shape={stateShapes[allocation.state]} size={14} />
          <span>{say(allocation.state)}</span>
          <span>{allocation.resource?.organization?.name}</span>
          <span>{allocation.lastReason}</span>
        </span>
      </div>
      <div className="given-actions">
        <AllocationActions allocation={allocation} />
      </div>
    </li>
  );
}

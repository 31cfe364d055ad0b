import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Facts } from '../../ui/Facts.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { Timeline, type Stage } from '../../ui/Timeline.js';
import { AllocationActions } from './AllocationActions.js';
import { allocationQuery, type OpenAllocation } from './allocations.api.js';
import { stateShapes } from './allocation-states.js';
import { resourceWords } from './resources.words.js';
import { allocationWords } from './allocation.words.js';
import { useAmounts } from './use-amounts.js';
import './resources.css';

/** One allocation: what was given, for which need, and whether it came. */
export function AllocationPage() {
  const say = useWords(resourceWords);
  const of = useWords(allocationWords);
  const { id = '' } = useParams();
  const allocation = useQuery(allocationQuery(id));
  if (allocation.error) return <RefusalNotice error={allocation.error} />;
  if (allocation.isPending) return <Skeletons count={3} height={120} />;
  if (!allocation.data) {
    return (
      <EmptyState
        whole
        title={of('notFoundAllocation')}
        actions={<Link to="/w/resources">{say('toList')}</Link>}
      />
    );
  }
  return <Opened allocation={allocation.data} />;
}

function Opened({ allocation }: { readonly allocation: OpenAllocation }) {
  const say = useWords(resourceWords);
  const of = useWords(allocationWords);
  const amounts = useAmounts();
  const { resource, project } = allocation;
  const amount = amounts.given(allocation);
  const isOpen = allocation.allowedActions.some((each) => each.isOpen);
  return (
    <>
      <PageTitle
        title={of('allocationTitle', {
          resource: `${resource?.name ?? ''} ${amount}`,
          need: project?.need?.title ?? '',
        })}
        crumbs={[
          { label: say('list'), to: '/w/resources' },
          { label: resource?.name ?? '', to: `/w/resources/${resource?.id ?? ''}` },
        ]}
      >
        <span>
          <StateIcon shape={stateShapes[allocation.state]} size={14} /> {say(allocation.state)}
        </span>
        <span>{project?.community?.name}</span>
      </PageTitle>
      <Columns
        main={
          <>
            <Panel title={of('progress')}>
              <Progress allocation={allocation} />
            </Panel>
            <Panel title={say('facts')}>
              <Facts
                facts={[
                  { name: of('howMuch'), value: amount },
                  { name: of('giver'), value: resource?.organization?.name },
                  { name: of('receiver'), value: project?.organization?.name },
                  {
                    name: say('forNeed'),
                    value: project?.need ? (
                      <Link to={`/w/needs/${project.need.id}`}>{project.need.title}</Link>
                    ) : null,
                  },
                  { name: say('detail'), value: project?.need?.publicSentence },
                  { name: say('reason'), value: allocation.lastReason },
                ]}
              />
            </Panel>
          </>
        }
        side={
          <Panel title={say('youCan')}>
            <div className="resource-actions">
              {isOpen ? (
                <AllocationActions allocation={allocation} />
              ) : (
                <p className="meta">{say('nothingNow')}</p>
              )}
            </div>
          </Panel>
        }
      />
    </>
  );
}

function Progress({ allocation }: { readonly allocation: OpenAllocation }) {
  const say = useWords(resourceWords);
  const of = useWords(allocationWords);
  const formats = useFormats();
  const { state, madeAt, madeBy, confirmedAt, confirmedBy, returnedAt } = allocation;
  const stages: Stage[] = [
    {
      key: 'made',
      label: of('stageMade'),
      place: 'done',
      when: formats.moment(madeAt),
      who: madeBy?.name,
    },
  ];
  if (confirmedAt || !returnedAt)
    stages.push({
      key: 'confirmed',
      label: of('stageConfirmed'),
      place: confirmedAt ? 'done' : 'current',
      when: confirmedAt ? formats.moment(confirmedAt) : say(state),
      who: confirmedBy?.name,
    });
  if (returnedAt)
    stages.push({
      key: 'returned',
      label: of('stageReturned'),
      place: 'done',
      when: formats.moment(returnedAt),
    });
  return <Timeline label={of('progress')} stages={stages} />;
}

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { StationAction } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Facts } from '../../ui/Facts.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { Timeline, type Stage } from '../../ui/Timeline.js';
import { uiWords } from '../../ui/ui.words.js';
import { HousePanel } from './HousePanel.js';
import { LedPanel } from './LedPanel.js';
import { StaffPanel } from './StaffPanel.js';
import { StationActions } from './StationActions.js';
import { stationQuery, type OpenStation } from './stations.api.js';
import { stationWords } from './stations.words.js';
import { SupportsPanel } from './SupportsPanel.js';
import './stations.css';

/** One station: its entry, hours and space, staff, support, and the stations below it. */
export function StationPage() {
  const say = useWords(stationWords);
  const { id = '' } = useParams();
  const station = useQuery(stationQuery(id));
  if (station.error) return <RefusalNotice error={station.error} />;
  if (station.isPending) return <Skeletons count={3} height={120} />;
  if (!station.data) {
    return (
      <EmptyState whole title={say('notFound')} actions={<Link to="/w/stations">{say('toList')}</Link>} />
    );
  }
  return <Opened station={station.data} />;
}

function Opened({ station }: { readonly station: OpenStation }) {
  const say = useWords(stationWords);
  const ui = useWords(uiWords);
  const may = (action: StationAction) =>
    station.allowedActions.some((each) => each.action === action && each.isOpen);
  return (
    <>
      <PageTitle
        title={station.name}
        crumbs={[{ label: say('list'), to: '/w/stations' }, { label: say(station.kind) }]}
        actions={
          may('edit') ? (
            <Link className="push-button" to={`/w/stations/${station.id}/edit`}>
              {say('edit')}
            </Link>
          ) : undefined
        }
      >
        <span>
          <StateIcon shape={station.state === 'open' ? 'done' : 'stopped'} size={14} /> {say(station.state)}
        </span>
        <span>{station.region?.path.map(({ name }) => name).join(' › ')}</span>
        {station.isDemo ? <span className="tag">{ui('invented')}</span> : null}
      </PageTitle>
      <Columns
        main={
          <>
            <Panel title={say('progress')}>
              <Progress station={station} />
            </Panel>
            <Panel title={say('facts')}>
              <Facts
                facts={[
                  { name: say('kind'), value: say(station.kind) },
                  { name: say('place'), value: station.region?.name },
                  {
                    name: say('parent'),
                    value: station.parent ? (
                      <Link to={`/w/stations/${station.parent.id}`}>{station.parent.name}</Link>
                    ) : (
                      say('noParent')
                    ),
                  },
                  { name: say('mode'), value: say(station.operationMode) },
                  { name: say('operator'), value: station.operator?.name ?? say('ownRegion') },
                  { name: say('address'), value: station.address },
                  { name: say('openedOn'), value: station.openedOn },
                  { name: say('closedOn'), value: station.closedOn },
                ]}
              />
            </Panel>
            <HousePanel station={station} mayDescribe={may('describe')} />
            <StaffPanel station={station} mayStaff={may('staff')} />
            <SupportsPanel station={station} maySupport={may('support')} />
            {station.kind === 'volunteerStation' ? null : <LedPanel stationId={station.id} />}
          </>
        }
        side={
          <Panel title={say('youCan')}>
            <StationActions station={station} may={may} />
          </Panel>
        }
      />
    </>
  );
}

function Progress({ station }: { readonly station: OpenStation }) {
  const say = useWords(stationWords);
  const isOpen = station.state === 'open';
  const stages: Stage[] = [
    { key: 'opened', label: say('stageOpened'), place: 'done', when: station.openedOn },
    { key: 'serving', label: say('stageServing'), place: isOpen ? 'current' : 'done' },
    {
      key: 'closed',
      label: say('stageClosed'),
      place: isOpen ? 'ahead' : 'current',
      ...(station.closedOn && { when: station.closedOn }),
    },
  ];
  return <Timeline label={say('progress')} stages={stages} />;
}

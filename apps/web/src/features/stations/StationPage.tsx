import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { StationAction } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Facts } from '../../ui/Facts.js';
import { FormField } from '../../ui/FormField.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { Timeline, type Stage } from '../../ui/Timeline.js';
import { uiWords } from '../../ui/ui.words.js';
import {
  actOnStation,
  entrustStation,
  operatorListQuery,
  stationQuery,
  type OpenStation,
} from './stations.api.js';
import { stationWords } from './stations.words.js';
import './stations.css';

/** One station of the register. */
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
                  { name: say('operator'), value: station.operator?.name ?? say('ownRegion') },
                  { name: say('address'), value: station.address },
                  { name: say('openedOn'), value: station.openedOn },
                  { name: say('closedOn'), value: station.closedOn },
                ]}
              />
            </Panel>
          </>
        }
        side={
          <Panel title={say('youCan')}>
            <Actions station={station} may={may} />
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

type ActionsProps = { readonly station: OpenStation; readonly may: (action: StationAction) => boolean };

function Actions({ station, may }: ActionsProps) {
  const say = useWords(stationWords);
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: (action: StationAction) => actOnStation({ id: station.id, version: station.version, action }),
    onSettled: () => client.invalidateQueries({ queryKey: ['stations'] }),
  });
  const plain = (['close', 'reopen'] as const).filter(may);
  return (
    <div className="station-actions">
      <RefusalNotice error={act.error} />
      {may('entrust') ? <Entrust station={station} /> : null}
      {plain.map((action) => (
        <Button key={action} loading={act.isPending} onClick={() => act.mutate(action)}>
          {say(action)}
        </Button>
      ))}
      {plain.length === 0 && !may('entrust') ? <p className="meta">{say('nothingNow')}</p> : null}
    </div>
  );
}

function Entrust({ station }: { readonly station: OpenStation }) {
  const say = useWords(stationWords);
  const client = useQueryClient();
  const operators = useQuery(operatorListQuery(station.regionCode.slice(0, 4))).data ?? [];
  const [chosen, setChosen] = useState(station.operator?.id ?? null);
  const entrust = useMutation({
    mutationFn: () => entrustStation({ id: station.id, version: station.version, organizationId: chosen }),
    onSettled: () => client.invalidateQueries({ queryKey: ['stations'] }),
  });
  return (
    <>
      <FormField label={say('entrust')}>
        {(id) => (
          <Select
            id={id}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={say('ownRegion')}
            value={chosen}
            onChange={(value) => setChosen(value ?? null)}
            options={operators.map((each) => ({ value: each.id, label: each.name }))}
          />
        )}
      </FormField>
      <RefusalNotice error={entrust.error} />
      {chosen === (station.operator?.id ?? null) ? null : (
        <Button type="primary" loading={entrust.isPending} onClick={() => entrust.mutate()}>
          {say('entrustSave')}
        </Button>
      )}
    </>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import type { OperationMode, StationAction } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { actOnStation, entrustStation, operatorListQuery, type OpenStation } from './stations.api.js';
import { stationWords } from './stations.words.js';
import './stations.css';

type ActionsProps = { readonly station: OpenStation; readonly may: (action: StationAction) => boolean };

/** What may be done with a station now: closed, opened again, handed to an organization. */
export function StationActions({ station, may }: ActionsProps) {
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
      {plain.length === 0 && !may('entrust') ? (
        <p className="meta">{say(may('describe') ? 'keepsOwn' : 'nothingNow')}</p>
      ) : null}
    </div>
  );
}

function Entrust({ station }: { readonly station: OpenStation }) {
  const say = useWords(stationWords);
  const client = useQueryClient();
  const operators = useQuery(operatorListQuery(station.regionCode.slice(0, 4))).data ?? [];
  const [chosen, setChosen] = useState(station.operator?.id ?? null);
  const [isMixed, setMixed] = useState(station.operationMode === 'mixed');
  const mode: OperationMode = chosen === null ? 'direct' : isMixed ? 'mixed' : 'commissioned';
  const entrust = useMutation({
    mutationFn: () =>
      entrustStation({ id: station.id, version: station.version, organizationId: chosen, mode }),
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
      {chosen === null ? null : (
        <label className="station-mixed">
          <input type="checkbox" checked={isMixed} onChange={() => setMixed(!isMixed)} /> {say('isMixed')}
        </label>
      )}
      <RefusalNotice error={entrust.error} />
      {chosen === (station.operator?.id ?? null) && mode === station.operationMode ? null : (
        <Button type="primary" loading={entrust.isPending} onClick={() => entrust.mutate()}>
          {say('entrustSave')}
        </Button>
      )}
    </>
  );
}

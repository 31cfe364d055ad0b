import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { StationInput } from '../../gql/graphql.js';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { FormField } from '../../ui/FormField.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { TextField } from '../../ui/TextField.js';
import { FormPage } from '../../workbench/FormPage.js';
import { ParentSelect } from './ParentSelect.js';
import { deepestOf, stationKinds } from './station-kinds.js';
import { editStation, registerStation, stationQuery, type OpenStation } from './stations.api.js';
import { stationWords } from './stations.words.js';
import './stations.css';

/** Registers a station, or changes its entry. */
export function StationFormPage() {
  const { id } = useParams();
  const station = useQuery({ ...stationQuery(id ?? ''), enabled: id !== undefined });
  if (id !== undefined && station.isPending) return <Skeletons count={3} height={80} />;
  return <Form station={station.data ?? null} />;
}

const draftOf = (
  station: OpenStation | null,
): Omit<StationInput, 'regionCode'> & { regionCode: string | null } => ({
  name: station?.name ?? '',
  kind: station?.kind ?? 'socialWorkStation',
  regionCode: station?.regionCode ?? null,
  parentId: station?.parent?.id ?? null,
  address: station?.address ?? '',
  openedOn: station?.openedOn ?? '',
});

function Form({ station }: { readonly station: OpenStation | null }) {
  const say = useWords(stationWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const now = useNow();
  const reach = useViewer()?.hat?.regionCode ?? null;
  const [draft, setDraft] = useState(() => draftOf(station));
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const { regionCode } = draft;
  const save = useMutation({
    mutationFn: async () => {
      const input = { ...draft, name: draft.name.trim(), regionCode: regionCode ?? '' };
      return station
        ? editStation({ id: station.id, version: station.version, input })
        : registerStation({ input });
    },
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['stations'] });
      await navigate(`/w/stations/${id}`);
    },
  });
  const missing = [
    draft.name.trim().length < 2 ? say('name') : null,
    regionCode === null ? say('place') : null,
    draft.openedOn === '' ? say('openedOn') : null,
  ].filter((field) => field !== null);
  return (
    <FormPage
      title={say(station ? 'edit' : 'register')}
      crumbs={[{ label: say('list'), to: '/w/stations' }]}
      missing={missing}
      error={save.error}
      busy={save.isPending}
      verb={say('save')}
      backTo={station ? `/w/stations/${station.id}` : '/w/stations'}
      onSend={() => save.mutate()}
    >
      <div className="form-fields">
        <FormField label={say('kind')}>
          {(id) => (
            <Select
              id={id}
              disabled={station !== null}
              value={draft.kind}
              onChange={(kind) => change({ kind, parentId: null })}
              options={stationKinds.map((kind) => ({ value: kind, label: say(kind) }))}
            />
          )}
        </FormField>
        <TextField
          label={say('name')}
          maxLength={60}
          value={draft.name}
          onChange={(name) => change({ name })}
        />
        <div className="form-field" data-wide="true">
          <span className="meta">{say('place')}</span>
          {station ? (
            station.region?.name
          ) : (
            <RegionSelect
              within={reach && reach.length < 6 ? reach : (reach?.slice(0, 4) ?? null)}
              deepest={deepestOf[draft.kind]}
              value={regionCode}
              onChange={(code) => change({ regionCode: code, parentId: null })}
            />
          )}
        </div>
        <ParentSelect
          kind={draft.kind}
          regionCode={regionCode}
          value={draft.parentId ?? null}
          current={station?.parent ?? null}
          onChange={(parentId) => change({ parentId })}
        />
        <TextField
          label={say('openedOn')}
          type="date"
          max={dayOf(now)}
          value={draft.openedOn}
          onChange={(openedOn) => change({ openedOn })}
        />
        <TextField
          label={say('address')}
          hint={say('addressHint')}
          wide
          maxLength={100}
          value={draft.address ?? ''}
          onChange={(address) => change({ address })}
        />
      </div>
    </FormPage>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { StationInput } from '../../gql/graphql.js';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { FormField } from '../../ui/FormField.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { Skeletons } from '../../ui/Skeletons.js';
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
  const send = () => {
    if (missing.length === 0 && !save.isPending) save.mutate();
  };
  useKeys({ 'ctrl+Enter': send });
  const title = say(station ? 'edit' : 'register');
  return (
    <>
      <PageTitle title={title} crumbs={[{ label: say('list'), to: '/w/stations' }, { label: title }]} />
      <form
        className="panel"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          send();
        }}
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
          <FormField label={say('name')}>
            {(id) => (
              <Input
                id={id}
                maxLength={60}
                value={draft.name}
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </FormField>
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
          <FormField label={say('openedOn')}>
            {(id) => (
              <Input
                id={id}
                type="date"
                max={dayOf(now)}
                value={draft.openedOn}
                onChange={(event) => change({ openedOn: event.target.value })}
              />
            )}
          </FormField>
          <FormField label={say('address')} hint={say('addressHint')} wide>
            {(id) => (
              <Input
                id={id}
                maxLength={100}
                value={draft.address ?? ''}
                onChange={(event) => change({ address: event.target.value })}
              />
            )}
          </FormField>
        </div>
        <footer className="form-foot">
          <RefusalNotice error={save.error} />
          <Button type="primary" htmlType="submit" disabled={missing.length > 0} loading={save.isPending}>
            {say('save')} <kbd>Ctrl Enter</kbd>
          </Button>
          <Link to={station ? `/w/stations/${station.id}` : '/w/stations'}>{say('cancel')}</Link>
          {missing.length > 0 ? (
            <span className="meta">{say('missing', { fields: missing.join(say('comma')) })}</span>
          ) : null}
        </footer>
      </form>
    </>
  );
}

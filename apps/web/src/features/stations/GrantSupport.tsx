import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { useState } from 'react';
import type { SupportKind } from '../../gql/enums.js';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextField } from '../../ui/TextField.js';
import { grantSupport, supportProjectsQuery, supportResourcesQuery } from './station-depth.api.js';
import { depthWords } from './station-depth.words.js';
import type { OpenStation } from './stations.api.js';

const kinds: readonly SupportKind[] = ['venue', 'fund', 'project'];
const MOST_SQUARE_METRES = 100_000;

/** Registers a support of a station; the form opens when asked for. */
export function GrantSupport({ station }: { readonly station: OpenStation }) {
  const say = useWords(depthWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('grant')}</summary>
      {isOpen ? <Form station={station} onDone={() => setOpen(false)} /> : null}
    </details>
  );
}

type Draft = {
  readonly kind: SupportKind;
  readonly sourceId: string | null;
  readonly giver: string;
  readonly detail: string;
  readonly floorArea: number | null;
  readonly givenOn: string;
  readonly endsOn: string;
};

/** Whether all is there: a source, or for a venue on no list who gives it; an end after the start. */
const isWhole = ({ kind, sourceId, giver, givenOn, endsOn }: Draft): boolean =>
  (sourceId !== null || (kind === 'venue' && giver.trim().length >= 2)) &&
  givenOn !== '' &&
  (endsOn === '' || endsOn > givenOn);

function Form({ station, onDone }: { readonly station: OpenStation; readonly onDone: () => void }) {
  const say = useWords(depthWords);
  const client = useQueryClient();
  const today = dayOf(useNow());
  const [idempotencyKey] = useState(makeOnceKey);
  const [draft, setDraft] = useState<Draft>({
    kind: 'venue',
    sourceId: null,
    giver: '',
    detail: '',
    floorArea: null,
    givenOn: today,
    endsOn: '',
  });
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const grant = useMutation({
    mutationFn: () =>
      grantSupport({
        stationId: station.id,
        idempotencyKey,
        input: {
          ...draft,
          giver: draft.sourceId === null ? draft.giver.trim() : null,
          detail: draft.detail.trim(),
          endsOn: draft.endsOn || null,
        },
      }),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['stations'] }),
  });
  return (
    <div className="station-form">
      <FormField label={say('kind')}>
        {(id) => (
          <select
            id={id}
            className="station-select"
            value={draft.kind}
            onChange={({ target }) =>
              change({
                kind: kinds.find((each) => each === target.value) ?? 'venue',
                sourceId: null,
                floorArea: null,
              })
            }
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {say(each)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <SourceSelect
        kind={draft.kind}
        regionCode={station.regionCode}
        value={draft.sourceId}
        onChange={(sourceId) => change({ sourceId })}
      />
      {draft.kind === 'venue' ? <VenueFields draft={draft} onChange={change} /> : null}
      <TextField
        label={say('detail')}
        hint={say('detailHint')}
        maxLength={200}
        value={draft.detail}
        onChange={(detail) => change({ detail })}
      />
      <Days draft={draft} today={today} onChange={change} />
      <RefusalNotice error={grant.error} />
      <Button
        type="primary"
        disabled={!isWhole(draft)}
        loading={grant.isPending}
        onClick={() => grant.mutate()}
      >
        {say('grant')}
      </Button>
    </div>
  );
}

type FieldsProps = { readonly draft: Draft; readonly onChange: (part: Partial<Draft>) => void };

function VenueFields({ draft, onChange }: FieldsProps) {
  const say = useWords(depthWords);
  return (
    <>
      {draft.sourceId === null ? (
        <TextField
          label={say('giver')}
          hint={say('giverHint')}
          maxLength={60}
          value={draft.giver}
          onChange={(giver) => onChange({ giver })}
        />
      ) : null}
      <FormField label={say('floorArea')}>
        {(id) => (
          <InputNumber
            id={id}
            min={1}
            max={MOST_SQUARE_METRES}
            precision={0}
            value={draft.floorArea}
            onChange={(value) => onChange({ floorArea: value })}
          />
        )}
      </FormField>
    </>
  );
}

function Days({ draft, today, onChange }: FieldsProps & { readonly today: string }) {
  const say = useWords(depthWords);
  return (
    <>
      <FormField label={say('givenOn')}>
        {(id) => (
          <input
            id={id}
            className="station-select"
            type="date"
            max={today}
            value={draft.givenOn}
            onChange={(event) => onChange({ givenOn: event.target.value })}
          />
        )}
      </FormField>
      <FormField label={say('endsOn')} hint={say('endsOnHint')}>
        {(id) => (
          <input
            id={id}
            className="station-select"
            type="date"
            min={draft.givenOn}
            value={draft.endsOn}
            onChange={(event) => onChange({ endsOn: event.target.value })}
          />
        )}
      </FormField>
    </>
  );
}

const LABELS = { venue: 'sourceVenue', fund: 'sourceFund', project: 'sourceProject' } as const;

type SourceSelectProps = {
  readonly kind: SupportKind;
  readonly regionCode: string;
  readonly value: string | null;
  readonly onChange: (sourceId: string | null) => void;
};

function SourceSelect({ kind, regionCode, value, onChange }: SourceSelectProps) {
  const say = useWords(depthWords);
  const sources = useQuery(
    kind === 'project' ? supportProjectsQuery(regionCode) : supportResourcesQuery(kind, regionCode),
  );
  return (
    <>
      <FormField label={say(LABELS[kind])}>
        {(id) => (
          <Select
            id={id}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            loading={sources.isPending}
            placeholder={say(kind === 'venue' ? 'noSourceVenue' : 'chooseSource')}
            value={value}
            onChange={(sourceId) => onChange(sourceId ?? null)}
            options={sources.data?.map(({ id: sourceId, name }) => ({ value: sourceId, label: name })) ?? []}
          />
        )}
      </FormField>
      <RefusalNotice error={sources.error} />
    </>
  );
}

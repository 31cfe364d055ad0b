import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import type { ChecklistResult } from '../../gql/enums.js';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { FormField } from '../../ui/FormField.js';
import { Missing } from '../../ui/Missing.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { TextField } from '../../ui/TextField.js';
import { organizationChoicesQuery } from '../../workbench/organization-choices.js';
import { recordVisit, stationChoicesQuery, type OpenInspection } from './inspections.api.js';
import { inspectionWords } from './inspections.words.js';

const results: readonly ChecklistResult[] = ['met', 'notMet', 'notApplicable'];
/** What was chosen, by the place of its item in the checklist. */
type Found = Readonly<Record<number, ChecklistResult | undefined>>;
type Kind = 'station' | 'organization' | 'place';
const kinds: readonly Kind[] = ['station', 'organization', 'place'];

/** Records a visit: whom, when, and each item of the checklist as it was found. */
export function VisitForm({ inspection }: { readonly inspection: OpenInspection }) {
  const say = useWords(inspectionWords);
  const client = useQueryClient();
  const today = dayOf(useNow());
  const [kind, setKind] = useState<Kind>('station');
  const [whom, setWhom] = useState<string | null>(null);
  const [visitedOn, setVisitedOn] = useState(today);
  const [found, setFound] = useState<Found>({});
  const [note, setNote] = useState('');
  const [onceKey, setOnceKey] = useState(makeOnceKey);
  const record = useMutation({
    mutationFn: ({ id, results: chosen }: { readonly id: string; readonly results: ChecklistResult[] }) =>
      recordVisit({
        inspectionId: inspection.id,
        ...(kind === 'station' && { stationId: id }),
        ...(kind === 'organization' && { organizationId: id }),
        ...(kind === 'place' && { regionCode: id }),
        visitedOn,
        results: chosen,
        note: note.trim(),
        idempotencyKey: onceKey,
      }),
    onSuccess: () => {
      setWhom(null);
      setFound({});
      setNote('');
      setOnceKey(makeOnceKey());
    },
    onSettled: () => client.invalidateQueries(),
  });
  const chosen = inspection.checklist.flatMap((_, at) => found[at] ?? []);
  const missing = [
    ...(whom === null ? [say('visited')] : []),
    ...inspection.checklist.filter((_, at) => found[at] === undefined),
  ];
  return (
    <div className="inspection-form">
      <FormField label={say('visited')}>
        {(id) => (
          <select
            id={id}
            value={kind}
            onChange={(event) => {
              setKind(kinds.find((each) => each === event.target.value) ?? 'station');
              setWhom(null);
            }}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {say(each)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <Whom kind={kind} regionCode={inspection.regionCode} value={whom} onChange={setWhom} />
      <TextField label={say('visitedOn')} type="date" max={today} value={visitedOn} onChange={setVisitedOn} />
      <Checklist items={inspection.checklist} found={found} onChange={setFound} />
      <TextField label={say('note')} maxLength={1000} value={note} onChange={setNote} />
      <RefusalNotice error={record.error} />
      <p>
        <Button
          disabled={missing.length > 0}
          loading={record.isPending}
          onClick={() => whom && record.mutate({ id: whom, results: chosen })}
        >
          {say('saveVisit')}
        </Button>
        <Missing fields={missing} />
      </p>
    </div>
  );
}

type ChecklistProps = {
  readonly items: readonly string[];
  readonly found: Found;
  readonly onChange: (found: Found) => void;
};

/** Each item as it was found; nothing is chosen beforehand. */
function Checklist({ items, found, onChange }: ChecklistProps) {
  const say = useWords(inspectionWords);
  return (
    <ul className="visit-results">
      {items.map((item, at) => (
        <li key={item}>
          <span>{item}</span>
          <select
            aria-label={item}
            value={found[at] ?? ''}
            onChange={(event) =>
              onChange({ ...found, [at]: results.find((each) => each === event.target.value) })
            }
          >
            <option value="">{say('choose')}</option>
            {results.map((each) => (
              <option key={each} value={each}>
                {say(each)}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}

type WhomProps = {
  readonly kind: Kind;
  readonly regionCode: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
};

function Whom({ kind, regionCode, value, onChange }: WhomProps) {
  const say = useWords(inspectionWords);
  const stations = useQuery({ ...stationChoicesQuery(regionCode), enabled: kind === 'station' }).data;
  const organizations = useQuery({
    ...organizationChoicesQuery(regionCode),
    enabled: kind === 'organization',
  }).data;
  if (kind === 'place') return <RegionSelect within={regionCode} value={value} onChange={onChange} />;
  const choices = (kind === 'station' ? stations : organizations) ?? [];
  return (
    <Select
      aria-label={say(kind)}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={say(kind)}
      value={value}
      onChange={(next) => onChange(next ?? null)}
      options={choices.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

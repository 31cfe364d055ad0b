import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import type { StaffDuty } from '../../gql/enums.js';
import { dayOf, listText, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { roleWords } from '../../ui/roles.words.js';
import { postStaff, staffCandidatesQuery } from './station-depth.api.js';
import { depthWords } from './station-depth.words.js';
import type { OpenStation } from './stations.api.js';

const duties: readonly StaffDuty[] = ['head', 'socialWorker', 'volunteerKeeper', 'assistant'];

/** Puts somebody with a role there on a station's staff; the form opens when asked for. */
export function PostStaff({ station }: { readonly station: OpenStation }) {
  const say = useWords(depthWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('post')}</summary>
      {isOpen ? <Form station={station} onDone={() => setOpen(false)} /> : null}
    </details>
  );
}

function Form({ station, onDone }: { readonly station: OpenStation; readonly onDone: () => void }) {
  const say = useWords(depthWords);
  const roles = useWords(roleWords);
  const client = useQueryClient();
  const today = dayOf(useNow());
  const candidates = useQuery(staffCandidatesQuery(station.id));
  const [personId, setPerson] = useState<string | null>(null);
  const [duty, setDuty] = useState<StaffDuty>('socialWorker');
  const [fromOn, setFrom] = useState(today);
  const post = useMutation({
    mutationFn: () => postStaff({ stationId: station.id, personId: personId ?? '', duty, fromOn }),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['stations'] }),
  });
  return (
    <div className="station-form">
      <FormField label={say('person')}>
        {(id) => (
          <Select
            id={id}
            showSearch={{ optionFilterProp: 'label' }}
            loading={candidates.isPending}
            placeholder={say('choosePerson')}
            value={personId}
            onChange={setPerson}
            options={(candidates.data ?? []).map((each) => ({
              value: each.personId,
              label: [each.name, listText(each.roles.map((role) => roles(role))), ...each.places].join(' · '),
            }))}
          />
        )}
      </FormField>
      <FormField label={say('duty')}>
        {(id) => (
          <select
            id={id}
            className="station-select"
            value={duty}
            onChange={({ target }) => setDuty(duties.find((each) => each === target.value) ?? 'socialWorker')}
          >
            {duties.map((each) => (
              <option key={each} value={each}>
                {say(each)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label={say('fromOn')}>
        {(id) => (
          <input
            id={id}
            className="station-select"
            type="date"
            min={station.openedOn}
            max={today}
            value={fromOn}
            onChange={(event) => setFrom(event.target.value)}
          />
        )}
      </FormField>
      <RefusalNotice error={candidates.error ?? post.error} />
      <Button
        type="primary"
        disabled={personId === null || fromOn === ''}
        loading={post.isPending}
        onClick={() => post.mutate()}
      >
        {say('post')}
      </Button>
    </div>
  );
}

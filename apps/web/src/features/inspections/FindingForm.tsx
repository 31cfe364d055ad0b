import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { Severity } from '../../gql/enums.js';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { FormField } from '../../ui/FormField.js';
import { usePartyName } from '../../ui/party-name.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextAreaField, TextField } from '../../ui/TextField.js';
import { noteFinding } from './findings.api.js';
import { type OpenInspection } from './inspections.api.js';
import { inspectionWords } from './inspections.words.js';

const severities: readonly Severity[] = ['minor', 'serious', 'grave'];

/** Notes what a visit found, with or without a demand to put it right. */
export function FindingForm({ inspection }: { readonly inspection: OpenInspection }) {
  const say = useWords(inspectionWords);
  const formats = useFormats();
  const nameOf = usePartyName();
  const client = useQueryClient();
  const today = dayOf(useNow());
  const [visitId, setVisitId] = useState(inspection.visits[0]?.id ?? '');
  const [item, setItem] = useState<number | null>(null);
  const [severity, setSeverity] = useState<Severity>('minor');
  const [title, setTitle] = useState('');
  const [words, setWords] = useState('');
  const [isDemanded, setDemanded] = useState(true);
  const [dueOn, setDueOn] = useState('');
  const [onceKey, setOnceKey] = useState(makeOnceKey);
  const note = useMutation({
    mutationFn: () =>
      noteFinding({
        visitId,
        item,
        severity,
        title: title.trim(),
        words: words.trim(),
        isDemanded,
        dueOn: isDemanded && dueOn ? dueOn : null,
        idempotencyKey: onceKey,
      }),
    onSuccess: () => {
      setTitle('');
      setWords('');
      setOnceKey(makeOnceKey());
    },
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <div className="inspection-form">
      <FormField label={say('ofVisit')}>
        {(id) => (
          <select id={id} value={visitId} onChange={(event) => setVisitId(event.target.value)}>
            {inspection.visits.map((visit) => (
              <option key={visit.id} value={visit.id}>
                {formats.day(visit.visitedOn)} {visit.station?.name ?? nameOf(visit.inspected)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label={say('item')}>
        {(id) => (
          <select
            id={id}
            value={item ?? ''}
            onChange={(event) => setItem(event.target.value === '' ? null : Number(event.target.value))}
          >
            <option value="">{say('noItem')}</option>
            {inspection.checklist.map((each, at) => (
              <option key={each} value={at}>
                {each}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <SeverityField value={severity} onChange={setSeverity} />
      <TextField label={say('findingTitle')} maxLength={60} value={title} onChange={setTitle} />
      <TextAreaField
        label={say('findingWords')}
        rows={3}
        maxLength={1000}
        value={words}
        onChange={setWords}
      />
      <Checkbox checked={isDemanded} onChange={(event) => setDemanded(event.target.checked)}>
        {say('demandNow')}
      </Checkbox>
      {isDemanded ? (
        <TextField
          label={say('dueOn')}
          hint={say('dueOnHint')}
          type="date"
          min={today}
          value={dueOn}
          onChange={setDueOn}
        />
      ) : null}
      <RefusalNotice error={note.error} />
      <p>
        <Button
          disabled={title.trim().length < 2 || words.trim().length < 4}
          loading={note.isPending}
          onClick={() => note.mutate()}
        >
          {say('saveFinding')}
        </Button>
      </p>
    </div>
  );
}

type SeverityFieldProps = { readonly value: Severity; readonly onChange: (value: Severity) => void };

function SeverityField({ value, onChange }: SeverityFieldProps) {
  const say = useWords(inspectionWords);
  return (
    <FormField label={say('severity')}>
      {(id) => (
        <select
          id={id}
          value={value}
          onChange={(event) => onChange(severities.find((each) => each === event.target.value) ?? 'minor')}
        >
          {severities.map((each) => (
            <option key={each} value={each}>
              {say(each)}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}

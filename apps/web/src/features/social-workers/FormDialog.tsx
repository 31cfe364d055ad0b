import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { openStationsQuery } from './file.api.js';
import { fileWords } from './file.words.js';

/** One question of a dialog; its answer is a text, empty while there is none. */
export type DialogField = {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'text' | 'date' | 'month' | 'hours' | 'select' | 'region' | 'station';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Of a region: below which unit to choose; without one from the provinces. */
  readonly within?: string;
  /** Of a station: the question whose answer is the region it lies in; another region clears it. */
  readonly of?: string;
  readonly isOptional?: boolean;
  readonly first?: string;
};

export type Answers = Readonly<Record<string, string>>;

type FormDialogProps = {
  readonly title: string;
  readonly fields: readonly DialogField[];
  readonly save: (answers: Answers) => Promise<unknown>;
  readonly onClose: () => void;
};

/** A few questions in a dialog; it closes when what was answered is stored. */
export function FormDialog({ title, fields, save, onClose }: FormDialogProps) {
  const say = useWords(fileWords);
  const client = useQueryClient();
  const [answers, setAnswers] = useState<Answers>(() =>
    Object.fromEntries(fields.map(({ key, first }) => [key, first ?? ''])),
  );
  const write = useMutation({
    mutationFn: () => save(answers),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['socialWorkers'] });
      onClose();
    },
  });
  const isReady = fields.every(({ key, isOptional }) => isOptional || (answers[key] ?? '').trim() !== '');
  return (
    <Modal
      open
      title={title}
      okText={say('save')}
      cancelText={say('cancel')}
      okButtonProps={{ disabled: !isReady, loading: write.isPending }}
      onCancel={onClose}
      onOk={() => write.mutate()}
    >
      <RefusalNotice error={write.error} />
      <div className="form-fields">
        {fields.map((field) => (
          <FormField
            key={field.key}
            label={field.label}
            {...(field.hint !== undefined && { hint: field.hint })}
            wide
          >
            {(id) => (
              <Control
                id={id}
                field={field}
                value={answers[field.key] ?? ''}
                {...(field.of !== undefined && { place: answers[field.of] ?? '' })}
                onChange={(value) =>
                  setAnswers((before) => ({ ...before, ...cleared(fields, field.key), [field.key]: value }))
                }
              />
            )}
          </FormField>
        ))}
      </div>
    </Modal>
  );
}

/** What no longer holds once a question is answered anew. */
const cleared = (fields: readonly DialogField[], key: string): Answers =>
  Object.fromEntries(fields.filter((field) => field.of === key).map((field) => [field.key, '']));

type ControlProps = {
  readonly id: string;
  readonly field: DialogField;
  readonly value: string;
  /** Of a station: the region chosen. */
  readonly place?: string;
  readonly onChange: (value: string) => void;
};

function Control({ id, field, value, place = '', onChange }: ControlProps) {
  switch (field.kind) {
    case 'select':
      return (
        <Select
          id={id}
          showSearch={{ optionFilterProp: 'label' }}
          value={value === '' ? null : value}
          onChange={(chosen) => onChange(chosen ?? '')}
          options={[...(field.options ?? [])]}
        />
      );
    case 'station':
      return <StationChoice id={id} place={place} value={value} onChange={onChange} />;
    case 'region':
      return (
        <RegionSelect
          within={field.within ?? null}
          value={value === '' ? null : value}
          onChange={(code) => onChange(code ?? '')}
        />
      );
    case 'hours':
      return (
        <Input
          id={id}
          inputMode="decimal"
          maxLength={6}
          value={value}
          onChange={(event) => onChange(event.target.value.replaceAll(/[^\d.]/g, ''))}
        />
      );
    case 'text':
    case 'date':
    case 'month':
      return (
        <Input
          id={id}
          type={field.kind}
          maxLength={80}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}

type StationChoiceProps = {
  readonly id: string;
  readonly place: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** The open stations of a region. */
function StationChoice({ id, place, value, onChange }: StationChoiceProps) {
  const say = useWords(fileWords);
  const stations = useQuery({ ...openStationsQuery(place), enabled: place !== '' }).data ?? [];
  return (
    <Select
      id={id}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={say(place === '' ? 'placeFirst' : 'noStation')}
      disabled={place === ''}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
      options={stations.map(({ id: stationId, name }) => ({ value: stationId, label: name }))}
    />
  );
}

/** Whole minutes of a number of hours as it was typed; 0 of what is no number. */
export const minutesOf = (hours: string | undefined): number => {
  const minutes = Math.round(Number(hours) * 60);
  return Number.isFinite(minutes) ? minutes : 0;
};

/** The answer, or null where there is none. */
export const orNull = (answer: string | undefined): string | null => (answer ? answer : null);

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState, type FormEvent } from 'react';
import type { Direction, EvidenceMark, IndicatorUnit, TargetField } from '../../gql/enums.js';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { useNow } from '../../platform/now.js';
import { isRefusal } from '../../platform/refusal-text.js';
import { FormField } from '../../ui/FormField.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { supersedeTarget, type PackRow } from './policies.api.js';
import { policyWords } from './policies.words.js';

const FIELDS: readonly TargetField[] = ['target', 'base'];
const UNITS: readonly IndicatorUnit[] = [
  'percent',
  'count',
  'perTenThousand',
  'squareMetresPerHundredHouseholds',
];
const DIRECTIONS: readonly Direction[] = ['atLeast', 'moreThan', 'atMost'];
const EVIDENCE: readonly EvidenceMark[] = ['read', 'reported', 'derived', 'proposed'];

type Draft = {
  readonly field: TargetField;
  readonly fromOn: string;
  readonly year: string;
  readonly value: string;
  readonly unit: IndicatorUnit | null;
  readonly direction: Direction | null;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly document: string;
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly evidence: EvidenceMark;
};
type SupersedeProps = { readonly row: PackRow; readonly own: string; readonly holdsIn: string | null };

/** Fills or supersedes a value of a row at the administrator's region, with the source it rests on. */
export function SupersedeForm({ row, own, holdsIn }: SupersedeProps) {
  const say = useWords(policyWords);
  const client = useQueryClient();
  const today = dayOf(useNow());
  const regionCode = holdsIn !== null && own.length < holdsIn.length ? holdsIn : own;
  const [draft, setDraft] = useState<Draft>({
    field: 'target',
    fromOn: today,
    year: today.slice(0, 4),
    value: '',
    unit: row.unit,
    direction: row.direction,
    nameZh: '',
    nameEn: '',
    document: '',
    documentNumber: '',
    issuedOn: '',
    evidence: 'read',
  });
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const entries = row.targets.flatMap(({ field, entry }) =>
    field === draft.field && entry?.regionCode === regionCode ? [entry.number] : [],
  );
  const save = useMutation({
    mutationFn: () =>
      supersedeTarget({
        ...draft,
        pack: row.pack,
        indicator: row.code,
        regionCode,
        after: Math.max(0, ...entries),
        year: Number(draft.year),
        nameZh: draft.nameZh.trim() || null,
        nameEn: draft.nameEn.trim() || null,
        documentNumber: draft.documentNumber.trim() || null,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['indicators'] }),
  });
  const missing = [
    /^\d{1,12}(\.\d{1,4})?$/.test(draft.value) ? null : say('value'),
    /^\d{4}$/.test(draft.year) ? null : say('year'),
    draft.fromOn === '' ? say('fromOn') : null,
    draft.unit === null ? say('unit') : null,
    draft.direction === null ? say('direction') : null,
    draft.document.trim().length < 2 ? say('document') : null,
    draft.issuedOn === '' ? say('issuedOn') : null,
  ].filter((each) => each !== null);
  const send = () => {
    if (missing.length === 0 && !save.isPending) save.mutate();
  };
  useKeys({ 'ctrl+Enter': send });
  return (
    <Panel title={say('fill')} padded={false}>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          send();
        }}
      >
        <p className="meta indicator-hint">{say('fillHint')}</p>
        <div className="form-fields">
          <Choice
            label={say('field')}
            value={draft.field}
            options={FIELDS.map((value) => ({ value, label: say(value) }))}
            onChange={(field) => change({ field })}
          />
          <Text
            label={say('value')}
            hint={say('valueHint')}
            value={draft.value}
            onChange={(value) => change({ value: value.trim() })}
          />
          <Text label={say('year')} value={draft.year} onChange={(year) => change({ year: year.trim() })} />
          <Text
            label={say('fromOn')}
            type="date"
            value={draft.fromOn}
            onChange={(fromOn) => change({ fromOn })}
          />
          {row.unit === null ? (
            <>
              <Choice
                label={say('unit')}
                value={draft.unit}
                options={UNITS.map((value) => ({ value, label: say(value) }))}
                onChange={(unit) => change({ unit })}
              />
              <Choice
                label={say('direction')}
                value={draft.direction}
                options={DIRECTIONS.map((value) => ({ value, label: say(value) }))}
                onChange={(direction) => change({ direction })}
              />
              <Text label={say('nameZh')} value={draft.nameZh} onChange={(nameZh) => change({ nameZh })} />
              <Text label={say('nameEn')} value={draft.nameEn} onChange={(nameEn) => change({ nameEn })} />
            </>
          ) : null}
          <Text
            label={say('document')}
            value={draft.document}
            onChange={(document) => change({ document })}
          />
          <Text
            label={say('number')}
            value={draft.documentNumber}
            onChange={(documentNumber) => change({ documentNumber })}
          />
          <Text
            label={say('issuedOn')}
            type="date"
            max={today}
            value={draft.issuedOn}
            onChange={(issuedOn) => change({ issuedOn })}
          />
          <Choice
            label={say('evidence')}
            value={draft.evidence}
            options={EVIDENCE.map((value) => ({ value, label: say(value) }))}
            onChange={(evidence) => change({ evidence })}
          />
        </div>
        <footer className="form-foot">
          <RefusalNotice
            error={save.error}
            actions={
              isRefusal(save.error, 'STALE_VERSION') ? (
                <button
                  type="button"
                  className="push-button"
                  onClick={() => void client.invalidateQueries({ queryKey: ['indicators'] })}
                >
                  {say('lookAgain')}
                </button>
              ) : null
            }
          />
          <Button type="primary" htmlType="submit" disabled={missing.length > 0} loading={save.isPending}>
            {say('save')} <kbd>Ctrl Enter</kbd>
          </Button>
          {missing.length > 0 ? (
            <span className="meta">{say('missing', { fields: missing.join(say('comma')) })}</span>
          ) : null}
        </footer>
      </form>
    </Panel>
  );
}

type TextProps = {
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'date';
  readonly max?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function Text({ label, hint, type, max, value, onChange }: TextProps) {
  return (
    <FormField label={label} {...(hint !== undefined && { hint })}>
      {(id) => (
        <Input
          id={id}
          maxLength={120}
          {...(type && { type })}
          {...(max !== undefined && { max })}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  );
}

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
};

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <FormField label={label}>
      {(id) => (
        <Select<T> id={id} {...(value !== null && { value })} onChange={onChange} options={[...options]} />
      )}
    </FormField>
  );
}

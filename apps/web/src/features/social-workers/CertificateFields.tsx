import { Select } from 'antd';
import type { CertificateInput } from '../../gql/graphql.js';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { TextField } from '../../ui/TextField.js';
import { workerWords } from './workers.words.js';

const grades = ['assistant', 'intermediate', 'senior'] as const;
const days = ['approvedOn', 'registeredOn', 'validTo'] as const;
const hints = { approvedOn: undefined, registeredOn: 'registeredHint', validTo: 'validToHint' } as const;

type CertificateFieldsProps = {
  /** null: no certificate. */
  readonly draft: CertificateInput | null;
  readonly onChange: (draft: CertificateInput | null) => void;
};

/** Grade, number and days of the first certificate; without a grade there is none. */
export function CertificateFields({ draft, onChange }: CertificateFieldsProps) {
  const say = useWords(workerWords);
  return (
    <>
      <FormField label={say('grade')}>
        {(id) => (
          <Select
            id={id}
            allowClear
            placeholder={say('noCertificate')}
            value={draft?.grade ?? null}
            onChange={(grade) => onChange(grade ? { number: '', ...draft, grade } : null)}
            options={grades.map((grade) => ({ value: grade, label: say(grade) }))}
          />
        )}
      </FormField>
      {draft ? (
        <>
          <TextField
            label={say('number')}
            hint={say('numberHint')}
            maxLength={40}
            autoComplete="off"
            value={draft.number}
            onChange={(text) => onChange({ ...draft, number: text })}
          />
          {days.map((day) => (
            <TextField
              key={day}
              label={say(day)}
              {...(hints[day] && { hint: say(hints[day]) })}
              type="date"
              value={draft[day] ?? ''}
              onChange={(text) => onChange({ ...draft, [day]: text || null })}
            />
          ))}
        </>
      ) : null}
    </>
  );
}

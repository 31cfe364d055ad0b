import { Input, Select } from 'antd';
import type { SocialWorkerInput } from '../../gql/graphql.js';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { workerWords } from './workers.words.js';

const grades = ['assistant', 'intermediate', 'senior'] as const;

type CertificateFieldsProps = {
  readonly draft: SocialWorkerInput;
  readonly onChange: (part: Partial<SocialWorkerInput>) => void;
  /** Last four characters of the number on record. */
  readonly ending: string | null;
};

/** Grade, number and end of the certificate; without a grade there is none. */
export function CertificateFields({ draft, onChange, ending }: CertificateFieldsProps) {
  const say = useWords(workerWords);
  return (
    <>
      <FormField label={say('grade')}>
        {(id) => (
          <Select
            id={id}
            allowClear
            placeholder={say('noCertificate')}
            value={draft.grade ?? null}
            onChange={(grade) =>
              onChange(grade ? { grade } : { grade: null, certificateNumber: null, certificateValidTo: null })
            }
            options={grades.map((grade) => ({ value: grade, label: say(grade) }))}
          />
        )}
      </FormField>
      {draft.grade ? (
        <>
          <FormField label={say('number')} hint={ending ? say('numberKept', { ending }) : say('numberHint')}>
            {(id) => (
              <Input
                id={id}
                maxLength={40}
                autoComplete="off"
                value={draft.certificateNumber ?? ''}
                onChange={(event) => onChange({ certificateNumber: event.target.value || null })}
              />
            )}
          </FormField>
          <FormField label={say('validTo')} hint={say('validToHint')}>
            {(id) => (
              <Input
                id={id}
                type="date"
                value={draft.certificateValidTo ?? ''}
                onChange={(event) => onChange({ certificateValidTo: event.target.value || null })}
              />
            )}
          </FormField>
        </>
      ) : null}
    </>
  );
}

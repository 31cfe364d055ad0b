import { Select } from 'antd';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { TextField } from '../../ui/TextField.js';
import type { OrganizationDraft } from './organization-draft.js';
import { organizationWords } from './organizations.words.js';

const registrations = ['registered', 'filed', 'informalGuided'] as const;
const kinds = ['socialGroup', 'socialServiceAgency', 'foundation', 'communityOrganization'] as const;
const grades = ['A1', 'A2', 'A3', 'A4', 'A5'] as const;

export type DraftProps = {
  readonly draft: OrganizationDraft;
  readonly onChange: (part: Partial<OrganizationDraft>) => void;
};

/** How it is known to the authorities: registration, code, kind, charity, grade. */
export function StandingFields({ draft, onChange }: DraftProps) {
  const say = useWords(organizationWords);
  const isRegistered = draft.registrationType === 'registered';
  return (
    <>
      <FormField label={say('registration')} hint={say('signContract')} wide>
        {(id) => (
          <Select
            id={id}
            value={draft.registrationType}
            onChange={(registrationType) => onChange({ registrationType })}
            options={registrations.map((value) => ({ value, label: say(value) }))}
          />
        )}
      </FormField>
      <FormField label={say('kind')}>
        {(id) => (
          <Select
            id={id}
            value={draft.kind}
            onChange={(kind) => onChange({ kind })}
            options={kinds.map((value) => ({ value, label: say(value) }))}
          />
        )}
      </FormField>
      {isRegistered ? (
        <>
          <TextField
            label={say('uscc')}
            hint={say('usccHint')}
            maxLength={18}
            value={draft.uscc ?? ''}
            onChange={(text) => onChange({ uscc: text || null })}
          />
          <label className="organization-served">
            <input
              type="checkbox"
              checked={draft.isCharity ?? false}
              onChange={(event) => onChange({ isCharity: event.target.checked })}
            />
            {say('isCharity')}
          </label>
        </>
      ) : null}
      <FormField label={say('grade')}>
        {(id) => (
          <Select
            id={id}
            allowClear
            placeholder={say('noGrade')}
            value={draft.grade ?? null}
            onChange={(grade) => onChange({ grade: grade ?? null })}
            options={grades.map((value) => ({ value, label: say(value) }))}
          />
        )}
      </FormField>
      {draft.grade ? (
        <TextField
          label={say('gradeValidTo')}
          hint={say('gradeHint')}
          type="date"
          value={draft.gradeValidTo ?? ''}
          onChange={(text) => onChange({ gradeValidTo: text || null })}
        />
      ) : null}
    </>
  );
}

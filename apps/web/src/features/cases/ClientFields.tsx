import { InputNumber } from 'antd';
import type { CaseClientInput } from '../../gql/graphql.js';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { TextField } from '../../ui/TextField.js';
import { caseWords } from './cases.words.js';

type ClientFieldsProps = {
  readonly client: CaseClientInput;
  readonly onChange: (client: CaseClientInput) => void;
};

/** Who a person is: the name, and by what else they can be found again. */
export function ClientFields({ client, onChange }: ClientFieldsProps) {
  const say = useWords(caseWords);
  const texts = [
    { key: 'idNumber', label: say('idNumber'), hint: say('idNumberHint'), most: 30 },
    { key: 'phone', label: say('phone'), hint: '', most: 30 },
    { key: 'household', label: say('household'), hint: say('householdHint'), most: 100 },
  ] as const;
  return (
    <>
      <TextField
        label={say('name')}
        autoComplete="off"
        maxLength={40}
        value={client.name}
        onChange={(text) => onChange({ ...client, name: text })}
      />
      <FormField label={say('bornIn')}>
        {(id) => (
          <InputNumber
            id={id}
            min={1880}
            max={2200}
            value={client.bornIn ?? null}
            onChange={(bornIn) => onChange({ ...client, bornIn })}
          />
        )}
      </FormField>
      {texts.map(({ key, label, hint, most }) => (
        <TextField
          key={key}
          label={label}
          {...(hint && { hint })}
          autoComplete="off"
          maxLength={most}
          value={client[key] ?? ''}
          onChange={(text) => onChange({ ...client, [key]: text || null })}
        />
      ))}
    </>
  );
}

import { Input, InputNumber } from 'antd';
import type { CaseClientInput } from '../../gql/graphql.js';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
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
      <FormField label={say('name')}>
        {(id) => (
          <Input
            id={id}
            autoComplete="off"
            maxLength={40}
            value={client.name}
            onChange={(event) => onChange({ ...client, name: event.target.value })}
          />
        )}
      </FormField>
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
        <FormField key={key} label={label} {...(hint && { hint })}>
          {(id) => (
            <Input
              id={id}
              autoComplete="off"
              maxLength={most}
              value={client[key] ?? ''}
              onChange={(event) => onChange({ ...client, [key]: event.target.value || null })}
            />
          )}
        </FormField>
      ))}
    </>
  );
}

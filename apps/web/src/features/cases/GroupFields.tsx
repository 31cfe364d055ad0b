import { Input, InputNumber } from 'antd';
import type { WorkGroupInput } from '../../gql/graphql.js';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { groupWorkWords } from './groups.words.js';

type GroupFieldsProps = {
  readonly input: WorkGroupInput;
  readonly onChange: (input: WorkGroupInput) => void;
};

/** Whether a plan says all it must. */
export const isWholePlan = ({ title, startsOn, plannedSessions }: WorkGroupInput): boolean =>
  title.trim().length >= 2 && startsOn !== '' && plannedSessions > 0;

/** The plan of work with a group or a community. */
export function GroupFields({ input, onChange }: GroupFieldsProps) {
  const say = useWords(groupWorkWords);
  return (
    <>
      <FormField label={say('name')} hint={say('titleHint')}>
        {(id) => (
          <Input
            id={id}
            maxLength={60}
            value={input.title}
            onChange={({ target }) => onChange({ ...input, title: target.value })}
          />
        )}
      </FormField>
      <FormField label={say('startsOn')}>
        {(id) => (
          <Input
            id={id}
            type="date"
            value={input.startsOn}
            onChange={({ target }) => onChange({ ...input, startsOn: target.value })}
          />
        )}
      </FormField>
      <FormField label={say('plannedSessions')}>
        {(id) => (
          <InputNumber
            id={id}
            min={1}
            max={100}
            value={input.plannedSessions}
            onChange={(value) => onChange({ ...input, plannedSessions: value ?? 1 })}
          />
        )}
      </FormField>
      <FormField label={say('measure')} hint={say('measureHint')}>
        {(id) => (
          <Input
            id={id}
            maxLength={100}
            value={input.measure}
            onChange={({ target }) => onChange({ ...input, measure: target.value })}
          />
        )}
      </FormField>
      <FormField label={say('aim')} wide>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={3}
            maxLength={500}
            value={input.aim}
            onChange={({ target }) => onChange({ ...input, aim: target.value })}
          />
        )}
      </FormField>
    </>
  );
}

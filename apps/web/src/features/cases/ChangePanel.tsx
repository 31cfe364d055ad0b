import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { measureWork, type OpenGroup } from './groups.api.js';
import { groupWorkWords } from './groups.words.js';

const points = (hundredths: number): string => String(hundredths / 100);

/** Before and after: means of a group's members, or the community's two values, which are entered here. */
export function ChangePanel({ group }: { readonly group: OpenGroup }) {
  const say = useWords(groupWorkWords);
  const { change, method, allowedActions } = group;
  const mayMeasure = allowedActions.some(({ action, isOpen }) => action === 'measure' && isOpen);
  return (
    <Panel title={say('change')}>
      {change === null ? <p className="meta">{say('noChange')}</p> : null}
      {change ? (
        <p>
          {change.people === null
            ? say('changeWhole', { before: points(change.before), after: points(change.after) })
            : say('changeOf', {
                people: change.people,
                came: change.came ?? change.people,
                before: points(change.before),
                after: points(change.after),
              })}
        </p>
      ) : null}
      {method === 'communityWork' && mayMeasure ? <Values group={group} /> : null}
    </Panel>
  );
}

function Values({ group }: { readonly group: OpenGroup }) {
  const say = useWords(groupWorkWords);
  const client = useQueryClient();
  const [before, setBefore] = useState(group.before);
  const [after, setAfter] = useState(group.after);
  const measure = useMutation({
    mutationFn: () => measureWork({ id: group.id, version: group.version, before, after }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['workGroups'] }),
  });
  return (
    <div className="case-form">
      <RefusalNotice error={measure.error} />
      <FormField label={say('before')}>
        {(id) => <InputNumber id={id} min={0} max={10_000} value={before} onChange={setBefore} />}
      </FormField>
      <FormField label={say('after')}>
        {(id) => <InputNumber id={id} min={0} max={10_000} value={after} onChange={setAfter} />}
      </FormField>
      <Button loading={measure.isPending} onClick={() => measure.mutate()}>
        {say('keep')}
      </Button>
    </div>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { GroupFields, isWholePlan } from './GroupFields.js';
import { editWorkGroup, type OpenGroup } from './groups.api.js';
import { groupWorkWords } from './groups.words.js';

type EditGroupFormProps = { readonly group: OpenGroup; readonly onDone: () => void };

/** Changes the plan. */
export function EditGroupForm({ group, onDone }: EditGroupFormProps) {
  const say = useWords(groupWorkWords);
  const client = useQueryClient();
  const { id, version, title, aim, plannedSessions, startsOn, measure } = group;
  const [input, setInput] = useState({ title, aim, plannedSessions, startsOn, measure });
  const edit = useMutation({
    mutationFn: () => editWorkGroup({ id, version, input }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['workGroups'] });
      onDone();
    },
  });
  return (
    <Panel title={say('editTitle')} padded={false}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isWholePlan(input) && !edit.isPending) edit.mutate();
        }}
      >
        <div className="form-fields">
          <GroupFields input={input} onChange={setInput} />
        </div>
        <div className="form-foot">
          <RefusalNotice error={edit.error} />
          <Button type="primary" htmlType="submit" disabled={!isWholePlan(input)} loading={edit.isPending}>
            {say('save')}
          </Button>
          <Button onClick={onDone}>{say('cancelForm')}</Button>
        </div>
      </form>
    </Panel>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { WorkMethod } from '../../gql/enums.js';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { useViewer } from '../../platform/session.js';
import { FormField } from '../../ui/FormField.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { GroupFields, isWholePlan } from './GroupFields.js';
import { planWorkGroup } from './groups.api.js';
import { groupWorkWords } from './groups.words.js';

const METHODS = ['groupWork', 'communityWork'] as const;

/** Plans work with a group or a community. */
export function GroupFormPage() {
  const say = useWords(groupWorkWords);
  const reach = useViewer()?.hat?.regionCode ?? null;
  const navigate = useNavigate();
  const client = useQueryClient();
  const [method, setMethod] = useState<WorkMethod>('groupWork');
  const [chosen, setRegionCode] = useState<string | null>(null);
  const regionCode = chosen ?? reach;
  const [input, setInput] = useState(() => ({
    title: '',
    aim: '',
    plannedSessions: 6,
    startsOn: dayOf(new Date()),
    measure: '',
  }));
  const [idempotencyKey] = useState(makeOnceKey);
  const plan = useMutation({
    mutationFn: () => planWorkGroup({ regionCode: regionCode ?? '', method, input, idempotencyKey }),
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['workGroups'] });
      await navigate(`/w/groups/${id}`);
    },
  });
  return (
    <>
      <PageTitle title={say('formTitle')} crumbs={[{ label: say('title'), to: '/w/groups' }]} />
      <form
        className="panel"
        onSubmit={(event) => {
          event.preventDefault();
          if (isWholePlan(input) && !plan.isPending) plan.mutate();
        }}
      >
        <div className="form-fields">
          <FormField label={say('method')}>
            {(id) => (
              <Select
                id={id}
                value={method}
                onChange={setMethod}
                options={METHODS.map((each) => ({ value: each, label: say(each) }))}
              />
            )}
          </FormField>
          <div className="form-field">
            <span className="meta">{say('place')}</span>
            <RegionSelect within={reach} value={regionCode} onChange={setRegionCode} />
          </div>
          <GroupFields input={input} onChange={setInput} />
        </div>
        <div className="form-foot">
          <RefusalNotice error={plan.error} />
          <Button type="primary" htmlType="submit" disabled={!isWholePlan(input)} loading={plan.isPending}>
            {say('save')}
          </Button>
          <Button onClick={() => void navigate(-1)}>{say('cancelForm')}</Button>
        </div>
      </form>
    </>
  );
}

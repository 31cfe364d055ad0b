import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { Missing } from '../../ui/Missing.js';
import { Notice } from '../../ui/Notice.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextField } from '../../ui/TextField.js';
import { handOverCases } from './case-changes.api.js';
import { caseColleaguesQuery, type Due } from './cases.api.js';
import { caseWords } from './cases.words.js';

/** For each worker who has left: all open cases given on at once. */
export function HandOverPanel({ dues }: { readonly dues: readonly Due[] }) {
  const gone = dues.filter(({ kind }) => kind === 'workerGone');
  const workers = [...new Map(gone.map((due) => [due.workerId, due.worker ?? '']))];
  return workers.map(([workerId, name]) => (
    <HandOver
      key={workerId}
      workerId={workerId}
      name={name}
      count={gone.filter((due) => due.workerId === workerId).length}
    />
  ));
}

type HandOverProps = { readonly workerId: string; readonly name: string; readonly count: number };

function HandOver({ workerId, name, count }: HandOverProps) {
  const say = useWords(caseWords);
  const client = useQueryClient();
  const colleagues = useQuery(caseColleaguesQuery(null));
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const hand = useMutation({
    mutationFn: () => handOverCases({ fromWorkerId: workerId, toWorkerId: to ?? '', reason: reason.trim() }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['cases'] }),
  });
  const missing = [to ? null : say('handOverTo'), reason.trim().length < 2 ? say('reason') : null].filter(
    (field) => field !== null,
  );
  return (
    <Panel title={say('handOver')} note={say('handOverLead', { who: name, count })}>
      <RefusalNotice error={colleagues.error ?? hand.error} />
      {hand.data === undefined ? null : (
        <Notice tone="green" title={say('handedOver', { count: hand.data })} />
      )}
      <div className="case-form">
        <FormField label={say('handOverTo')}>
          {(id) => (
            <Select
              id={id}
              value={to}
              placeholder={say('chooseReceiver')}
              onChange={setTo}
              notFoundContent={say('noColleagues')}
              options={colleagues.data?.map((each) => ({ value: each.workerId, label: each.name })) ?? []}
            />
          )}
        </FormField>
        <TextField label={say('reason')} maxLength={300} value={reason} onChange={setReason} />
        <div className="form-foot">
          <Button
            type="primary"
            disabled={missing.length > 0}
            loading={hand.isPending}
            onClick={() => hand.mutate()}
          >
            {say('handOverAll')}
          </Button>
          <Missing fields={missing} />
        </div>
      </div>
    </Panel>
  );
}

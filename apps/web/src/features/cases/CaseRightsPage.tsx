import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FormField } from '../../ui/FormField.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { TextField } from '../../ui/TextField.js';
import { giveRight, revokeRight } from './case-changes.api.js';
import { caseRightsQuery } from './cases.api.js';
import { caseWords } from './cases.words.js';
import { caseRightWords } from './case-rights.words.js';
import { WorkerChoice } from './WorkerChoice.js';
import './cases.css';

/** Who may approve their own plans and closures: given apart, with a reason and a last day. */
export function CaseRightsPage() {
  const say = useWords(caseRightWords);
  const of = useWords(caseWords);
  const formats = useFormats();
  const client = useQueryClient();
  const rights = useQuery(caseRightsQuery);
  const revoke = useMutation({
    mutationFn: revokeRight,
    onSettled: () => client.invalidateQueries({ queryKey: caseRightsQuery.queryKey }),
  });
  return (
    <>
      <PageTitle title={say('rights')}>
        <span>{say('rightsLead')}</span>
      </PageTitle>
      <div className="columns-main">
        <Panel title={say('rightsHeld')} padded={false}>
          <RefusalNotice error={rights.error ?? revoke.error} />
          {rights.isPending ? <Skeletons count={2} height={48} /> : null}
          {rights.data?.length === 0 ? <EmptyState title={say('noRights')} /> : null}
          {rights.data && rights.data.length > 0 ? (
            <RecordTable
              label={say('rightsHeld')}
              rows={rights.data}
              keyOf={({ id }) => id}
              columns={[
                {
                  key: 'who',
                  title: of('worker'),
                  draw: ({ person, region }) => (
                    <>
                      {person?.name} <span className="record-line">{region?.name}</span>
                    </>
                  ),
                },
                { key: 'why', title: of('reason'), width: '34%', draw: ({ reason }) => reason },
                {
                  key: 'until',
                  title: say('until'),
                  width: '24%',
                  draw: ({ fromOn, toOn }) =>
                    say('period', { from: formats.day(fromOn), to: formats.day(toOn) }),
                },
                {
                  key: 'back',
                  title: say('takeBack'),
                  width: '14%',
                  draw: ({ id, person }) => (
                    <button
                      type="button"
                      className="text-button"
                      aria-label={`${say('takeBack')} ${person?.name ?? ''}`}
                      onClick={() => revoke.mutate(id)}
                    >
                      {say('takeBack')}
                    </button>
                  ),
                },
              ]}
            />
          ) : null}
        </Panel>
        <Give />
      </div>
    </>
  );
}

function Give() {
  const say = useWords(caseRightWords);
  const of = useWords(caseWords);
  const client = useQueryClient();
  const [workerId, setWorkerId] = useState<string | null>(useSearchParams()[0].get('worker'));
  const [toOn, setToOn] = useState('');
  const [reason, setReason] = useState('');
  const give = useMutation({
    mutationFn: () => giveRight({ workerId: workerId ?? '', toOn, reason: reason.trim() }),
    onSuccess: async () => {
      setWorkerId(null);
      setReason('');
      await client.invalidateQueries({ queryKey: caseRightsQuery.queryKey });
    },
  });
  const isWhole = workerId !== null && toOn !== '' && reason.trim().length >= 2;
  return (
    <Panel title={say('giveRight')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole && !give.isPending) give.mutate();
        }}
      >
        <RefusalNotice error={give.error} />
        <div className="case-form">
          <FormField label={of('worker')}>
            {(id) => <WorkerChoice id={id} value={workerId} onChange={setWorkerId} />}
          </FormField>
          <TextField
            label={say('until')}
            hint={say('untilHint')}
            type="date"
            value={toOn}
            onChange={setToOn}
          />
          <TextField label={of('reason')} maxLength={300} value={reason} onChange={setReason} />
          <div className="form-foot">
            <Button type="primary" htmlType="submit" disabled={!isWhole} loading={give.isPending}>
              {say('give')}
            </Button>
          </div>
        </div>
      </form>
    </Panel>
  );
}

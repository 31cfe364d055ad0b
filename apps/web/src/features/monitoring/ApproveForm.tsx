import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { approveFigures, type ApprovedPeriod } from './approvals.api.js';
import { approvalWords } from './approval.words.js';
import type { Period } from './periods.js';

const LEAST_REASON = 2;

/** The versions of a period, and the way to the next one for the region's own official. */
export function ApproveForm({
  data,
  regionCode,
  months,
}: {
  readonly data: ApprovedPeriod;
  readonly regionCode: string;
  readonly months: Period;
}) {
  const say = useWords(approvalWords);
  const formats = useFormats();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const version = data.versions[0]?.version ?? 0;
  const approve = useMutation({
    mutationFn: () =>
      approveFigures({ regionCode, ...months, version, reason: version > 0 ? reason.trim() : null }),
    onSettled: () => client.invalidateQueries({ queryKey: ['monitoring', 'approvals'] }),
  });
  const isReady = version === 0 || reason.trim().length >= LEAST_REASON;
  return (
    <Panel title={version > 0 ? say('version', { version }) : say('notApproved')}>
      {data.versions.map((each) => (
        <p key={each.id}>
          <strong>{say('version', { version: each.version })}</strong>{' '}
          {say('by', { name: each.approvedBy?.name ?? '', moment: formats.moment(each.approvedAt) })}
          {each.reason ? <span className="record-line">{say('reason', { reason: each.reason })}</span> : null}
        </p>
      ))}
      {data.isOver ? null : <p className="meta">{say('notOver')}</p>}
      {data.mayApprove ? null : <p className="meta">{say('notYours')}</p>}
      {data.isOver && data.mayApprove ? (
        <>
          {version > 0 ? (
            <FormField label={say('why')} hint={say('whyHint')}>
              {(id) => (
                <Input
                  id={id}
                  value={reason}
                  maxLength={200}
                  onChange={({ target: { value } }) => setReason(value)}
                />
              )}
            </FormField>
          ) : null}
          <Button
            type="primary"
            disabled={!isReady}
            loading={approve.isPending}
            onClick={() => approve.mutate()}
          >
            {say(version > 0 ? 'correct' : 'approve')}
          </Button>
          <RefusalNotice error={approve.error} />
        </>
      ) : null}
    </Panel>
  );
}

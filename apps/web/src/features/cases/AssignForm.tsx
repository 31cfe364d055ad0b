import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextField } from '../../ui/TextField.js';
import { assignCase } from './case-changes.api.js';
import { caseColleaguesQuery, type OpenedCase } from './cases.api.js';
import { caseWords } from './cases.words.js';

type AssignFormProps = {
  readonly file: OpenedCase['file'];
  readonly onCancel: () => void;
  readonly onDone: () => void;
};

/** Gives one case to another social worker of the county. */
export function AssignForm({ file, onCancel, onDone }: AssignFormProps) {
  const say = useWords(caseWords);
  const colleagues = useQuery(caseColleaguesQuery(null));
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const assign = useMutation({
    mutationFn: () =>
      assignCase({ id: file.id, version: file.version, toWorkerId: to ?? '', reason: reason.trim() }),
    onSuccess: onDone,
  });
  const isWhole = to !== null && reason.trim().length >= 2;
  return (
    <form
      className="case-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole && !assign.isPending) assign.mutate();
      }}
    >
      <h3>{say('assignTitle')}</h3>
      <RefusalNotice error={colleagues.error ?? assign.error} />
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
        <Button type="primary" htmlType="submit" disabled={!isWhole} loading={assign.isPending}>
          {say('action_assign')}
        </Button>
        <Button onClick={onCancel}>{say('cancel')}</Button>
      </div>
    </form>
  );
}

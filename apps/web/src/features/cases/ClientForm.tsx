import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { CaseClientInput } from '../../gql/graphql.js';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { correctClient } from './case-changes.api.js';
import type { OpenedCase } from './cases.api.js';
import { caseWords } from './cases.words.js';
import { ClientFields } from './ClientFields.js';

type ClientFormProps = {
  readonly opened: OpenedCase;
  readonly onCancel: () => void;
  readonly onDone: () => void;
};

/** Sets right who the person is; what was known before stays in the file. */
export function ClientForm({ opened: { file, client: known }, onCancel, onDone }: ClientFormProps) {
  const say = useWords(caseWords);
  const [client, setClient] = useState<CaseClientInput>(known);
  const correct = useMutation({
    mutationFn: () => correctClient({ id: file.id, version: file.version, client }),
    onSuccess: onDone,
  });
  return (
    <form
      className="case-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (client.name.trim() !== '' && !correct.isPending) correct.mutate();
      }}
    >
      <h3>{say('action_correct')}</h3>
      <RefusalNotice error={correct.error} />
      <ClientFields client={client} onChange={setClient} />
      <div className="form-foot">
        <Button
          type="primary"
          htmlType="submit"
          disabled={client.name.trim() === ''}
          loading={correct.isPending}
        >
          {say('save')}
        </Button>
        <Button onClick={onCancel}>{say('cancel')}</Button>
      </div>
    </form>
  );
}

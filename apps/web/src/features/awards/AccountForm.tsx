import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { AccountFields } from './AccountFields.js';
import type { OpenAward } from './award.api.js';
import { awardWords } from './awards.words.js';
import { correctAccount } from './changes.api.js';

/** Another account for an approved award that is not on its way, as when the bank sent it back. */
export function AccountForm({ award }: { readonly award: OpenAward }) {
  const say = useWords(awardWords);
  const client = useQueryClient();
  const { id, version, payee } = award;
  const [bank, setBank] = useState(payee?.bank ?? '');
  const [account, setAccount] = useState('');
  const save = useMutation({
    mutationFn: () => correctAccount({ id, version, bank, account: account.replaceAll(/\s/g, '') }),
    onSuccess: async () => {
      setAccount('');
      await client.invalidateQueries({ queryKey: ['awards'] });
    },
  });
  return (
    <Panel title={say('correctAccount')} note={say('correctAccountHint')}>
      <div className="form-fields">
        <AccountFields
          bank={bank}
          account={account}
          hint={say('accountHint')}
          onBank={setBank}
          onAccount={setAccount}
        />
      </div>
      <footer className="form-foot">
        <RefusalNotice error={save.error} />
        <Button disabled={account.trim() === ''} loading={save.isPending} onClick={() => save.mutate()}>
          {say('save')}
        </Button>
        {save.isSuccess ? <span className="meta">{say('saved')}</span> : null}
      </footer>
    </Panel>
  );
}

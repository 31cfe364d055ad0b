import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { AccountFields } from './AccountFields.js';
import type { OpenAward } from './award.api.js';
import { awardWords } from './awards.words.js';
import { editAward } from './changes.api.js';
import { PapersField } from './PapersField.js';
import { useAwardFaults } from './use-award-faults.js';

/** What the register does not know: card, account, papers. What was told before is not asked again. */
export function ApplicationForm({ award }: { readonly award: OpenAward }) {
  const say = useWords(awardWords);
  const client = useQueryClient();
  const { id, version, payee, papersWanted, statement } = award;
  const stored = {
    identityNumber: '',
    account: '',
    bank: payee?.bank ?? '',
    statement,
    papers: papersWanted.filter(({ isThere }) => isThere).map(({ code }) => code),
  };
  const [written, setWritten] = useState(stored);
  const save = useMutation({
    mutationFn: () =>
      editAward({
        id,
        version,
        input: {
          ...written,
          identityNumber: written.identityNumber.trim() || null,
          account: written.account.replaceAll(/\s/g, '') || null,
        },
      }),
    onSuccess: async () => {
      setWritten((now) => ({ ...now, identityNumber: '', account: '' }));
      await client.invalidateQueries({ queryKey: ['awards'] });
    },
  });
  const faults = useAwardFaults(save.error, award);
  const isSame = JSON.stringify(written) === JSON.stringify(stored);
  const set = (key: 'identityNumber' | 'account' | 'bank' | 'statement') => (text: string) =>
    setWritten((now) => ({ ...now, [key]: text }));
  const toggle = (code: string) =>
    setWritten((now) => ({
      ...now,
      papers: now.papers.includes(code)
        ? now.papers.filter((each) => each !== code)
        : papersWanted.map((each) => each.code).filter((each) => each === code || now.papers.includes(each)),
    }));
  return (
    <Panel title={say('form')} note={say('formHint')}>
      <div className="form-fields">
        <FormField
          label={say('identityNumber')}
          hint={payee ? say('kept', { ending: payee.identityEnding }) : say('identityHint')}
          fault={faults.of('identityNumber')}
        >
          {(field) => (
            <Input
              id={field}
              maxLength={18}
              autoComplete="off"
              aria-invalid={faults.of('identityNumber') !== undefined}
              value={written.identityNumber}
              onChange={(event) => set('identityNumber')(event.target.value)}
            />
          )}
        </FormField>
        <AccountFields
          bank={written.bank}
          account={written.account}
          hint={payee ? say('kept', { ending: payee.accountEnding }) : say('accountHint')}
          faults={{ bank: faults.of('bank'), account: faults.of('account') }}
          onBank={set('bank')}
          onAccount={set('account')}
        />
        <PapersField award={award} ticked={written.papers} onTick={toggle} />
        <FormField label={say('statement')} hint={say('statementHint')} fault={faults.of('statement')} wide>
          {(field) => (
            <Input.TextArea
              id={field}
              rows={3}
              maxLength={500}
              value={written.statement}
              onChange={(event) => set('statement')(event.target.value)}
            />
          )}
        </FormField>
      </div>
      <footer className="form-foot">
        <RefusalNotice error={save.error} title={faults.title} />
        <Button type="primary" disabled={isSame} loading={save.isPending} onClick={() => save.mutate()}>
          {say('save')}
        </Button>
        {isSame && save.isSuccess ? <span className="meta">{say('saved')}</span> : null}
      </footer>
    </Panel>
  );
}

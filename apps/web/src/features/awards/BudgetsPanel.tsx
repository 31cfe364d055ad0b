import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { parseMoney } from '@wushe/values';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { TextField } from '../../ui/TextField.js';
import { appropriate, budgetsQuery, openBudget } from './batches.api.js';
import { batchWords } from './batches.words.js';

type BudgetsPanelProps = { readonly regionCode: string; readonly isOfficial: boolean };

/** The public budgets that pay: what lies in them, opening one, entering what the treasury gave. */
export function BudgetsPanel({ regionCode, isOfficial }: BudgetsPanelProps) {
  const say = useWords(batchWords);
  const formats = useFormats();
  const budgets = useQuery(budgetsQuery(regionCode));
  return (
    <Panel title={say('budgets')}>
      <RefusalNotice error={budgets.error} />
      {budgets.isPending ? <Skeletons count={1} height={48} /> : null}
      {budgets.data?.length === 0 ? <p className="meta">{say('budgetsNone')}</p> : null}
      <ul className="award-objections">
        {budgets.data?.map((budget) => (
          <li key={budget.id}>
            <strong>{budget.name}</strong> · {say('balance', { amount: formats.money(budget.balance) })}
            {isOfficial && budget.regionCode === regionCode ? <Appropriate budgetId={budget.id} /> : null}
          </li>
        ))}
      </ul>
      {isOfficial ? <OpenForm regionCode={regionCode} /> : null}
    </Panel>
  );
}

function Appropriate({ budgetId }: { readonly budgetId: string }) {
  const say = useWords(batchWords);
  const client = useQueryClient();
  const [yuan, setYuan] = useState('');
  const [document, setDocument] = useState('');
  const [idempotencyKey, setKey] = useState(makeOnceKey);
  const amount = parseMoney(yuan) ?? 0;
  const send = useMutation({
    mutationFn: () => appropriate({ budgetId, amount, document: document.trim(), idempotencyKey }),
    onSuccess: async () => {
      setYuan('');
      setDocument('');
      setKey(makeOnceKey());
      await client.invalidateQueries({ queryKey: ['awards'] });
    },
  });
  return (
    <details className="award-fold">
      <summary>{say('appropriate')}</summary>
      <TextField label={say('amountYuan')} wide inputMode="decimal" value={yuan} onChange={setYuan} />
      <TextField label={say('appropriation')} wide maxLength={200} value={document} onChange={setDocument} />
      <RefusalNotice error={send.error} />
      <Button
        disabled={amount < 1 || document.trim().length < 2}
        loading={send.isPending}
        onClick={() => send.mutate()}
      >
        {say('save')}
      </Button>
    </details>
  );
}

function OpenForm({ regionCode }: { readonly regionCode: string }) {
  const say = useWords(batchWords);
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [idempotencyKey, setKey] = useState(makeOnceKey);
  const send = useMutation({
    mutationFn: () => openBudget({ regionCode, name: name.trim(), idempotencyKey }),
    onSuccess: async () => {
      setName('');
      setKey(makeOnceKey());
      await client.invalidateQueries({ queryKey: ['awards'] });
    },
  });
  return (
    <details className="award-fold">
      <summary>{say('openBudget')}</summary>
      <TextField label={say('budgetName')} wide maxLength={60} value={name} onChange={setName} />
      <RefusalNotice error={send.error} />
      <Button disabled={name.trim().length < 2} loading={send.isPending} onClick={() => send.mutate()}>
        {say('save')}
      </Button>
    </details>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState, type ChangeEvent } from 'react';
import type { AwardBatchAction } from '../../gql/enums.js';
import { saveText } from '../../platform/csv.js';
import { useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { ReasonDialog } from '../../workbench/ReasonDialog.js';
import { awardWords } from './awards.words.js';
import { actOnBatch, reconcile, takeFile, type OpenBatch } from './batches.api.js';
import { batchWords } from './batches.words.js';

const PLAIN = [
  'approve',
  'approveAgain',
  'sendBack',
  'cancel',
] as const satisfies readonly AwardBatchAction[];
type Plain = (typeof PLAIN)[number];
const ASKS: readonly Plain[] = ['sendBack', 'cancel'];

/** The text of a bank's file: UTF-8, or else the encoding that Chinese banks still use. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** What the api allows with a batch: two approvals, the file for the bank, the comparison with its answer. */
export function BatchActions({ batch }: { readonly batch: OpenBatch }) {
  const say = useWords(batchWords);
  const of = useWords(awardWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState<Plain | null>(null);
  const { id, version, allowedActions } = batch;
  const isOpen = (action: AwardBatchAction) =>
    allowedActions.some((each) => each.action === action && each.isOpen);
  const refresh = { onSettled: () => client.invalidateQueries({ queryKey: ['awards'] }) };
  const act = useMutation({
    mutationFn: ({ action, reason }: { action: Plain; reason: string | null }) =>
      actOnBatch({ id, version, action, reason }),
    onSuccess: () => setAsking(null),
    ...refresh,
  });
  const file = useMutation({
    mutationFn: () => takeFile({ id, version }),
    onSuccess: (content) => saveText(`award-batch-${id.slice(0, 8)}.csv`, content),
    ...refresh,
  });
  const compare = useMutation({
    mutationFn: async (chosen: File) => reconcile({ id, version, content: await textOf(chosen) }),
    ...refresh,
  });
  const plain = PLAIN.filter(isOpen);
  const isIdle = plain.length === 0 && !isOpen('takeFile') && !isOpen('reconcile');
  return (
    <Panel title={of('youCan')}>
      {isIdle ? <p className="meta">{of('nothingNow')}</p> : null}
      <div className="award-actions">
        <RefusalNotice error={(asking === null ? act.error : null) ?? file.error ?? compare.error} />
        {plain.map((action) => (
          <Button
            key={action}
            type={ASKS.includes(action) ? 'default' : 'primary'}
            loading={act.isPending && act.variables.action === action}
            onClick={() => (ASKS.includes(action) ? setAsking(action) : act.mutate({ action, reason: null }))}
          >
            {say(`a_${action}`)}
          </Button>
        ))}
        {isOpen('takeFile') ? (
          <>
            <Button
              type={batch.fileHash ? 'default' : 'primary'}
              loading={file.isPending}
              onClick={() => file.mutate()}
            >
              {say('takeFile')}
            </Button>
            <p className="meta">{say('takeFileHint')}</p>
          </>
        ) : null}
        {isOpen('reconcile') ? (
          // Taking the file changes the batch: its answer is compared with the batch as it is then.
          <BankFile
            isBusy={compare.isPending || file.isPending}
            onFile={(chosen) => compare.mutate(chosen)}
          />
        ) : null}
      </div>
      {asking ? (
        <ReasonDialog
          title={say(`a_${asking}`)}
          verb={say(`a_${asking}`)}
          busy={act.isPending}
          error={act.error}
          onCancel={() => setAsking(null)}
          onDone={(reason) => act.mutate({ action: asking, reason })}
        />
      ) : null}
    </Panel>
  );
}

type BankFileProps = { readonly isBusy: boolean; readonly onFile: (file: File) => void };

function BankFile({ isBusy, onFile }: BankFileProps) {
  const say = useWords(batchWords);
  const field = useId();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    event.target.value = '';
    if (chosen) onFile(chosen);
  };
  return (
    <div className="award-file">
      <label htmlFor={field}>
        {say('reconcile')} <span className="meta">{say('reconcileHint')}</span>
      </label>
      <input id={field} type="file" accept=".csv,text/csv,text/plain" disabled={isBusy} onChange={choose} />
    </div>
  );
}

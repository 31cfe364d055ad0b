import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useId, useState } from 'react';
import type { AwardBatchAction } from '../../gql/enums.js';
import { saveText } from '../../platform/csv.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { FileInput } from '../../ui/FileInput.js';
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
/** Moves the money: asked once more. */
const PAYS = 'approveAgain' satisfies Plain;

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
  const stop = () => {
    setAsking(null);
    act.reset();
  };
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
      <NextApprover batch={batch} />
      <div className="award-actions">
        <RefusalNotice error={(asking === null ? act.error : null) ?? file.error ?? compare.error} />
        {plain.map((action) => (
          <Button
            key={action}
            type={ASKS.includes(action) ? 'default' : 'primary'}
            loading={act.isPending && act.variables.action === action}
            onClick={() =>
              action === PAYS || ASKS.includes(action)
                ? setAsking(action)
                : act.mutate({ action, reason: null })
            }
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
      {asking === PAYS ? (
        <PayDialog
          batch={batch}
          isBusy={act.isPending}
          error={act.error}
          onCancel={stop}
          onDone={() => act.mutate({ action: PAYS, reason: null })}
        />
      ) : null}
      {asking && asking !== PAYS ? (
        <ReasonDialog
          title={say(`a_${asking}`)}
          verb={say(`a_${asking}`)}
          busy={act.isPending}
          error={act.error}
          onCancel={stop}
          onDone={(reason) => act.mutate({ action: asking, reason })}
        />
      ) : null}
    </Panel>
  );
}

/** Who may approve next, as long as one of two is missing. */
function NextApprover({ batch: { state, madeBy, firstBy } }: { readonly batch: OpenBatch }) {
  const say = useWords(batchWords);
  if (state === 'made') return <p className="meta">{say('waitsFirst', { name: madeBy?.name ?? '' })}</p>;
  if (state === 'approvedOnce')
    return <p className="meta">{say('waitsSecond', { name: firstBy?.name ?? '' })}</p>;
  return null;
}

type PayDialogProps = {
  readonly batch: OpenBatch;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onCancel: () => void;
  readonly onDone: () => void;
};

/** How much leaves which budget, for how many people, before it does. */
function PayDialog({ batch: { total, count, budget }, isBusy, error, onCancel, onDone }: PayDialogProps) {
  const say = useWords(batchWords);
  const amount = useFormats().money(total);
  return (
    <Modal
      open
      title={say('confirmTitle', { amount })}
      okText={say('confirmPay', { amount })}
      cancelText={say('goBack')}
      okButtonProps={{ loading: isBusy }}
      onCancel={onCancel}
      onOk={onDone}
    >
      <RefusalNotice error={error} />
      <p>{say('confirmText', { count, budget: budget?.name ?? '' })}</p>
    </Modal>
  );
}

type BankFileProps = { readonly isBusy: boolean; readonly onFile: (file: File) => void };

function BankFile({ isBusy, onFile }: BankFileProps) {
  const say = useWords(batchWords);
  const field = useId();
  return (
    <div className="award-file">
      <label htmlFor={field}>
        {say('reconcile')} <span className="meta">{say('reconcileHint')}</span>
      </label>
      <FileInput
        id={field}
        accept=".csv,text/csv,text/plain"
        disabled={isBusy}
        isSentAtOnce
        onFile={onFile}
      />
    </div>
  );
}

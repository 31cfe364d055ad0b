import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Facts } from '../../ui/Facts.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { TextField } from '../../ui/TextField.js';
import { RenewGiftCode } from './GiftCode.js';
import { GiftTrace } from './GiftTrace.js';
import { useTransferWords } from './Ledgers.js';
import { takeBackGift, transferQuery, type OpenTransfer } from './ledgers.api.js';
import { resourceWords } from './resources.words.js';
import { useShortfall } from './use-amounts.js';
import './resources.css';

/** One line of the ledger of money; of a gift also where it went. */
export function TransferPage() {
  const say = useWords(resourceWords);
  const { id = '' } = useParams();
  const transfer = useQuery(transferQuery(id));
  if (transfer.error) return <RefusalNotice error={transfer.error} />;
  if (transfer.isPending) return <Skeletons count={3} height={120} />;
  if (!transfer.data) {
    return (
      <EmptyState
        whole
        title={say('notFoundTransfer')}
        actions={<Link to="/w/resources">{say('toList')}</Link>}
      />
    );
  }
  return <Opened transfer={transfer.data} />;
}

function Opened({ transfer }: { readonly transfer: OpenTransfer }) {
  const say = useWords(resourceWords);
  const formats = useFormats();
  const words = useTransferWords()(transfer);
  const fund = transfer.credit?.kind === 'charityFund' ? transfer.credit : transfer.debit;
  const isStanding = transfer.kind === 'gift' && transfer.takenBackBy === null;
  const may = transfer.credit?.allowedActions ?? [];
  const mayTakeBack = isStanding && may.includes('correct');
  const mayRenew = isStanding && may.includes('receive');
  return (
    <>
      <PageTitle
        title={words}
        crumbs={[
          { label: say('funds'), to: '/w/funds' },
          { label: fund?.name ?? '', to: `/w/resources/${fund?.id ?? ''}` },
          { label: say('transferOf', { kind: say(transfer.kind) }) },
        ]}
      >
        <strong>{formats.money(transfer.amount)}</strong>
        <span>{formats.moment(transfer.at)}</span>
        {transfer.takenBackBy ? (
          <span className="tag" data-tone="amber">
            {say(transfer.kind === 'gift' ? 'takenBack' : 'returned')}
          </span>
        ) : null}
      </PageTitle>
      <Columns
        main={
          <>
            {isStanding ? (
              <Panel title={say('trace')} note={say('traceNote')}>
                <GiftTrace gift={transfer} />
              </Panel>
            ) : null}
            <Panel title={say('facts')}>
              <TransferFacts transfer={transfer} />
            </Panel>
          </>
        }
        side={
          <Panel title={say('youCan')}>
            <div className="resource-choices">
              {mayRenew ? <RenewGiftCode transferId={transfer.id} /> : null}
              {mayTakeBack ? <TakeBack gift={transfer} /> : null}
            </div>
            {mayRenew || mayTakeBack ? null : <p className="meta">{say('nothingNow')}</p>}
          </Panel>
        }
      />
    </>
  );
}

function TransferFacts({ transfer }: { readonly transfer: OpenTransfer }) {
  const say = useWords(resourceWords);
  const formats = useFormats();
  const nameOf = (account: OpenTransfer['debit']): string => {
    if (account?.kind === 'outside') return say('outside', { name: account.name });
    if (account?.kind === 'project')
      return transfer.allocation?.project?.need?.title ?? say('projectAccount');
    return account?.name ?? '';
  };
  return (
    <Facts
      facts={[
        { name: say('amount'), value: formats.money(transfer.amount) },
        { name: say('from'), value: nameOf(transfer.debit) },
        { name: say('to'), value: nameOf(transfer.credit) },
        {
          name: say('donor'),
          value: transfer.kind === 'gift' ? (transfer.donorName ?? say('anonymous')) : null,
        },
        { name: say('receipt'), value: transfer.receiptNumber },
        { name: say('reason'), value: transfer.reason },
        { name: say('by'), value: transfer.madeBy?.name },
        { name: say('recordedAt'), value: formats.moment(transfer.at) },
        {
          name: say('forNeed'),
          value: transfer.allocation ? (
            <Link to={`/w/resources/allocations/${transfer.allocation.id}`}>{say('openAllocation')}</Link>
          ) : null,
        },
        {
          name: say('reversal'),
          value: transfer.takenBackBy ? (
            <Link to={`/w/resources/transfers/${transfer.takenBackBy.id}`}>{say('openReversal')}</Link>
          ) : transfer.reversesId ? (
            <Link to={`/w/resources/transfers/${transfer.reversesId}`}>{say('openOriginal')}</Link>
          ) : null,
        },
      ]}
    />
  );
}

function TakeBack({ gift }: { readonly gift: OpenTransfer }) {
  const say = useWords(resourceWords);
  const client = useQueryClient();
  const shortfall = useShortfall(null);
  const [reason, setReason] = useState('');
  const [idempotencyKey] = useState(makeOnceKey);
  const takeBack = useMutation({
    mutationFn: () => takeBackGift({ id: gift.id, reason: reason.trim(), idempotencyKey }),
    onSettled: () => client.invalidateQueries({ queryKey: ['resources'] }),
  });
  return (
    <div className="resource-actions">
      <p className="meta">{say('takeBackHint')}</p>
      <TextField label={say('reason')} maxLength={200} value={reason} onChange={setReason} />
      <RefusalNotice error={takeBack.error} title={shortfall(takeBack.error)} />
      <Button
        danger
        disabled={reason.trim().length < 2}
        loading={takeBack.isPending}
        onClick={() => takeBack.mutate()}
      >
        {say('takeBack')}
      </Button>
    </div>
  );
}

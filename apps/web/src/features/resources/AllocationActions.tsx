import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { AllocationAction } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { confirmAllocation, returnAllocation, type OpenAllocation } from './allocations.api.js';
import { allocationWords } from './allocation.words.js';
import { useAmounts, useShortfall } from './use-amounts.js';

/** What the receiver or the giver may do with an allocation now. */
export function AllocationActions({ allocation }: { readonly allocation: OpenAllocation }) {
  const of = useWords(allocationWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { id, version } = allocation;
  const refetch = () =>
    Promise.all(
      ['resources', 'projects', 'needs'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
  const confirm = useMutation({ mutationFn: () => confirmAllocation({ id, version }), onSettled: refetch });
  const open = (action: AllocationAction) =>
    allocation.allowedActions.find((each) => each.action === action && each.isOpen);
  return (
    <>
      <RefusalNotice error={confirm.error} />
      {open('confirm') ? (
        <Button type="primary" loading={confirm.isPending} onClick={() => confirm.mutate()}>
          {of(`confirm${allocation.kind}`)}
        </Button>
      ) : null}
      {open('return') ? <Button onClick={() => setAsking(true)}>{of('giveBack')}</Button> : null}
      {asking ? (
        <ReturnDialog
          allocation={allocation}
          wantsReason={open('return')?.wantsReason ?? false}
          onClose={() => setAsking(false)}
          onSettled={refetch}
        />
      ) : null}
    </>
  );
}

type ReturnDialogProps = {
  readonly allocation: OpenAllocation;
  readonly wantsReason: boolean;
  readonly onClose: () => void;
  readonly onSettled: () => Promise<unknown>;
};

function ReturnDialog({ allocation, wantsReason, onClose, onSettled }: ReturnDialogProps) {
  const of = useWords(allocationWords);
  const amounts = useAmounts();
  const shortfall = useShortfall(allocation.resource);
  const [reason, setReason] = useState('');
  const giveBack = useMutation({
    mutationFn: () =>
      returnAllocation({ id: allocation.id, version: allocation.version, reason: reason.trim() || null }),
    onSuccess: onClose,
    onSettled,
  });
  const title = of('giveBackTitle', {
    what: `${allocation.resource?.name ?? ''} ${amounts.given(allocation)}`,
  });
  return (
    <Modal
      open
      title={title}
      okText={of('giveBack')}
      cancelText={of('cancel')}
      okButtonProps={{ disabled: wantsReason && reason.trim() === '', loading: giveBack.isPending }}
      onCancel={onClose}
      onOk={() => giveBack.mutate()}
    >
      <RefusalNotice error={giveBack.error} title={shortfall(giveBack.error)} />
      <Input.TextArea
        autoFocus
        aria-label={of(wantsReason ? 'reasonWanted' : 'reasonOptional')}
        placeholder={of(wantsReason ? 'reasonWanted' : 'reasonOptional')}
        rows={3}
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="meta">{of('giveBackHint')}</p>
    </Modal>
  );
}

import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../platform/i18n/index.js';
import { RefusalNotice } from '../ui/RefusalNotice.js';
import { workbenchWords } from './workbench.words.js';

type ReasonDialogProps = {
  readonly title: string;
  readonly verb: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onCancel: () => void;
  readonly onDone: (reason: string) => void;
};

/** Asks for the words without which an action is not taken. */
export function ReasonDialog({ title, verb, busy, error, onCancel, onDone }: ReasonDialogProps) {
  const say = useWords(workbenchWords);
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title={title}
      okText={verb}
      cancelText={say('goBack')}
      okButtonProps={{ disabled: reason.trim() === '', loading: busy }}
      onCancel={onCancel}
      onOk={() => onDone(reason.trim())}
    >
      <RefusalNotice error={error} />
      <Input.TextArea
        autoFocus
        aria-label={title}
        rows={3}
        maxLength={300}
        showCount
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="meta">{say('reasonHint')}</p>
    </Modal>
  );
}

import { Input, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useWords } from '../platform/i18n/index.js';
import { RefusalNotice } from '../ui/RefusalNotice.js';
import { workbenchWords } from './workbench.words.js';

type ReasonDialogProps = {
  readonly title: string;
  readonly verb: string;
  readonly busy: boolean;
  readonly error: unknown;
  /** The most letters. */
  readonly most?: number;
  /** Whether the action is taken without words too. */
  readonly isFree?: boolean;
  readonly onCancel: () => void;
  readonly onDone: (reason: string) => void;
  /** What else is asked. */
  readonly children?: ReactNode;
};

/** Asks for the words without which an action is not taken. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, verb, busy, error, most = 300, isFree = false, onCancel, onDone, children } = props;
  const say = useWords(workbenchWords);
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title={title}
      okText={verb}
      cancelText={say('goBack')}
      okButtonProps={{ disabled: !isFree && reason.trim() === '', loading: busy }}
      onCancel={onCancel}
      onOk={() => onDone(reason.trim())}
    >
      <RefusalNotice error={error} />
      <Input.TextArea
        autoFocus
        aria-label={title}
        rows={3}
        maxLength={most}
        showCount
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {isFree ? null : <p className="meta">{say('reasonHint')}</p>}
      {children}
    </Modal>
  );
}

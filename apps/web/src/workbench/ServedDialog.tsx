import { InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../platform/i18n/index.js';
import { RefusalNotice } from '../ui/RefusalNotice.js';
import { workbenchWords } from './workbench.words.js';

type ServedDialogProps = {
  readonly title: string;
  /** How many people the need named; null when it named none. */
  readonly planned: number | null;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onCancel: () => void;
  readonly onDone: (servedCount: number) => void;
};

/** Asks how many people were really served before work is accepted. */
export function ServedDialog({ title, planned, busy, error, onCancel, onDone }: ServedDialogProps) {
  const say = useWords(workbenchWords);
  const [count, setCount] = useState<number | null>(planned);
  return (
    <Modal
      open
      title={title}
      okText={title}
      cancelText={say('goBack')}
      okButtonProps={{ disabled: !count, loading: busy }}
      onCancel={onCancel}
      onOk={() => count && onDone(count)}
    >
      <RefusalNotice error={error} />
      <label htmlFor="served-count">{say('servedLabel')}</label>
      <InputNumber
        id="served-count"
        autoFocus
        min={1}
        max={1_000_000}
        precision={0}
        value={count}
        onChange={setCount}
        style={{ width: '100%' }}
      />
      <p className="meta">{planned ? say('servedHint', { count: planned }) : say('servedHintPlain')}</p>
    </Modal>
  );
}

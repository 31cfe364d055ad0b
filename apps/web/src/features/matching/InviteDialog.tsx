import { Modal } from 'antd';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { invitedWords } from './invited.words.js';

type InviteDialogProps = {
  readonly names: readonly string[];
  readonly busy: boolean;
  readonly error: unknown;
  readonly onCancel: () => void;
  readonly onDone: () => void;
};

/** Says who will be invited before anything is sent. */
export function InviteDialog({ names, busy, error, onCancel, onDone }: InviteDialogProps) {
  const say = useWords(invitedWords);
  const count = names.length;
  return (
    <Modal
      open
      title={say('inviteTitle', { count })}
      okText={say('inviteYes', { count })}
      cancelText={say('inviteNo')}
      okButtonProps={{ loading: busy, disabled: count === 0, autoFocus: true }}
      onCancel={onCancel}
      onOk={onDone}
    >
      <RefusalNotice error={error} />
      <ul className="invite-names">
        {names.map((name, at) => (
          <li key={`${at} ${name}`}>{name}</li>
        ))}
      </ul>
      <p className="meta">{say('inviteWhat')}</p>
    </Modal>
  );
}

import { Modal } from 'antd';
import { useWords } from '../../platform/i18n/index.js';
import { Notice } from '../../ui/Notice.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { invitedWords } from './invited.words.js';

type InviteDialogProps = {
  readonly names: readonly string[];
  /** For how many there is room, and how many are asked or have agreed already; null where nothing is counted. */
  readonly room: { readonly places: number; readonly asked: number } | null;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onCancel: () => void;
  readonly onDone: () => void;
};

/** Says who will be invited before anything is sent. */
export function InviteDialog({ names, room, busy, error, onCancel, onDone }: InviteDialogProps) {
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
      {room && room.asked + count > room.places ? (
        <Notice tone="amber" title={say('moreThanPlaces', room)}>
          {say('moreThanPlacesWhat')}
        </Notice>
      ) : null}
      <ul className="invite-names">
        {names.map((name, at) => (
          <li key={`${at} ${name}`}>{name}</li>
        ))}
      </ul>
      <p className="meta">{say('inviteWhat')}</p>
    </Modal>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextField } from '../../ui/TextField.js';
import { toInstant } from './ActivityFields.js';
import { tickSignUp, type Shift, type SignUp } from './desk.api.js';
import { activityDeskWords } from './desk.words.js';

type MomentDialogProps = {
  readonly shift: Shift;
  readonly signUp: SignUp;
  readonly action: 'checkIn' | 'checkOut';
  readonly onClose: () => void;
};

/** A list written after the shift: when somebody came or went; the shift's own hours stand there to begin with. */
export function MomentDialog({ shift, signUp, action, onClose }: MomentDialogProps) {
  const say = useWords(activityDeskWords);
  const formats = useFormats();
  const client = useQueryClient();
  const usual = action === 'checkIn' ? shift.startsAt : shift.endsAt;
  const [moment, setMoment] = useState(`${dayOf(usual)}T${formats.time(usual)}`);
  const tick = useMutation({
    mutationFn: () => tickSignUp({ id: signUp.id, version: signUp.version, action, at: toInstant(moment) }),
    onSuccess: onClose,
    onSettled: () => client.invalidateQueries({ queryKey: ['activities'] }),
  });
  return (
    <Modal
      open
      title={say(action === 'checkIn' ? 'cameTitle' : 'leftTitle', { name: signUp.volunteerName ?? '' })}
      okText={say(action)}
      cancelText={say('notNow')}
      okButtonProps={{ disabled: moment === '', loading: tick.isPending }}
      onCancel={onClose}
      onOk={() => tick.mutate()}
    >
      <RefusalNotice error={tick.error} />
      <TextField
        label={say('when')}
        hint={say('momentHint')}
        type="datetime-local"
        value={moment}
        onChange={setMoment}
      />
    </Modal>
  );
}

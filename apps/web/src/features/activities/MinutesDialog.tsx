import { useMutation, useQueryClient } from '@tanstack/react-query';
import { InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextAreaField } from '../../ui/TextField.js';
import { confirmHours, correctHours, type Shift, type SignUp } from './desk.api.js';
import { activityDeskWords } from './desk.words.js';

const MINUTE_MS = 60_000;

type MinutesDialogProps = {
  readonly shift: Shift;
  readonly signUp: SignUp;
  readonly onClose: () => void;
};

/** Confirms other minutes than the presence counts for, or corrects confirmed ones; both want a reason. */
export function MinutesDialog({ shift, signUp, onClose }: MinutesDialogProps) {
  const say = useWords(activityDeskWords);
  const client = useQueryClient();
  const [minutes, setMinutes] = useState<number | null>(signUp.minutes);
  const [reason, setReason] = useState('');
  const most = Math.floor((Date.parse(shift.endsAt) - Date.parse(shift.startsAt)) / MINUTE_MS);
  const isCorrection = signUp.state === 'confirmed';
  const write = useMutation({
    mutationFn: async (served: number) => {
      const { id, version } = signUp;
      if (isCorrection) await correctHours({ id, minutes: served, reason: reason.trim() });
      else await confirmHours({ id, version, minutes: served, reason: reason.trim() });
    },
    onSuccess: onClose,
    onSettled: () => client.invalidateQueries({ queryKey: ['activities'] }),
  });
  const isReady = minutes !== null && minutes !== signUp.minutes && reason.trim().length >= 2;
  return (
    <Modal
      open
      title={say(isCorrection ? 'correctTitle' : 'minutesTitle', { name: signUp.volunteerName ?? '' })}
      okText={say(isCorrection ? 'correct' : 'confirm')}
      cancelText={say('notNow')}
      okButtonProps={{ disabled: !isReady, loading: write.isPending }}
      onCancel={onClose}
      onOk={() => minutes !== null && write.mutate(minutes)}
    >
      <RefusalNotice error={write.error} />
      <div className="form-fields">
        <FormField
          label={say('minutesLabel')}
          hint={say(isCorrection ? 'correctHint' : 'minutesHint', { most })}
          wide
        >
          {(id) => (
            <InputNumber
              id={id}
              autoFocus
              min={isCorrection ? 0 : 1}
              max={most}
              precision={0}
              value={minutes}
              onChange={setMinutes}
              style={{ width: '100%' }}
            />
          )}
        </FormField>
        <TextAreaField
          label={say('reason')}
          wide
          rows={2}
          maxLength={300}
          value={reason}
          onChange={setReason}
        />
      </div>
    </Modal>
  );
}

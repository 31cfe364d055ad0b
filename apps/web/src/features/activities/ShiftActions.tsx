import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { ReasonDialog } from '../../workbench/ReasonDialog.js';
import { cancelShift, changeCapacity, type Shift } from './desk.api.js';
import { activityDeskWords } from './desk.words.js';

type ShiftActionsProps = {
  readonly shift: Shift;
  /** Once people are there, it can no longer be called off. */
  readonly hasBegun: boolean;
  readonly children: ReactNode;
};

/** What the organizer may do with one shift: its code, its places, calling it off. */
export function ShiftActions({ shift, hasBegun, children }: ShiftActionsProps) {
  const say = useWords(activityDeskWords);
  const client = useQueryClient();
  const [asked, setAsked] = useState<'places' | 'cancel' | null>(null);
  const close = () => setAsked(null);
  const settled = {
    onSuccess: close,
    onSettled: () => client.invalidateQueries({ queryKey: ['activities'] }),
  };
  const places = useMutation({
    mutationFn: (capacity: number) => changeCapacity({ id: shift.id, capacity }),
    ...settled,
  });
  const cancel = useMutation({
    mutationFn: (reason: string) => cancelShift({ id: shift.id, reason }),
    ...settled,
  });
  return (
    <div className="activity-tools">
      {children}
      <Button onClick={() => setAsked('places')}>{say('changePlaces')}</Button>
      {hasBegun ? null : <Button onClick={() => setAsked('cancel')}>{say('cancelShift')}</Button>}
      {asked === 'places' ? (
        <PlacesDialog
          shift={shift}
          busy={places.isPending}
          error={places.error}
          onCancel={close}
          onDone={(capacity) => places.mutate(capacity)}
        />
      ) : null}
      {asked === 'cancel' ? (
        <ReasonDialog
          title={say('cancelShiftTitle', { count: shift.taken + shift.waiting })}
          verb={say('cancelShift')}
          busy={cancel.isPending}
          error={cancel.error}
          onCancel={close}
          onDone={(reason) => cancel.mutate(reason)}
        />
      ) : null}
    </div>
  );
}

type PlacesDialogProps = {
  readonly shift: Shift;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onCancel: () => void;
  readonly onDone: (capacity: number) => void;
};

function PlacesDialog({ shift, busy, error, onCancel, onDone }: PlacesDialogProps) {
  const say = useWords(activityDeskWords);
  const [capacity, setCapacity] = useState<number | null>(shift.capacity);
  return (
    <Modal
      open
      title={say('changePlaces')}
      okText={say('saveChange')}
      cancelText={say('notNow')}
      okButtonProps={{ disabled: capacity === null || capacity === shift.capacity, loading: busy }}
      onCancel={onCancel}
      onOk={() => capacity !== null && onDone(capacity)}
    >
      <RefusalNotice error={error} />
      <FormField label={say('capacity')} hint={say('placesHint', { taken: shift.taken })}>
        {(id) => (
          <InputNumber
            id={id}
            autoFocus
            min={Math.max(1, shift.taken)}
            max={500}
            precision={0}
            value={capacity}
            onChange={setCapacity}
            style={{ width: '100%' }}
          />
        )}
      </FormField>
    </Modal>
  );
}

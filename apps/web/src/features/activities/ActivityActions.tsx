import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { ReasonDialog } from '../../workbench/ReasonDialog.js';
import { ShiftFields, WhatFields, emptyShift, isShiftReady, isWhatReady, toShift } from './ActivityFields.js';
import { actOnActivity, addShift, editActivity, type OpenActivity } from './desk.api.js';
import { FinishDialog } from './FinishDialog.js';
import { activityDeskWords } from './desk.words.js';

type Asked = 'edit' | 'addShift' | 'finish' | 'cancel';
type DialogProps = { readonly activity: OpenActivity; readonly onClose: () => void };

/** What the organizer may do with the whole activity now. */
export function ActivityActions({ activity }: { readonly activity: OpenActivity }) {
  const say = useWords(activityDeskWords);
  const client = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const act = useMutation({
    mutationFn: ({ action, reason }: { action: 'finish' | 'cancel'; reason: string | null }) =>
      actOnActivity({ id: activity.id, version: activity.version, action, reason }),
    onSuccess: close,
    onSettled: () => client.invalidateQueries({ queryKey: ['activities'] }),
  });
  const may = (wanted: string) =>
    activity.allowedActions.some(({ action, isOpen }) => action === wanted && isOpen);
  return (
    <>
      <RefusalNotice error={asked === null ? act.error : null} />
      <div className="activity-verbs activity-all">
        {may('organize') && activity.state === 'open' ? (
          <Button onClick={() => setAsked('addShift')}>{say('addShift')}</Button>
        ) : null}
        {may('edit') ? <Button onClick={() => setAsked('edit')}>{say('edit')}</Button> : null}
        {may('finish') ? <Button onClick={() => setAsked('finish')}>{say('finish')}</Button> : null}
        {may('cancel') ? (
          <Button danger onClick={() => setAsked('cancel')}>
            {say('cancelActivity')}
          </Button>
        ) : null}
      </div>
      {asked === 'edit' ? <EditDialog activity={activity} onClose={close} /> : null}
      {asked === 'addShift' ? <AddShiftDialog activity={activity} onClose={close} /> : null}
      {asked === 'finish' ? (
        <FinishDialog
          activity={activity}
          busy={act.isPending}
          error={act.error}
          onClose={close}
          onFinish={() => act.mutate({ action: 'finish', reason: null })}
        />
      ) : null}
      {asked === 'cancel' ? (
        <ReasonDialog
          title={say('cancelActivityTitle')}
          verb={say('cancelActivity')}
          busy={act.isPending}
          error={act.error}
          onCancel={close}
          onDone={(reason) => act.mutate({ action: 'cancel', reason })}
        />
      ) : null}
    </>
  );
}

function EditDialog({ activity, onClose }: DialogProps) {
  const say = useWords(activityDeskWords);
  const client = useQueryClient();
  const [what, setWhat] = useState({
    title: activity.title,
    place: activity.place,
    detail: activity.detail,
  });
  const edit = useMutation({
    mutationFn: () => editActivity({ id: activity.id, version: activity.version, input: what }),
    onSuccess: onClose,
    onSettled: () => client.invalidateQueries({ queryKey: ['activities'] }),
  });
  return (
    <Modal
      open
      title={say('edit')}
      okText={say('saveChange')}
      cancelText={say('notNow')}
      okButtonProps={{ disabled: !isWhatReady(what), loading: edit.isPending }}
      onCancel={onClose}
      onOk={() => edit.mutate()}
    >
      <RefusalNotice error={edit.error} />
      <div className="form-fields">
        <WhatFields what={what} onChange={(part) => setWhat((before) => ({ ...before, ...part }))} />
      </div>
    </Modal>
  );
}

function AddShiftDialog({ activity, onClose }: DialogProps) {
  const say = useWords(activityDeskWords);
  const client = useQueryClient();
  const last = activity.shifts.at(-1);
  const [shift, setShift] = useState({
    ...emptyShift,
    ...(last && { capacity: last.capacity, skills: last.skills }),
  });
  const add = useMutation({
    mutationFn: () => addShift({ activityId: activity.id, shift: toShift(shift) }),
    onSuccess: onClose,
    onSettled: () => client.invalidateQueries({ queryKey: ['activities'] }),
  });
  return (
    <Modal
      open
      title={say('addShift')}
      okText={say('addShift')}
      cancelText={say('notNow')}
      okButtonProps={{ disabled: !isShiftReady(shift), loading: add.isPending }}
      onCancel={onClose}
      onOk={() => add.mutate()}
    >
      <RefusalNotice error={add.error} />
      <div className="form-fields">
        <ShiftFields
          n={activity.shifts.length + 1}
          shift={shift}
          onChange={(part) => setShift((before) => ({ ...before, ...part }))}
        />
      </div>
    </Modal>
  );
}

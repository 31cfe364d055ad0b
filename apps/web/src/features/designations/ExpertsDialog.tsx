import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { roleWords } from '../../ui/roles.words.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { handToExperts } from './changes.api.js';
import { expertsQuery, type OpenDesignation } from './designations.api.js';
import { designationWords } from './designations.words.js';

type ExpertsDialogProps = { readonly designation: OpenDesignation; readonly onClose: () => void };

/** Chooses experts; who may not judge is shown and cannot be chosen. */
export function ExpertsDialog({ designation: { id, version }, onClose }: ExpertsDialogProps) {
  const say = useWords(designationWords);
  const roles = useWords(roleWords);
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = useQuery(expertsQuery(id, text));
  const send = useMutation({
    mutationFn: () => handToExperts({ id, version, expertIds: [...chosen] }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['designations'] });
      onClose();
    },
  });
  const toggle = (personId: string) => {
    const next = new Set(chosen);
    if (!next.delete(personId)) next.add(personId);
    setChosen(next);
  };
  return (
    <Modal
      open
      title={say('choose')}
      okText={say('send')}
      cancelText={say('cancel')}
      okButtonProps={{ disabled: chosen.size === 0, loading: send.isPending }}
      onCancel={onClose}
      onOk={() => send.mutate()}
    >
      <RefusalNotice error={send.error ?? found.error} />
      <Input.Search aria-label={say('choose')} allowClear onSearch={setText} />
      {found.isPending ? <Skeletons count={3} height={32} /> : null}
      <ul className="designation-experts">
        {found.data?.map(({ personId, name, role, isConflicted }) => (
          <li key={personId}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(personId)}
                disabled={isConflicted}
                onChange={() => toggle(personId)}
              />
              {name} <span className="meta">{roles(role)}</span>
              {isConflicted ? <span className="tag">{say('conflicted_tag')}</span> : null}
            </label>
          </li>
        ))}
      </ul>
      <p className="meta">
        {say('chosen', { count: chosen.size })} · {say('conflictHint')}
      </p>
    </Modal>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { actOnOrganization, type OpenOrganization } from './organizations.api.js';
import { organizationWords } from './organizations.words.js';
import './organizations.css';

const decisions = ['confirm', 'resume', 'suspend', 'remove'] as const;
type Decision = (typeof decisions)[number];

/** The decisions of the authority that the api allows now. */
export function OrganizationActions({ organization }: { readonly organization: OpenOrganization }) {
  const say = useWords(organizationWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState<Decision | null>(null);
  const [reason, setReason] = useState('');
  const act = useMutation({
    mutationFn: (action: Decision) =>
      actOnOrganization({
        id: organization.id,
        version: organization.version,
        action,
        reason: reason.trim() || null,
      }),
    onSuccess: () => {
      setAsking(null);
      setReason('');
    },
    onSettled: () => client.invalidateQueries(),
  });
  const allowed = (decision: Decision) =>
    organization.allowedActions.find(({ action, isOpen }) => action === decision && isOpen);
  const open = decisions.filter((decision) => allowed(decision));
  return (
    <div className="organization-actions">
      {organization.lastReason ? <p>{say('lastReason', { reason: organization.lastReason })}</p> : null}
      {open.length === 0 ? <p className="meta">{say('nothingNow')}</p> : null}
      <RefusalNotice error={asking === null ? act.error : null} />
      {open.map((decision) => (
        <Button
          key={decision}
          type={decision === 'confirm' ? 'primary' : 'default'}
          loading={act.isPending && act.variables === decision}
          onClick={() => (allowed(decision)?.wantsReason ? setAsking(decision) : act.mutate(decision))}
        >
          {say(decision)}
        </Button>
      ))}
      <Modal
        open={asking !== null}
        title={asking ? say(asking) : ''}
        okText={asking ? say(asking) : ''}
        cancelText={say('cancel')}
        okButtonProps={{ disabled: reason.trim() === '', loading: act.isPending }}
        onOk={() => asking && act.mutate(asking)}
        onCancel={() => setAsking(null)}
      >
        <RefusalNotice error={asking === null ? null : act.error} />
        <Input.TextArea
          aria-label={say('reasonFor')}
          placeholder={say('reasonFor')}
          rows={3}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Modal>
    </div>
  );
}

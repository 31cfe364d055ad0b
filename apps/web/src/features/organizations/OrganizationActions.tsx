import { useWords } from '../../platform/i18n/index.js';
import { ActionButtons } from '../../workbench/ActionButtons.js';
import { actOnOrganization, type OpenOrganization } from './organizations.api.js';
import { organizationWords } from './organizations.words.js';
import './organizations.css';

const decisions = ['confirm', 'resume', 'suspend', 'remove'] as const;

/** The decisions of the authority that the api allows now. */
export function OrganizationActions({ organization }: { readonly organization: OpenOrganization }) {
  const say = useWords(organizationWords);
  const { id, version, lastReason, allowedActions } = organization;
  const open = decisions.flatMap((decision) =>
    allowedActions
      .filter(({ action, isOpen }) => action === decision && isOpen)
      .map(({ wantsReason }) => ({ action: decision, wantsReason })),
  );
  return (
    <div className="organization-actions">
      {lastReason ? <p>{say('lastReason', { reason: lastReason })}</p> : null}
      {open.length === 0 ? <p className="meta">{say('nothingNow')}</p> : null}
      <ActionButtons
        actions={open}
        nameOf={(action) => say(action)}
        primary="confirm"
        onAct={(action, reason) => actOnOrganization({ id, version, action, reason })}
      />
    </div>
  );
}

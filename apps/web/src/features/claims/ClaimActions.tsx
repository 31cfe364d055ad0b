import { useWords } from '../../platform/i18n/index.js';
import { ActionButtons } from '../../workbench/ActionButtons.js';
import { actOnClaim, type ClaimOfNeed } from './claims.api.js';
import { claimWords } from './claims.words.js';

type ClaimActionsProps = { readonly claim: Pick<ClaimOfNeed, 'id' | 'version' | 'allowedActions'> };

/** The buttons the api allows now. */
export function ClaimActions({ claim: { id, version, allowedActions } }: ClaimActionsProps) {
  const say = useWords(claimWords);
  const open = allowedActions.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return null;
  return (
    <div className="claim-actions">
      <ActionButtons
        actions={open}
        nameOf={(action) => say(action)}
        primary="accept"
        small
        onAct={(action, reason) => actOnClaim({ id, version, action, reason })}
      />
    </div>
  );
}

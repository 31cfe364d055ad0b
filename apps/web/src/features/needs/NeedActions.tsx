import type { NeedAction } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { ActionButtons } from '../../workbench/ActionButtons.js';
import { actOnNeed, type OpenNeed } from './needs.api.js';
import { needWords } from './needs.words.js';
import { plainActions } from './need-states.js';

/** The buttons the api allows now. */
export function NeedActions({ need }: { readonly need: OpenNeed }) {
  const say = useWords(needWords);
  const nameOf = (action: NeedAction) => (action === 'submit' ? say('submitAction') : say(action));
  const open = need.allowedActions.filter(({ action, isOpen }) => isOpen && plainActions.includes(action));
  const [first] = open;
  return (
    <div className="need-actions">
      {need.lastReason ? <p>{say('lastReason', { reason: need.lastReason })}</p> : null}
      {open.length === 0 ? <p className="meta">{say('nothingNow')}</p> : null}
      <ActionButtons
        actions={open}
        nameOf={nameOf}
        primary={first?.wantsReason === false ? first.action : undefined}
        onAct={(action, reason) => actOnNeed({ id: need.id, version: need.version, action, reason })}
      />
    </div>
  );
}

import { Link } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import type { OpenedCase } from './cases.api.js';
import { caseWords } from './cases.words.js';

/** Where a case was passed on, and the way to pass it on. */
export function CaseReferralsPanel({ file }: { readonly file: OpenedCase['file'] }) {
  const say = useWords(caseWords);
  const formats = useFormats();
  const mayRefer =
    file.mayOverrideConsent || file.allowedActions.some(({ action, isOpen }) => action === 'refer' && isOpen);
  if (file.referrals.length === 0 && !mayRefer) return null;
  return (
    <Panel
      title={say('referrals')}
      aside={mayRefer ? <Link to={`/w/cases/${file.id}/refer`}>{say('action_refer')}</Link> : null}
    >
      {file.referrals.length === 0 ? <p className="meta">{say('noReferralsYet')}</p> : null}
      <ul className="case-list">
        {file.referrals.map(({ id, state, receiver, isTransfer, createdAt }) => (
          <li key={id}>
            <Link to={`/w/case-referrals/${id}`}>{say('referralTo', { who: receiver ?? '' })}</Link>{' '}
            {isTransfer ? <span className="tag">{say('transfer')}</span> : null}
            <div className="meta">
              {say(`referralState_${state}`)} {formats.day(dayOf(createdAt))}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

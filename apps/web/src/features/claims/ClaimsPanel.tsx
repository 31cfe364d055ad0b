import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { listText, useFormats, useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { ClaimActions } from './ClaimActions.js';
import { ClaimDrawer } from './ClaimDrawer.js';
import { needToClaimQuery, type ClaimOfNeed, type NeedToClaim } from './claims.api.js';
import { claimWords } from './claims.words.js';
import { openOf, useAmount } from './use-amount.js';
import '../../ui/RecordList.css';
import './claims.css';

const tones = {
  made: 'amber',
  accepted: 'green',
  declined: 'plain',
  withdrawn: 'plain',
  ended: 'plain',
} as const;

/** Who has claimed what of a need, and the way to claim or answer: a panel of the need's page. */
export function ClaimsPanel({ needId }: { readonly needId: string }) {
  const say = useWords(claimWords);
  const need = useQuery(needToClaimQuery(needId));
  const [claiming, setClaiming] = useState(false);
  const mayClaim = need.data?.mayClaim === true && isClaimable(need.data);
  useKeys({ c: () => setClaiming(true) }, mayClaim);
  if (need.isPending) return <Skeletons count={1} height={160} />;
  if (need.error) return <RefusalNotice error={need.error} />;
  if (!need.data || !isPublic(need.data)) return null;
  const { claims, project } = need.data;
  return (
    <Panel title={say('claims')} note={claims.length > 0 ? say('count', { count: claims.length }) : null}>
      {mayClaim ? (
        <button
          type="button"
          className="push-button"
          data-primary="true"
          data-wide="true"
          onClick={() => setClaiming(true)}
        >
          {say('claimIt')} <kbd>C</kbd>
        </button>
      ) : null}
      {claims.length === 0 && !mayClaim ? (
        <EmptyState title={say('none')}>{say('noneHint')}</EmptyState>
      ) : null}
      <ul className="claim-list">
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} need={need.data ?? null} />
        ))}
      </ul>
      {project ? <Link to={`/w/projects/${project.id}`}>{say('toProject')}</Link> : null}
      {claiming ? <ClaimDrawer needId={needId} onClose={() => setClaiming(false)} /> : null}
    </Panel>
  );
}

const isPublic = ({ state }: NeedToClaim): boolean =>
  ['open', 'underway', 'delivered', 'accepted', 'closed'].includes(state);
const isClaimable = ({ parts, state }: NeedToClaim): boolean =>
  (state === 'open' || state === 'underway') && parts.some((part) => openOf(part) > 0);

function ClaimRow({ claim, need }: { readonly claim: ClaimOfNeed; readonly need: NeedToClaim | null }) {
  const say = useWords(claimWords);
  const formats = useFormats();
  return (
    <li className="claim-row">
      <div className="claim-head">
        {claim.organization ? (
          <Link className="record-title" to={`/w/organizations/${claim.organization.id}`}>
            {claim.organization.name}
          </Link>
        ) : null}
        <span className="tag" data-tone={tones[claim.state]}>
          {say(claim.state)}
        </span>
      </div>
      <ClaimShares claim={claim} parts={need?.parts ?? []} />
      <p className="claim-plan">{claim.plan}</p>
      {claim.lastReason ? <p className="meta">{say('because', { reason: claim.lastReason })}</p> : null}
      <span className="meta">{formats.moment(claim.stateSince)}</span>
      <ClaimActions claim={claim} />
    </li>
  );
}

type ClaimSharesProps = {
  readonly claim: Pick<ClaimOfNeed, 'shares'>;
  readonly parts: NeedToClaim['parts'];
};

/** What a claim takes, in words. */
export function ClaimShares({ claim, parts }: ClaimSharesProps) {
  const say = useWords(claimWords);
  const amount = useAmount();
  const words = claim.shares.flatMap(({ partId, quantity }) => {
    const part = parts.find(({ id }) => id === partId);
    return part ? [say('takes', { name: part.name, quantity: amount(part, quantity) })] : [];
  });
  return <p>{listText(words)}</p>;
}

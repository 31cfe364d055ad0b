import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { Panel } from '../../ui/Panel.js';
import { coordinationWords } from './coordination.words.js';
import { needCoordinationQuery } from './referrals.api.js';
import { stepWords } from './steps.words.js';
import './coordination.css';

/** What departments do about a need, and which levels have heard of it. */
export function NeedCoordinationPanel({ needId }: { readonly needId: string }) {
  const say = useWords(stepWords);
  const general = useWords(coordinationWords);
  const formats = useFormats();
  const role = useViewer()?.hat?.role;
  const need = useQuery(needCoordinationQuery(needId)).data;
  if (!need) return null;
  const mayRefer = role === 'official' || role === 'stationWorker';
  const isEmpty = need.referrals.length === 0 && need.escalations.length === 0;
  if (isEmpty && !mayRefer) return null;
  return (
    <Panel title={say('panelTitle')}>
      {isEmpty ? <p className="meta">{say('panelNone')}</p> : null}
      <ul>
        {need.referrals.map((referral) => (
          <li key={referral.id}>
            <Link to={`/w/coordination/referrals/${referral.id}`}>{referral.title}</Link>{' '}
            <span className="meta">
              {referral.toRegion?.name} · {general(referral.state)}
            </span>
          </li>
        ))}
        {need.escalations.map(({ id, escalatedAt, toRegion }) => (
          <li key={id}>
            {general('escalatedLine', { moment: formats.moment(escalatedAt), place: toRegion?.name ?? '' })}
          </li>
        ))}
      </ul>
      <div className="need-coordination">
        {mayRefer ? (
          <Link className="push-button" to={`/w/coordination/referrals/new?need=${need.id}`}>
            {say('referNeed')}
          </Link>
        ) : null}
        {need.toUrge ? (
          <Link
            className="push-button"
            to={`/w/coordination/referrals/new?need=${need.id}&urge=${need.toUrge.code}`}
          >
            {say('urgeAt', { place: need.toUrge.name })}
          </Link>
        ) : null}
      </div>
    </Panel>
  );
}

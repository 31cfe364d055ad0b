import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { OpenParts } from '../needs/OpenParts.js';
import { needsForMeQuery, type NeedForMe } from './for-me.api.js';
import { forMeWords } from './for-me.words.js';
import { RankingSwitch } from './RankingSwitch.js';
import { useDistance, useReasons } from './reasons.js';
import './for-me.css';

const FIRST = 5;

type RankedNeedsProps = {
  readonly kind: 'organization' | 'socialWorker';
  /** Opens the claim of a need; left out where nothing can be claimed. */
  readonly onClaim?: (needId: string) => void;
};

/** Needs ranked for the organization or the social worker, each with why. */
export function RankedNeeds({ kind, onClaim }: RankedNeedsProps) {
  const say = useWords(forMeWords);
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  const list = useQuery(needsForMeQuery(kind));
  if (list.data === null) return null;
  const { needs = [], isPersonal = true, pool = 0, fitting = 0 } = list.data ?? {};
  const isOurs = kind === 'organization';
  const title = isOurs ? (isPersonal ? 'orgTitle' : 'orgTitleOff') : 'workerTitle';
  const order = isOurs ? 'orgOn' : 'workerOn';
  return (
    <div className="ranked">
      <Panel
        title={say(title)}
        note={
          list.data ? say('orgLooked', { pool: formats.count(pool), fitting: formats.count(fitting) }) : ''
        }
        aside={list.data ? <RankingSwitch isPersonal={isPersonal} forUs={isOurs} /> : undefined}
        padded={false}
      >
        <RefusalNotice error={list.error} />
        {list.isPending ? <Skeletons count={3} height={64} /> : null}
        {list.data ? <p className="ranked-note meta">{say(isPersonal ? order : 'orgOff')}</p> : null}
        {list.data && needs.length === 0 ? <p className="ranked-note">{say('orgNone')}</p> : null}
        <ol className="ranked-needs">
          {needs.slice(0, isOpen ? needs.length : FIRST).map((each) => (
            <Ranked key={each.need?.id} each={each} isPersonal={isPersonal} onClaim={onClaim} />
          ))}
        </ol>
        {needs.length > FIRST ? (
          <p className="ranked-note">
            <button type="button" className="text-button" onClick={() => setOpen(!isOpen)}>
              {isOpen ? say('less') : say('more', { count: needs.length - FIRST })}
            </button>
          </p>
        ) : null}
      </Panel>
    </div>
  );
}

type RankedProps = {
  readonly each: NeedForMe;
  readonly isPersonal: boolean;
  readonly onClaim: ((needId: string) => void) | undefined;
};

function Ranked({ each, isPersonal, onClaim }: RankedProps) {
  const say = useWords(forMeWords);
  const formats = useFormats();
  const reasons = useReasons();
  const distance = useDistance();
  const { need, metres, isDistanceAbout } = each;
  if (!need) return null;
  const where = metres === null ? null : say('distanceOur', { distance: distance(metres, isDistanceAbout) });
  return (
    <li>
      <div className="ranked-words">
        <Link className="record-title" to={`/w/needs/${need.id}`}>
          {need.title}
        </Link>
        <span className="meta">
          {[
            need.community?.name,
            where,
            need.startsAt && need.endsAt ? formats.period(need.startsAt, need.endsAt) : say('anyTime'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {isPersonal ? <span>{reasons({ ...each, languages: need.languages })}</span> : null}
      </div>
      <OpenParts parts={need.parts} />
      {onClaim ? (
        <button type="button" className="push-button" onClick={() => onClaim(need.id)}>
          {say('claim')}
        </button>
      ) : null}
    </li>
  );
}

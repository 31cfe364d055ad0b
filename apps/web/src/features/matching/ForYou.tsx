import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { needsForMeQuery, type NeedForMe } from './for-me.api.js';
import { forMeWords } from './for-me.words.js';
import { AgreedTo } from './AgreedTo.js';
import { AskedOfYou } from './AskedOfYou.js';
import { RankingSwitch } from './RankingSwitch.js';
import { skillsOf, useDistance, useReasons } from './reasons.js';
import './for-me.css';

const FIRST = 3;

/** What a volunteer could help with, best first, each with why; or, with ranking off, soonest first. */
export function ForYou() {
  const say = useWords(forMeWords);
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  const list = useQuery(needsForMeQuery('volunteer'));
  if (list.isPending) return <Skeletons count={2} height={136} />;
  if (list.error) return <RefusalNotice error={list.error} />;
  if (!list.data) return null;
  const { needs, isPersonal, pool, fitting } = list.data;
  const left = needs.length - FIRST;
  return (
    <section className="for-you" aria-label={say(isPersonal ? 'forYou' : 'forYouOff')}>
      <AskedOfYou />
      <AgreedTo />
      <h2>{say(isPersonal ? 'forYou' : 'forYouOff')}</h2>
      <p className="meta">
        {say(isPersonal ? 'personalOn' : 'personalOff')} <RankingSwitch isPersonal={isPersonal} />
      </p>
      {needs.length === 0 ? (
        <p>
          <strong>{say('forYouNone')}</strong> {say('forYouNoneHint')}
        </p>
      ) : null}
      <ul className="shift-cards">
        {needs.slice(0, isOpen ? needs.length : FIRST).map((each) => (
          <li key={each.need?.id}>
            <ForYouCard each={each} isPersonal={isPersonal} />
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <button type="button" className="push-button" data-wide="true" onClick={() => setOpen(!isOpen)}>
          {isOpen ? say('less') : say('more', { count: left })}
        </button>
      ) : null}
      {pool > 0 ? (
        <p className="meta">
          {say('looked', { pool: formats.count(pool), fitting: formats.count(fitting) })}
        </p>
      ) : null}
    </section>
  );
}

function ForYouCard({ each, isPersonal }: { readonly each: NeedForMe; readonly isPersonal: boolean }) {
  const say = useWords(forMeWords);
  const formats = useFormats();
  const reasons = useReasons();
  const distance = useDistance();
  const { need, shift, metres, isDistanceAbout } = each;
  if (!need) return null;
  const { startsAt, endsAt } = shift ?? need;
  const where = metres === null ? null : say('distanceOnly', { distance: distance(metres, isDistanceAbout) });
  return (
    <Link className="shift-card" to={shift ? `/m/shifts/${shift.id}` : `/needs/${need.id}`}>
      <strong>{shift?.activity?.title ?? need.publicSentence ?? need.title}</strong>
      <span>{startsAt && endsAt ? formats.period(startsAt, endsAt) : say('anyTime')}</span>
      <span className="meta">{[need.community?.name, where].filter(Boolean).join(' · ')}</span>
      {isPersonal ? <span className="for-you-why">{reasons(reasonedOf(each))}</span> : null}
      <span className="meta">
        {shift ? say('shiftLeft', { left: formats.count(shift.capacity - shift.taken) }) : say('noShift')}
      </span>
    </Link>
  );
}

/** What the reasons of a need are told of. */
function reasonedOf({ need, parts, metres, isDistanceAbout }: NeedForMe) {
  return {
    parts,
    metres,
    isDistanceAbout,
    skills: skillsOf(need?.parts ?? []),
    startsAt: need?.startsAt ?? null,
    endsAt: need?.endsAt ?? null,
    languages: need?.languages ?? [],
  };
}

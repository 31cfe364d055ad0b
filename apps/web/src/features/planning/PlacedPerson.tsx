import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { CompareTable, MOST_COMPARED, type Compared } from '../matching/CompareTable.js';
import { DeskDrawer } from './DeskDrawer.js';
import { linesAtNeedQuery, type Line } from './plan-lines.api.js';
import { planningWords } from './planning.words.js';

type PlacedProps = { readonly planId: string; readonly line: Line };

/** Whom a line places, opening why; or how many are missing. */
export function PlacedName({ planId, line }: PlacedProps) {
  const say = useWords(planningWords);
  const { label, heads, need } = line;
  if (label === null) return <strong>{say('nobody', { count: heads })}</strong>;
  return (
    <DeskDrawer
      title={say('whyHere', { name: label, title: need?.title ?? '' })}
      content={<PlacedPerson planId={planId} line={line} />}
    >
      <strong>{label}</strong>
    </DeskDrawer>
  );
}

/** Why the plan places somebody at a need: part by part, beside others it places there; and the way to both records. */
function PlacedPerson({ planId, line }: PlacedProps) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const { need, volunteerId, startsAt, endsAt } = line;
  const list = useQuery(linesAtNeedQuery(planId, need?.id ?? ''));
  const others = (list.data ?? []).filter(({ id }) => id !== line.id);
  const compared = [line, ...others].flatMap(comparedOf).slice(0, MOST_COMPARED);
  return (
    <>
      <p className="desk-list-what">
        {need?.community?.name} · {formats.period(startsAt, endsAt)}
      </p>
      <RefusalNotice error={list.error} />
      {compared.length > 0 ? (
        <CompareTable candidates={compared} isFromHome />
      ) : (
        <p className="desk-list-what">{say('noScore')}</p>
      )}
      <p className="desk-list-what placed-ways">
        <Link to={`/w/volunteers/${volunteerId}`}>{say('toPerson')}</Link>
        {need ? (
          <Link to={`/w/needs/${need.id}`}>{say(need.maySuggest ? 'toOthers' : 'openNeed')}</Link>
        ) : null}
      </p>
    </>
  );
}

const comparedOf = ({ id, label, score, parts, metres, isDistanceAbout }: Line): Compared[] =>
  label === null || score === null ? [] : [{ id, label, score, parts, metres, isDistanceAbout }];

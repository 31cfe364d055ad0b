import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { Panel } from '../../ui/Panel.js';
import { FigureLink, type Behind } from './FigureLink.js';
import type { PlanResult } from './planning.api.js';
import { planningWords } from './planning.words.js';
import { percent } from './percent.js';

const MOST_SKILLS = 6;

type WeekPanelProps = {
  readonly result: PlanResult;
  readonly planId: string;
  /** People it places who were excluded since. */
  readonly excluded: number;
  readonly week: { readonly regionCode: string; readonly weekOn: string };
};

/** The week in three figures, and the skills, the scarcest first, on one scale. */
export function WeekPanel({ result, planId, week, excluded }: WeekPanelProps) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const filled = result.filled - excluded;
  const missing = result.heads - filled;
  return (
    <Panel title={say('thisWeekPanel')}>
      <div className="planning-figures">
        <Figure
          name={say('wanted')}
          count={result.heads}
          unit={say('wantedUnit', { count: formats.count(result.needs) })}
          what={say('wantedWhat')}
          behind={{ needs: { of: 'plan', id: planId } }}
        />
        <Figure
          name={say('available')}
          count={result.volunteers}
          unit={say('availableUnit', { hours: formats.hours(result.volunteerMinutes) })}
          what={say('availableWhat')}
          behind={{ people: { of: 'plan', id: planId } }}
        />
        <Figure
          name={say('placed')}
          count={filled}
          unit={say('placedUnit', { share: percent(filled, result.heads), missing })}
          what={say('placedWhat')}
          behind={{ people: { of: 'plan', id: planId, isPlaced: true } }}
        />
      </div>
      {result.needsWithoutTime > 0 ? (
        <p className="meta">
          <FigureLink
            title={say('withoutTime', { count: formats.count(result.needsWithoutTime) })}
            behind={{ needs: { of: 'week', ...week, isWithoutTime: true } }}
          >
            {say('withoutTime', { count: formats.count(result.needsWithoutTime) })}
          </FigureLink>
        </p>
      ) : null}
      {result.skills.length > 0 ? <Skills skills={result.skills} planId={planId} /> : null}
    </Panel>
  );
}

type FigureProps = {
  readonly name: string;
  readonly count: number;
  readonly unit: string;
  readonly what: string;
  readonly behind: Behind;
};

/** A figure that opens to what it counts and the list behind it. */
function Figure({ name, count, unit, what, behind }: FigureProps) {
  const formats = useFormats();
  return (
    <FigureLink title={name} what={what} behind={behind} className="planning-figure">
      <span className="meta">{name}</span>
      <strong>{formats.count(count)}</strong>
      <span className="meta">{unit}</span>
    </FigureLink>
  );
}

type SkillsProps = { readonly skills: PlanResult['skills']; readonly planId: string };

function Skills({ skills, planId }: SkillsProps) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const { nameOf } = useTaxonomy('skills');
  const titleOf = (skill: string): string => (skill === '' ? say('anybody') : nameOf(skill));
  return (
    <>
      <p className="planning-skills-head">
        <span>{say('skills')}</span>
        <span className="meta">{say('enough')}</span>
      </p>
      <ul className="planning-skills">
        {skills.slice(0, MOST_SKILLS).map(({ skill, wanted, available }) => (
          <li key={skill} data-short={available < wanted}>
            <span title={titleOf(skill)}>{titleOf(skill)}</span>
            <span className="planning-bar" aria-hidden="true">
              <span style={{ width: `${Math.min(100, (50 * available) / Math.max(1, wanted))}%` }} />
            </span>
            <span className="planning-of">
              <FigureLink
                title={say('skillPeople', { skill: titleOf(skill) })}
                behind={{ people: { of: 'plan', id: planId, skill } }}
              >
                {formats.count(available)}
              </FigureLink>
              {' / '}
              <FigureLink
                title={say('skillNeeds', { skill: titleOf(skill) })}
                behind={{ needs: { of: 'plan', id: planId, skill } }}
              >
                {formats.count(wanted)}
              </FigureLink>
            </span>
            <strong>
              {available === wanted
                ? say('justEnough')
                : available < wanted
                  ? say('short', { count: formats.count(wanted - available) })
                  : say('spare', { count: formats.count(available - wanted) })}
            </strong>
          </li>
        ))}
      </ul>
    </>
  );
}

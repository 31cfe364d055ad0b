import { Popover } from 'antd';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { Panel } from '../../ui/Panel.js';
import type { PlanResult } from './planning.api.js';
import { planningWords } from './planning.words.js';
import { percent } from './percent.js';

const MOST_SKILLS = 6;

/** The week in three figures, and the skills, the scarcest first, on one scale. */
export function WeekPanel({ result }: { readonly result: PlanResult }) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const missing = result.heads - result.filled;
  return (
    <Panel title={say('thisWeekPanel')}>
      <div className="planning-figures">
        <Figure
          name={say('wanted')}
          count={result.heads}
          unit={say('wantedUnit', { count: formats.count(result.needs) })}
          what={say('wantedWhat')}
        />
        <Figure
          name={say('available')}
          count={result.volunteers}
          unit={say('availableUnit', { hours: formats.hours(result.volunteerMinutes) })}
          what={say('availableWhat')}
        />
        <Figure
          name={say('placed')}
          count={result.filled}
          unit={say('placedUnit', { share: percent(result.filled, result.heads), missing })}
          what={say('placedWhat')}
        />
      </div>
      {result.needsWithoutTime > 0 ? (
        <p className="meta">{say('withoutTime', { count: formats.count(result.needsWithoutTime) })}</p>
      ) : null}
      {result.skills.length > 0 ? <Skills skills={result.skills} /> : null}
    </Panel>
  );
}

type FigureProps = {
  readonly name: string;
  readonly count: number;
  readonly unit: string;
  readonly what: string;
};

/** A figure that opens to what it counts. */
function Figure({ name, count, unit, what }: FigureProps) {
  const formats = useFormats();
  return (
    <Popover trigger="click" content={<p className="planning-what">{what}</p>}>
      <button type="button" className="planning-figure">
        <span className="meta">{name}</span>
        <strong>{formats.count(count)}</strong>
        <span className="meta">{unit}</span>
      </button>
    </Popover>
  );
}

function Skills({ skills }: { readonly skills: PlanResult['skills'] }) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const { nameOf } = useTaxonomy('skills');
  return (
    <>
      <p className="planning-skills-head">
        <span>{say('skills')}</span>
        <span className="meta">{say('enough')}</span>
      </p>
      <ul className="planning-skills">
        {skills.slice(0, MOST_SKILLS).map(({ skill, wanted, available }) => (
          <li key={skill} data-short={available < wanted}>
            <span>{skill === '' ? say('anybody') : nameOf(skill)}</span>
            <span className="planning-bar" aria-hidden="true">
              <span style={{ width: `${Math.min(100, (50 * available) / Math.max(1, wanted))}%` }} />
            </span>
            <span className="planning-of">
              {formats.count(available)} / {formats.count(wanted)}
            </span>
            <strong>
              {available < wanted
                ? say('short', { count: formats.count(wanted - available) })
                : say('spare', { count: formats.count(available - wanted) })}
            </strong>
          </li>
        ))}
      </ul>
    </>
  );
}

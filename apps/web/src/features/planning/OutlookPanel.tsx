import { useQuery } from '@tanstack/react-query';
import type { Urgency } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { deskListWords } from './desk-lists.words.js';
import { FigureLink } from './FigureLink.js';
import { OutlookTable } from './OutlookTable.js';
import { outlookQuery, type Outlook } from './outlook.api.js';
import { planningWords } from './planning.words.js';

const MOST_SKILLS = 8;
const URGENCIES: readonly Urgency[] = ['urgent', 'pressing', 'ordinary', 'longTerm'];

/** A week before it is planned: needs by field and day, who is free, and the skills that are scarce. */
export function OutlookPanel({
  regionCode,
  weekOn,
}: {
  readonly regionCode: string;
  readonly weekOn: string;
}) {
  const say = useWords(deskListWords);
  const query = useQuery(outlookQuery(regionCode, weekOn));
  const outlook = query.data;
  if (!outlook)
    return query.error ? <RefusalNotice error={query.error} /> : <Skeletons count={2} height={160} />;
  if (outlook.needs === 0 && outlook.needsWithoutTime === 0)
    return (
      <section className="panel planning-empty outlook">
        <EmptyState title={say('noNeeds')}>{say('noNeedsHint')}</EmptyState>
      </section>
    );
  return (
    <div className="outlook">
      <Panel title={say('needsPanel')} padded={false}>
        <OutlookTable outlook={outlook} />
      </Panel>
      <div className="outlook-side">
        <Panel title={say('urgencyPanel')}>
          <Urgencies outlook={outlook} />
        </Panel>
        <Panel title={say('scarce')} note={say('scarceNote')}>
          <Skills outlook={outlook} />
        </Panel>
      </div>
    </div>
  );
}

function Urgencies({ outlook }: { readonly outlook: Outlook }) {
  const say = useWords(deskListWords);
  const words = useWords(planningWords);
  const formats = useFormats();
  const { regionCode, weekOn, cells } = outlook;
  return (
    <ul className="outlook-urgencies">
      {URGENCIES.map((urgency) => {
        const own = cells.filter((cell) => cell.urgency === urgency);
        const sum = (of: 'needs' | 'heads') => own.reduce((all, cell) => all + cell[of], 0);
        return (
          <li key={urgency}>
            <span>{words(urgency)}</span>
            <FigureLink
              title={say('titleUrgency', { urgency: words(urgency) })}
              behind={{ needs: { of: 'week', regionCode, weekOn, urgency } }}
            >
              {say('needsAndHeads', {
                needs: formats.count(sum('needs')),
                heads: formats.count(sum('heads')),
              })}
            </FigureLink>
          </li>
        );
      })}
      {outlook.needsWithoutTime > 0 ? (
        <li>
          <span>{say('withoutTime')}</span>
          <FigureLink
            title={say('titleTimeless')}
            behind={{ needs: { of: 'week', regionCode, weekOn, isWithoutTime: true } }}
          >
            {say('countNeeds', { count: formats.count(outlook.needsWithoutTime) })}
          </FigureLink>
        </li>
      ) : null}
    </ul>
  );
}

function Skills({ outlook }: { readonly outlook: Outlook }) {
  const say = useWords(deskListWords);
  const formats = useFormats();
  const { nameOf } = useTaxonomy('skills');
  const { regionCode, weekOn } = outlook;
  const shown = outlook.skills.slice(0, MOST_SKILLS);
  // As long as the best supplied of those shown needs, so that they can be told apart; the mark is one for each place.
  const longest = Math.max(2, ...shown.map(({ wanted, shifts }) => shifts / Math.max(1, wanted)));
  return (
    <ul className="outlook-skills">
      {shown.map(({ skill, wanted, people, shifts }) => {
        const name = skill === '' ? say('anybody') : nameOf(skill);
        const ratio = shifts / Math.max(1, wanted);
        return (
          <li key={skill} data-short={ratio < 1}>
            <span className="outlook-skill">{name}</span>
            <span className="planning-bar" aria-hidden="true">
              <span style={{ width: `${(100 * ratio) / longest}%` }} />
              <i className="outlook-one" style={{ left: `${100 / longest}%` }} />
            </span>
            <strong>{say('perHead', { ratio: ratio >= 10 ? Math.round(ratio) : ratio.toFixed(1) })}</strong>
            <span className="outlook-skill-figures meta">
              <FigureLink
                title={say('titleSkillPeople', { skill: name })}
                behind={{ people: { of: 'week', regionCode, weekOn, skill } }}
              >
                {formats.count(people)}
              </FigureLink>
              {' / '}
              <FigureLink
                title={say('titleSkillNeeds', { skill: name })}
                behind={{ needs: { of: 'week', regionCode, weekOn, skill } }}
              >
                {formats.count(wanted)}
              </FigureLink>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

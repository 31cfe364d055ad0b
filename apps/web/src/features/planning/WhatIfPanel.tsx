import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { FigureLink } from './FigureLink.js';
import { signed, toneOf } from '../../ui/difference.js';
import { actOnPlan, isAtWork, type Plan, type Tried, type WhatIfPlan } from './planning.api.js';
import { whatIfWords } from './what-if.words.js';

const METRES = 1000;
const MOST_COMMUNITIES = 3;

/** What was tried beside the plan, each as a difference to it. */
export function WhatIfPanel({ plan }: { readonly plan: Plan }) {
  const say = useWords(whatIfWords);
  if (plan.whatIfs.length === 0) return null;
  return (
    <div className="what-ifs">
      <Panel title={say('panel')} note={say('note')} padded={false}>
        <ul>
          {plan.whatIfs.map((tried) => (
            <Row key={tried.id} tried={tried} planId={plan.id} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function Row({ tried, planId }: { readonly tried: WhatIfPlan; readonly planId: string }) {
  const say = useWords(whatIfWords);
  const client = useQueryClient();
  const triedText = useTriedText();
  const drop = useMutation({
    mutationFn: () => actOnPlan(tried, 'discard'),
    onSettled: () => client.invalidateQueries({ queryKey: ['planning', 'plan', planId] }),
  });
  const mayDrop = tried.allowedActions.some(({ action, isOpen }) => action === 'discard' && isOpen);
  return (
    <li className="what-if">
      <RefusalNotice error={drop.error} />
      <div className="what-if-head">
        <strong>{tried.whatIf ? triedText(tried.whatIf) : ''}</strong>
        {mayDrop ? (
          <button
            type="button"
            className="planning-link"
            disabled={drop.isPending}
            onClick={() => drop.mutate()}
          >
            {say('drop')}
          </button>
        ) : null}
      </div>
      {tried.comparison ? (
        <Difference id={tried.id} comparison={tried.comparison} />
      ) : (
        <p className="meta" role="status">
          {say(isAtWork(tried) ? 'working' : 'failed')}
        </p>
      )}
    </li>
  );
}

type DifferenceProps = {
  readonly id: string;
  readonly comparison: NonNullable<WhatIfPlan['comparison']>;
};

function Difference({ id, comparison }: DifferenceProps) {
  const say = useWords(whatIfWords);
  const formats = useFormats();
  const { today, draft, dropped, added } = comparison;
  const changed = comparison.communities
    .filter((community) => community.today !== community.draft)
    .toSorted((a, b) => Math.abs(b.draft - b.today) - Math.abs(a.draft - a.today));
  return (
    <dl className="what-if-figures">
      {(['filled', 'served'] as const).map((key) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          <dd>
            {say('from', { before: formats.count(today[key]), after: formats.count(draft[key]) })}{' '}
            <strong data-tone={toneOf(draft[key] - today[key])}>{signed(draft[key] - today[key])}</strong>
          </dd>
        </div>
      ))}
      <div>
        <dt>{say('changes')}</dt>
        <dd>
          {dropped + added === 0 ? say('same') : null}
          {dropped > 0 ? (
            <FigureLink title={say('titleLost')} behind={{ differences: { id, change: 'lost' } }}>
              {say('lost', { count: formats.count(dropped) })}
            </FigureLink>
          ) : null}{' '}
          {added > 0 ? (
            <FigureLink title={say('titleGained')} behind={{ differences: { id, change: 'gained' } }}>
              {say('gained', { count: formats.count(added) })}
            </FigureLink>
          ) : null}
        </dd>
      </div>
      {changed.length > 0 ? (
        <div>
          <dt>{say('communities')}</dt>
          <dd>
            {changed
              .slice(0, MOST_COMMUNITIES)
              .map((each) => `${each.name} ${signed(each.draft - each.today)}`)
              .join(' · ')}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

/** What is tried, in words. */
function useTriedText(): (tried: Tried) => string {
  const say = useWords(whatIfWords);
  const { nameOf } = useTaxonomy('skills');
  return (tried) => {
    const count = (value: number): { readonly count: number } => ({ count: value });
    const texts = [
      tried.bufferMinutes === null ? '' : say('tBuffer', count(tried.bufferMinutes)),
      tried.withinMetres === null ? '' : say('tDistance', count(tried.withinMetres / METRES)),
      tried.urgentValue === null ? '' : say('tUrgent', count(tried.urgentValue)),
      tried.withoutFairness ? say('tUnfair') : '',
      tried.withoutNeedIds?.length ? say('tWithoutNeeds', count(tried.withoutNeedIds.length)) : '',
      tried.withoutVolunteerIds?.length ? say('tWithoutPeople', count(tried.withoutVolunteerIds.length)) : '',
      ...(tried.morePeople ?? []).map((more) =>
        say('tMore', { count: more.count, skill: nameOf(more.skill) }),
      ),
    ];
    return texts.filter((text) => text !== '').join(' · ');
  };
}

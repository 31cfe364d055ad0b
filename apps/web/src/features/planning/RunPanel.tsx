import type { PlanStage } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { FigureLink, type Behind } from './FigureLink.js';
import { gapText } from './percent.js';
import type { Plan } from './planning.api.js';
import { planningWords } from './planning.words.js';
import { whatIfWords } from './what-if.words.js';

const [WIDTH, HEIGHT] = [320, 96];
const MILLION = 1_000_000;

/** The lists of what a stage counted, where there is one that counts the same. */
const BEHIND: Readonly<Partial<Record<PlanStage, (id: string) => Behind>>> = {
  solving: (id) => ({ lines: { id, changes: ['added', 'moved', 'unchanged'] } }),
};

const secondsOf = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

/** How the plan came about: how near the best it is proven to be, how plan and bound met, and how long each stage took. */
export function RunPanel({ plan }: { readonly plan: Plan }) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const all = plan.steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const last = plan.progress.at(-1);
  const gap =
    plan.result?.gapMillionths ??
    (last && last.bound > 0 ? Math.ceil((MILLION * (last.bound - last.objective)) / last.bound) : null);
  const behind = (stage: PlanStage): Behind | null => (plan.result && BEHIND[stage]?.(plan.id)) ?? null;
  const isAgainDue = plan.state === 'ready' && plan.sending.excluded > 0;
  return (
    <Panel
      title={say('runPanel')}
      aside={
        plan.finishedAt ? (
          <span className="meta">
            {say('took', { seconds: secondsOf(all), moment: formats.time(plan.finishedAt) })}
          </span>
        ) : null
      }
    >
      {isAgainDue ? (
        <p className="planning-badge" data-done="false">
          {say('notAgain', { count: plan.sending.excluded })}
        </p>
      ) : gap === null ? null : (
        <>
          <p className="planning-badge" data-done={plan.result !== null}>
            {gap <= 1 ? say('best') : say('gap', { gap: gapText(gap) })}
          </p>
          <p className="meta">{gap <= 1 ? say('bestWhat') : say('gapWhat', { gap: gapText(gap) })}</p>
        </>
      )}
      <Curve plan={plan} />
      <ul className="planning-steps">
        {plan.steps.map(({ stage, milliseconds, count }) => (
          <li key={stage}>
            <Stage text={say(stage, { count: formats.count(count) })} behind={behind(stage)} />
            <span className="meta">{say('seconds', { seconds: secondsOf(milliseconds) })}</span>
          </li>
        ))}
      </ul>
      {plan.result?.weightsSince ? (
        <p className="meta">{say('weightsSince', { day: formats.day(plan.result.weightsSince) })}</p>
      ) : null}
      {plan.againstBase ? <Kept plan={plan} /> : null}
    </Panel>
  );
}

/** What a stage counted; it opens to a list that counts the same. */
function Stage({ text, behind }: { readonly text: string; readonly behind: Behind | null }) {
  if (!behind) return <span>{text}</span>;
  return (
    <FigureLink title={text} behind={behind}>
      {text}
    </FigureLink>
  );
}

/** How much of the plan before it keeps; the figures open what differs. */
function Kept({ plan }: { readonly plan: Plan }) {
  const say = useWords(whatIfWords);
  const formats = useFormats();
  const { id, againstBase, excluded } = plan;
  if (!againstBase) return null;
  const mayAllow = plan.state === 'ready' && plan.allowedActions.some(({ action }) => action === 'confirm');
  const { kept, dropped, added } = againstBase;
  const figures = [
    ['lost', dropped],
    ['gained', added],
  ] as const;
  return (
    <p className="planning-kept" title={say('keptHint')}>
      {say('kept', { count: formats.count(kept) })}
      {figures.map(([change, count]) => (
        <FigureLink key={change} title={say('titleKept')} behind={{ differences: { id, change, mayAllow } }}>
          {say(change, { count: formats.count(count) })}
        </FigureLink>
      ))}
      {excluded.length > 0 ? (
        <FigureLink title={say('titleExcluded')} behind={{ excluded: { id, mayAllow } }}>
          {say('excluded', { count: formats.count(excluded.length) })}
        </FigureLink>
      ) : null}
    </p>
  );
}

/** Plan and bound over the time of the search, on a scale from the first plan to the first bound. */
function Curve({ plan: { progress } }: { readonly plan: Plan }) {
  const say = useWords(planningWords);
  const [first, last] = [progress[0], progress.at(-1)];
  if (!first || !last || progress.length < 2) return null;
  const least = first.objective;
  const most = Math.max(...progress.map(({ bound }) => bound));
  const spread = Math.max(1e-9, most - least);
  const x = (milliseconds: number): number => (WIDTH * milliseconds) / Math.max(1, last.milliseconds);
  const y = (value: number): number => HEIGHT - 4 - ((HEIGHT - 8) * (value - least)) / spread;
  const path = (of: 'objective' | 'bound'): string =>
    progress.map((point, at) => `${at === 0 ? 'M' : 'L'}${x(point.milliseconds)} ${y(point[of])}`).join('');
  return (
    <figure className="planning-curve">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={say('curve')} preserveAspectRatio="none">
        <path d={path('bound')} className="planning-bound" />
        <path d={path('objective')} className="planning-plan" />
      </svg>
      <figcaption className="meta">
        <span className="planning-key" data-of="bound">
          {say('bound')}
        </span>
        <span className="planning-key" data-of="plan">
          {say('plan')}
        </span>
        <span>{say('seconds', { seconds: secondsOf(last.milliseconds) })}</span>
      </figcaption>
    </figure>
  );
}

import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { gapText } from './percent.js';
import type { Plan } from './planning.api.js';
import { planningWords } from './planning.words.js';

const [WIDTH, HEIGHT] = [320, 96];
const MILLION = 1_000_000;

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
      {gap === null ? null : (
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
            <span>{say(stage, { count: formats.count(count) })}</span>
            <span className="meta">{say('seconds', { seconds: secondsOf(milliseconds) })}</span>
          </li>
        ))}
      </ul>
    </Panel>
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

import { useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StepsScore } from '../../ui/StepsScore.js';
import type { RegionPageData } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';

const allSteps = [1, 2, 3, 4, 5] as const;

/** How many accepted projects brought together how many of the five. */
export function LinkageSteps({ data }: { readonly data: RegionPageData | undefined }) {
  const say = useWords(monitoringWords);
  return (
    <Panel title={say('stepsTitle')} note={say('stepsNote')}>
      {data ? null : <Skeletons count={1} height={48} />}
      {data && data.own.linkage.length === 0 ? (
        <p className="linkage-none">
          {say('stepsNone')} <span className="meta">{say('stepsNoneHint')}</span>
        </p>
      ) : null}
      {data && data.own.linkage.length > 0 ? (
        <>
          <ul className="linkage-steps">
            {allSteps.map((steps) => (
              <li key={steps}>
                <StepsScore
                  steps={steps}
                  word={say('stepsWord', {
                    count: data.own.linkage.find((row) => row.steps === steps)?.projects ?? 0,
                  })}
                />
              </li>
            ))}
          </ul>
          <p className="meta region-hint">{say('stepsHint')}</p>
        </>
      ) : null}
    </Panel>
  );
}

import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Notice } from '../../ui/Notice.js';
import { Panel } from '../../ui/Panel.js';
import type { OpenAward } from './award.api.js';
import { awardWords } from './awards.words.js';

type RecomputePanelProps = {
  readonly award: OpenAward;
  readonly ruleNames: ReadonlyMap<string, string>;
};

/** The frozen input asked again, beside what the register would say now. */
export function RecomputePanel({ award: { recomputation, explanation }, ruleNames }: RecomputePanelProps) {
  const say = useWords(awardWords);
  const formats = useFormats();
  if (!recomputation) return null;
  const { stands, sha256, onDay, nowOutcome, nowFailing } = recomputation;
  const isSame = nowOutcome === explanation.outcome;
  const now = isSame
    ? say('nowSame')
    : say('nowFails', { rules: nowFailing.map((code) => ruleNames.get(code) ?? code).join('”“') });
  return (
    <Panel title={say('recompute')}>
      <Notice tone={stands ? 'green' : 'red'} title={say(stands ? 'recomputeStands' : 'recomputeBroken')}>
        {say('recomputeNow', { day: formats.day(onDay), outcome: now })}
      </Notice>
      <p className="meta award-hash">{say('hash', { hash: sha256.slice(0, 16) })}</p>
    </Panel>
  );
}

import { isRefusalCode, refusalText } from '../../platform/refusal-text.js';
import { useWords } from '../../platform/i18n/index.js';
import { useDistance } from '../matching/reasons.js';
import type { Line } from './plan-lines.api.js';
import { planningWords } from './planning.words.js';

const MOST_REASONS = 3;
const WELL = 800;

/** Why somebody is placed, or why nobody is, in words. */
export function useReasons(): (line: Line) => string {
  const say = useWords(planningWords);
  const distance = useDistance();
  const partText = (line: Line, { part, value, amount }: Line['parts'][number]): string => {
    if (part === 'distance' && amount !== null) {
      return say('reason_distance', { distance: distance(amount, line.isDistanceAbout, true) });
    }
    if (part === 'recentLoad') return amount ? say('reason_load', { count: amount }) : say('reason_rested');
    if (part === 'reliability' && amount) return say('reason_kept', { count: amount });
    if (part === 'preference' && value >= WELL) return say('reason_preference');
    return '';
  };
  return (line) => {
    if (line.unfilledReason === 'servingElsewhere')
      return say('servingElsewhere', {
        count: line.blockedBy ?? 0,
        urgency: line.blockedByUrgency ? say(line.blockedByUrgency) : '',
      });
    if (line.unfilledReason) return say(line.unfilledReason);
    return line.parts
      .map((part) => partText(line, part))
      .filter((text) => text !== '')
      .slice(0, MOST_REASONS)
      .join(' · ');
  };
}

/** Why a plan sent nothing, beside the refusals there are. */
const NOT_ASKED = ['WAITS_ALREADY', 'AGREED_ALREADY', 'DECLINED_ALREADY'] as const;

/** What became of a line, in words: how its invitation stands, or why none was sent; null while neither is so. */
export function useOutcome(): (line: Pick<Line, 'invitation' | 'refusedWith'>) => string | null {
  const say = useWords(planningWords);
  return ({ invitation, refusedWith }) => {
    if (invitation) return say(`inv_${invitation.state}`);
    if (refusedWith === null) return null;
    const known = NOT_ASKED.find((code) => code === refusedWith);
    if (known) return say(`not_${known}`);
    return isRefusalCode(refusedWith) ? refusalText(refusedWith) : say('notSent');
  };
}

import type { Progress } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { progressTones } from './indicator-text.js';
import { indicatorWords } from './indicators.words.js';

/** How a figure stands to its target, in words. */
export function ProgressTag({ progress }: { readonly progress: Progress }) {
  const say = useWords(indicatorWords);
  return (
    <span className="tag" data-tone={progressTones[progress]}>
      {say(progress)}
    </span>
  );
}

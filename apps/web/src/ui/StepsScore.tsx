import { useWords } from '../platform/i18n/index.js';
import { uiWords } from './ui.words.js';
import './StepsScore.css';

export type StepsScoreProps = {
  /** 0 to 5 whole steps. */
  readonly steps: number;
  /** What the steps mean in a word: 很对口, 0.8 公里, 较重. */
  readonly word: string;
  /** Amber marks a reason that speaks against. */
  readonly tone?: 'plain' | 'against';
};

/** One part of a suggestion as five small steps and a word; there is no total. */
export function StepsScore({ steps, word, tone = 'plain' }: StepsScoreProps) {
  const say = useWords(uiWords);
  return (
    <span className="steps-score" data-tone={tone}>
      <span className="steps-score-row" role="img" aria-label={say('stepsOutOfFive', { steps })}>
        {[1, 2, 3, 4, 5].map((step) => (
          <span key={step} className="steps-score-step" data-full={step <= steps} />
        ))}
      </span>
      <span className="steps-score-word">{word}</span>
    </span>
  );
}

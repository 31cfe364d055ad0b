import { useEffect, useState } from 'react';
import { useWords } from '../platform/i18n/index.js';
import { uiWords } from './ui.words.js';
import './Skeletons.css';

export type SkeletonsProps = {
  readonly count?: number;
  /** Height of one box in px: that of what will stand there, so that nothing moves when it arrives. */
  readonly height?: number;
};

/** Grey boxes of the real height; they show only after 300 ms, so that a quick answer does not flicker. */
export function Skeletons({ count = 3, height = 56 }: SkeletonsProps) {
  const say = useWords(uiWords);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="skeletons" role="status" aria-busy="true">
      <span className="visually-hidden">{late ? say('loading') : ''}</span>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="skeleton" data-late={late} style={{ height }} />
      ))}
    </div>
  );
}

import { NavLink } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { awardWords } from './awards.words.js';

const OFFICE: readonly (string | undefined)[] = ['official', 'administrator', 'auditor'];

/** The pages of awards, for those who have more than one. */
export function AwardsNav() {
  const say = useWords(awardWords);
  const role = useViewer()?.hat?.role;
  if (!OFFICE.includes(role)) return null;
  const pages = [
    ['/w/awards', 'toDesk'],
    ['/w/awards/programmes', 'toProgrammes'],
    ['/w/awards/batches', 'toBatches'],
    ['/w/awards/simulation', 'toSimulation'],
  ] as const;
  return (
    <nav className="award-nav" aria-label={say('nav')}>
      {pages.map(([to, word]) => (
        <NavLink key={to} to={to} end>
          {say(word)}
        </NavLink>
      ))}
    </nav>
  );
}

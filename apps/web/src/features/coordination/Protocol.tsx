import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { stepWords } from './steps.words.js';
import './coordination.css';

const places = {
  need: '/w/needs/',
  meeting: '/w/coordination/meetings/',
  actionItem: '/w/coordination/items/',
  referral: '/w/coordination/referrals/',
  inspection: '/w/inspections/',
} as const;
type Subject = keyof typeof places;
const isSubject = (type: string): type is Subject => Object.hasOwn(places, type);

type ProtocolProps = {
  readonly matters: readonly {
    readonly subjectType: string;
    readonly subjectId: string;
    readonly title: string;
  }[];
  /** Not yet taken over: what stands there may change. */
  readonly isOpen: boolean;
};

/** What passes on, one line a matter. */
export function Protocol({ matters, isOpen }: ProtocolProps) {
  const say = useWords(stepWords);
  return (
    <Panel
      title={say('protocol')}
      note={isOpen ? say('protocolOpen') : say('protocolCount', { count: matters.length })}
    >
      {matters.length === 0 ? <p className="meta">{say('noMatters')}</p> : null}
      <ul className="protocol">
        {matters.map(({ subjectType, subjectId, title }) =>
          isSubject(subjectType) ? (
            <li key={subjectId}>
              <span className="tag">{say(`subject_${subjectType}`)}</span>{' '}
              <Link to={`${places[subjectType]}${subjectId}`}>{title}</Link>
            </li>
          ) : null,
        )}
      </ul>
    </Panel>
  );
}

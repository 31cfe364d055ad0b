import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Parts } from '../../ui/Parts.js';
import { Panel } from '../../ui/Panel.js';
import type { Kind } from './designations.api.js';
import { designationWords } from './designations.words.js';
import { useInLanguage } from './in-language.js';

/** Each name with how far the region has come, and the way to apply where the own place may. */
export function KindsPanel({ kinds }: { readonly kinds: readonly Kind[] }) {
  const say = useWords(designationWords);
  const named = useInLanguage();
  return (
    <Panel title={say('kinds')}>
      {kinds.length === 0 ? <EmptyState title={say('noKinds')}>{say('noKindsHint')}</EmptyState> : null}
      <ul className="designation-kinds">
        {kinds.map((kind) => (
          <li key={`${kind.pack} ${kind.code}`}>
            <strong>{named(kind.name)}</strong>
            <Progress kind={kind} />
            {kind.mayApply ? (
              <Link className="push-button" to={`/w/designations/new?kind=${kind.code}`}>
                {say('apply')}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const HUNDRED = 100;

function Progress({ kind: { progress } }: { readonly kind: Kind }) {
  const say = useWords(designationWords);
  const { named, places, target, isPercent, targetYear, underWay } = progress;
  const goal = target === null ? null : Number(target);
  const wanted = goal === null ? Math.max(named, 1) : isPercent ? Math.ceil((places * goal) / HUNDRED) : goal;
  // Cut off, as every share is: 79.96 % is not 80.
  const tenths = places === 0 ? 0 : Math.floor((HUNDRED * 10 * named) / places);
  const share = (tenths / 10).toFixed(1);
  const text =
    goal === null
      ? say('namedOnly', { named })
      : isPercent
        ? say('namedShare', { named, places, share, target: goal })
        : say('namedOf', { named, target: goal });
  return (
    <Parts
      total={Math.max(wanted, named + underWay)}
      accepted={named}
      pending={underWay}
      label={say('namedBar')}
    >
      {text}
      <span className="meta">
        {' '}
        · {say('underWay', { count: underWay })}
        {targetYear !== null && goal !== null ? ` · ${say('targetYear', { year: targetYear })}` : ''}
      </span>
    </Parts>
  );
}

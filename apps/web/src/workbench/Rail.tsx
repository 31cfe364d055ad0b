import { FontSizeOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useWords } from '../platform/i18n/index.js';
import type { Viewer } from '../platform/session.js';
import { setSimple, useSimple } from '../platform/simple-mode.js';
import { Mark } from '../ui/Five.js';
import { uiWords } from '../ui/ui.words.js';
import { desks, type RailEntry } from './desks.js';
import { counterAt, entryAt } from './rail.js';
import { workbenchWords } from './workbench.words.js';
import './Rail.css';

type RailProps = {
  readonly viewer: Viewer;
  readonly entries: readonly RailEntry[];
  readonly onHelp: () => void;
};

/** The left rail: the desk's name, at most eight pages, counts where somebody must act. */
export function Rail({ viewer, entries, onHelp }: RailProps) {
  const say = useWords(workbenchWords);
  const ui = useWords(uiWords);
  const simple = useSimple();
  const { pathname } = useLocation();
  const here = entryAt(entries, pathname);
  const list = useRef<HTMLUListElement>(null);
  // On a phone the entries are wider than the bar: the page that is open stands in view.
  useEffect(() => {
    list.current
      ?.querySelector('[data-here="true"]')
      ?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
  }, [here]);
  const desk = viewer.hat ? desks[viewer.hat.role] : null;
  return (
    <nav className="rail" aria-label={say('nav')}>
      <div className="rail-mark">
        <Mark />
        <span className="rail-names">
          <strong>{ui('product')}</strong>
          <span>{desk ? say(desk.name) : null}</span>
        </span>
      </div>
      <ul className="rail-entries" ref={list}>
        {entries.map((entry) => (
          <li key={entry.path}>
            <NavLink
              className="rail-entry"
              to={`/w/${entry.path}`}
              data-here={entry === here}
              aria-current={entry === here ? 'page' : undefined}
            >
              <span className="rail-icon" aria-hidden="true">
                <entry.icon />
              </span>
              <span className="rail-label">{say(entry.label)}</span>
              <Count path={entry.path} />
            </NavLink>
          </li>
        ))}
      </ul>
      <div className="rail-foot">
        <button
          type="button"
          className="plain-button rail-entry"
          aria-pressed={simple}
          onClick={() => setSimple(!simple)}
        >
          <span className="rail-icon" aria-hidden="true">
            <FontSizeOutlined />
          </span>
          <span className="rail-label">{say(simple ? 'ordinary' : 'simple')}</span>
        </button>
        <button type="button" className="plain-button rail-entry" onClick={onHelp}>
          <span className="rail-icon" aria-hidden="true">
            <QuestionCircleOutlined />
          </span>
          <span className="rail-label">{say('help')}</span>
          <kbd className="rail-key">?</kbd>
        </button>
      </div>
    </nav>
  );
}

function Count({ path }: { readonly path: string }) {
  const useCount = counterAt(path);
  return useCount ? <Counted useCount={useCount} /> : null;
}

function Counted({ useCount }: { readonly useCount: () => number | undefined }) {
  const say = useWords(workbenchWords);
  const count = useCount();
  if (!count) return null;
  return (
    <span className="rail-count">
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{say('waiting', { count })}</span>
    </span>
  );
}

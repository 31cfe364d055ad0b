import { useState } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation, useNavigate } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../platform/i18n/index.js';
import { useKeys } from '../platform/keys.js';
import { NeedPanels } from '../platform/need-panels.js';
import { usePageFocus } from '../platform/page-focus.js';
import { viewerQuery } from '../platform/session.js';
import { RefusalNotice } from '../ui/RefusalNotice.js';
import { KeysHelp } from './KeysHelp.js';
import { Rail } from './Rail.js';
import { TopBar } from './TopBar.js';
import { needPanels } from './pages.js';
import { openEntries } from './rail.js';
import { workbenchWords } from './workbench.words.js';
import './Frame.css';

const CONTENT = 'content';

/** The workbench around every page: rail, top bar, keys. Nobody signed in is sent to the sign-in page. */
export function Frame() {
  const say = useWords(workbenchWords);
  const viewer = useQuery(viewerQuery);
  const location = useLocation();
  const navigate = useNavigate();
  const [help, setHelp] = useState(false);
  usePageFocus(CONTENT);
  const entries = viewer.data?.hat ? openEntries(viewer.data.hat.role) : [];
  const posts = entries.some((entry) => entry.path === 'needs/new');
  useKeys({
    '?': () => setHelp(true),
    ...(posts ? { n: () => void navigate('/w/needs/new') } : {}),
  });
  if (viewer.error) return <RefusalNotice error={viewer.error} />;
  if (viewer.data === undefined) return null;
  if (viewer.data === null) {
    const back = encodeURIComponent(location.pathname + location.search);
    return <Navigate to={`/w/sign-in?to=${back}`} replace />;
  }
  return (
    <div className="frame">
      <a
        className="frame-skip"
        href={`#${CONTENT}`}
        onClick={(event) => {
          // The address stays as it is, so that the way back is one step.
          event.preventDefault();
          document.getElementById(CONTENT)?.focus();
        }}
      >
        {say('skip')}
      </a>
      <Rail viewer={viewer.data} entries={entries} onHelp={() => setHelp(true)} />
      <div className="frame-right">
        <TopBar viewer={viewer.data} />
        <main id={CONTENT} className="frame-content" tabIndex={-1}>
          <NeedPanels value={needPanels}>
            <Outlet />
          </NeedPanels>
        </main>
      </div>
      <KeysHelp open={help} posts={posts} onClose={() => setHelp(false)} />
      <ScrollRestoration />
    </div>
  );
}

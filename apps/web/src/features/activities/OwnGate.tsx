import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { activityWords } from './activities.words.js';

/** What is one's own: strangers are asked to sign in instead. */
export function OwnGate({ error, children }: { readonly error: unknown; readonly children: ReactNode }) {
  const say = useWords(activityWords);
  const viewer = useViewer();
  const here = useLocation();
  if (viewer === null) {
    return (
      <EmptyState
        title={say('signInHint')}
        actions={
          <a className="push-button" href={`/w/sign-in?to=${encodeURIComponent(here.pathname)}`}>
            {say('signInPlain')}
          </a>
        }
      />
    );
  }
  return (
    <>
      <RefusalNotice error={viewer ? error : null} />
      {children}
    </>
  );
}

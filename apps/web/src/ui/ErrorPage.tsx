import { useRouteError } from 'react-router';
import { BrokenError, UnreachableError } from '../platform/api.js';
import { useWords } from '../platform/i18n/index.js';
import { useDocumentTitle } from '../platform/page-title.js';
import { EmptyState } from './EmptyState.js';
import { uiWords } from './ui.words.js';

/** What stands in place of a page that broke: says so, gives the number for the log, and a way on. */
export function ErrorPage() {
  const error = useRouteError();
  const say = useWords(uiWords);
  const away = error instanceof UnreachableError;
  useDocumentTitle(say(away ? 'unreachable' : 'broken'));
  const requestId = error instanceof BrokenError ? error.requestId : undefined;
  return (
    <main>
      <EmptyState
        whole
        title={say(away ? 'unreachable' : 'broken')}
        actions={
          <button type="button" className="push-button" data-primary="true" onClick={() => location.reload()}>
            {say('retry')}
          </button>
        }
      >
        {say(away ? 'unreachableHint' : 'brokenHint')}
        {requestId ? <span className="meta"> {say('requestId', { id: requestId })}</span> : null}
      </EmptyState>
    </main>
  );
}

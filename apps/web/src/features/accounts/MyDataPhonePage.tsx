import { useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { MySuggestionsPanel, RankingPanel } from '../matching/MyMatching.js';
import { ConsentsPanel, ReadingsPanel } from './MyData.js';
import { PasswordPanel, SessionsPanel } from './SecurityPanels.js';
import { myDataWords } from './my-data.words.js';

/** What is kept of me, who saw it, and my password, on the phone. */
export function MyDataPhonePage() {
  const say = useWords(myDataWords);
  const viewer = useViewer();
  return (
    <PhonePage title={say('phoneTitle')} back={{ to: '/m/me' }}>
      {viewer === null ? (
        <EmptyState
          title={say('signInFirst')}
          actions={
            <a className="push-button" data-primary="true" href="/w/sign-in?to=/m/me/data">
              {say('signIn')}
            </a>
          }
        />
      ) : null}
      {viewer ? (
        <div className="account-panels">
          <ReadingsPanel />
          <ConsentsPanel />
          <RankingPanel />
          <MySuggestionsPanel />
          <PasswordPanel />
          <SessionsPanel />
        </div>
      ) : null}
    </PhonePage>
  );
}

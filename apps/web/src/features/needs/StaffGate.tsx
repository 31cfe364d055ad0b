import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useViewer, type Hat } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { quickWords } from './quick.words.js';

/** A staff page on the phone: asks to sign in, and for the hat of a community. */
export function StaffGate({ children }: { readonly children: (hat: Hat) => ReactNode }) {
  const say = useWords(quickWords);
  const viewer = useViewer();
  const here = useLocation();
  if (viewer === undefined) {
    return (
      <PhonePage title={say('titlePlain')}>
        <Skeletons count={4} height={96} />
      </PhonePage>
    );
  }
  if (viewer?.hat?.role === 'communityStaff' && viewer.hat.region) return children(viewer.hat);
  const [title, hint] = viewer
    ? (['wrongHat', 'wrongHatHint'] as const)
    : (['signInFirst', 'signInHint'] as const);
  return (
    <PhonePage title={say(title)} ownHeading>
      <EmptyState
        whole
        title={say(title)}
        actions={
          <a
            className="push-button"
            data-primary="true"
            href={viewer ? '/w' : `/w/sign-in?to=${encodeURIComponent(here.pathname + here.search)}`}
          >
            {say(viewer ? 'toDesk' : 'signIn')}
          </a>
        }
      >
        {say(hint)}
      </EmptyState>
    </PhonePage>
  );
}

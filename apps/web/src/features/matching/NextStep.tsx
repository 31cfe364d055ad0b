import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { Card } from '../../ui/phone/Card.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { NeedFacts } from '../needs/NeedFacts.js';
import { myVolunteerQuery } from '../volunteers/volunteers.api.js';
import { ShiftSteps } from './AgreedTo.js';
import { answerWords } from './answers.words.js';
import { Asked } from './AskedOfYou.js';
import { needToTakeQuery, type ListedInvitation, type NeedToTake } from './invitations.api.js';
import { MissedAnswer, type Missed } from './MissedAnswer.js';
import { claimStepOf, isAhead, stepOf } from './next-step.js';
import { TakeBackYes } from './TakeBackYes.js';
import { WhenWhere } from './WhenWhere.js';
import { useNow } from '../../platform/now.js';
import './for-me.css';

/** On a need's public page: what the reader may know of it, and what they can do next. */
export function NextStep({ needId }: { readonly needId: string }) {
  const say = useWords(answerWords);
  const viewer = useViewer();
  const found = useQuery({ ...needToTakeQuery(needId), enabled: Boolean(viewer) });
  if (viewer === undefined) return null;
  if (viewer === null) {
    return (
      <Card shape="turn" title={say('next')}>
        <p>{say('signInFirst')}</p>
        <p>
          <a className="push-button" data-primary="true" href={`/w/sign-in?to=/needs/${needId}`}>
            {say('signIn')}
          </a>
        </p>
      </Card>
    );
  }
  if (found.isPending) return <Skeletons count={2} height={96} />;
  if (!found.data) return <RefusalNotice error={found.error} />;
  const { need, invitations } = found.data;
  return (
    <>
      <Steps need={need} invitations={invitations} />
      <Card title={say('what')}>
        <WhenWhere need={need} />
        <NeedFacts need={{ ...need, publicSentence: null, startsAt: null, place: '' }} />
      </Card>
    </>
  );
}

type StepsProps = { readonly need: NeedToTake; readonly invitations: readonly ListedInvitation[] };

function Steps({ need, invitations }: StepsProps) {
  const say = useWords(answerWords);
  const now = useNow();
  const volunteer = useQuery(myVolunteerQuery);
  const waiting = invitations.find(({ state }) => state === 'sent' || state === 'seen');
  const [missed, setMissed] = useState<Missed | null>(null);
  const agreed = invitations.find(({ state }) => state === 'accepted');
  const hasAgreed = agreed !== undefined;
  // The newest one is the last word.
  const hasTakenBack = invitations[0]?.isYesTakenBack === true;
  if (!isAhead(need, now)) return null;
  if (waiting) return <Asked invitation={waiting} isOnNeed onMissed={setMissed} />;
  return (
    <>
      <MissedAnswer missed={missed} onRead={() => setMissed(null)} />
      <Card shape="turn" title={say(hasAgreed ? 'agreed' : 'next')}>
        {need.mayClaim ? <ClaimStep need={need} /> : null}
        {need.maySuggest ? (
          <p>
            <a className="push-button" href={`/w/needs/${need.id}`}>
              {say('toDesk')}
            </a>
          </p>
        ) : null}
        {hasTakenBack ? <p>{say('yesTakenBack', { community: need.community?.name ?? '' })}</p> : null}
        {volunteer.data ? <ShiftSteps need={need} hasAgreed={hasAgreed} /> : null}
        {agreed && stepOf(need) !== 'joined' ? <TakeBackYes invitation={agreed} /> : null}
        {volunteer.data === null && !need.mayClaim && !need.maySuggest ? (
          <>
            <p>{say('registerFirst')}</p>
            <p>
              <Link className="push-button" data-primary="true" to="/m/me/edit">
                {say('register')}
              </Link>
            </p>
          </>
        ) : null}
      </Card>
    </>
  );
}

/** What an organization that may claim does next. */
function ClaimStep({ need }: { readonly need: NeedToTake }) {
  const say = useWords(answerWords);
  const step = claimStepOf(need);
  const words = step === 'claim' ? 'claimNext' : step === 'claimed' ? 'claimedNext' : 'claimNothing';
  return (
    <>
      <p>{say(words)}</p>
      <p>
        <a
          className="push-button"
          data-primary={step === 'claim'}
          href={step === 'claim' ? `/w/claimable?claim=${need.id}` : `/w/needs/${need.id}`}
        >
          {say(step === 'claim' ? 'toClaim' : 'toDesk')}
        </a>
      </p>
    </>
  );
}

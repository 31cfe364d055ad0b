import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { Timeline } from '../../ui/Timeline.js';
import { Card } from '../../ui/phone/Card.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { NextStep } from '../matching/NextStep.js';
import { PublicNeedFacts } from './PublicNeedFacts.js';
import { publicNeedQuery, type PublicNeed } from './requests.api.js';
import { requestWords } from './requests.words.js';
import './PublicNeedsPage.css';

/** One public need: the sentence, the numbers, how far it is, and how to help. */
export function PublicNeedPage() {
  const say = useWords(requestWords);
  const { id = '' } = useParams();
  const need = useQuery(publicNeedQuery(id));
  const back = { to: '/needs', label: say('allNeeds') };
  if (need.data) return <Opened need={need.data} />;
  return (
    <PhonePage
      title={need.isSuccess ? say('needGone') : say('publicTitle')}
      back={back}
      ownHeading={need.isSuccess}
    >
      <RefusalNotice error={need.error} />
      {need.isPending ? <Skeletons count={3} height={136} /> : null}
      {need.isSuccess ? (
        <EmptyState
          whole
          title={say('needGone')}
          actions={
            <Link className="push-button" to="/needs">
              {say('allNeeds')}
            </Link>
          }
        >
          {say('needGoneHint')}
        </EmptyState>
      ) : null}
    </PhonePage>
  );
}

function Opened({ need }: { readonly need: PublicNeed }) {
  const say = useWords(requestWords);
  const isOpen = need.state === 'open' || need.state === 'underway';
  return (
    <PhonePage
      title={need.sentence}
      back={{ to: '/needs', label: say('allNeeds') }}
      bottom={
        isOpen ? (
          <Link className="push-button" data-wide="true" to="/m">
            {say('toFind')}
          </Link>
        ) : undefined
      }
    >
      <Card>
        <PublicNeedFacts need={need} />
      </Card>
      {isOpen ? <NextStep needId={need.id} /> : null}
      <Card title={say('progress')}>
        <Progress need={need} />
      </Card>
      {isOpen ? (
        <Card title={say('howHelp')}>
          <p>{say('howVolunteer')}</p>
          <p>{say('howOrganization')}</p>
          <p>
            <a href={`/w/needs/${need.id}`}>{say('organizationEnter')}</a>
          </p>
          <p className="meta">{say('noMoney')}</p>
        </Card>
      ) : null}
      <p className="meta">{say('privacyShort')}</p>
    </PhonePage>
  );
}

const stageAt = { open: 0, underway: 1, delivered: 2, accepted: 3, closed: 3 } as const;
type Stage = keyof typeof stageAt;
const isStage = (state: string): state is Stage => Object.hasOwn(stageAt, state);

function Progress({ need }: { readonly need: PublicNeed }) {
  const say = useWords(requestWords);
  const formats = useFormats();
  const at = isStage(need.state) ? stageAt[need.state] : 0;
  const names = ['stageVerified', 'stageRun', 'delivered', 'stageDone'] as const;
  return (
    <Timeline
      direction="down"
      label={say('progress')}
      stages={names.map((name, index) => ({
        key: name,
        label: say(name),
        place: index < at || need.state === 'closed' ? 'done' : index === at ? 'current' : 'ahead',
        ...(index === 0 && { when: formats.day(dayOf(need.publishedAt)) }),
      }))}
    />
  );
}

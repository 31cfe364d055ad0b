import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { rowsOf } from '../../platform/lists.js';
import { useNow } from '../../platform/now.js';
import { Card } from '../../ui/phone/Card.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { answerWords } from './answers.words.js';
import { agreedListQuery, type ListedInvitation } from './invitations.api.js';
import { isAhead, stepOf } from './next-step.js';
import { TakeBackYes } from './TakeBackYes.js';
import { WhenWhere } from './WhenWhere.js';
import './for-me.css';

/** What the volunteer said yes to and has no shift of yet, each with what comes next. */
export function AgreedTo() {
  const say = useWords(answerWords);
  const now = useNow();
  const list = useInfiniteQuery(agreedListQuery);
  const agreed = rowsOf(list.data).flatMap((invitation) =>
    invitation.need ? [{ invitation, need: invitation.need }] : [],
  );
  const ahead = agreed.filter(({ need }) => isAhead(need, now) && stepOf(need) !== 'joined');
  return (
    <>
      <RefusalNotice error={list.error} />
      {ahead.length === 0 ? null : (
        <section className="agreed" aria-label={say('agreed')}>
          <h2>{say('agreed')}</h2>
          {ahead.map(({ invitation, need }) => (
            <Card key={invitation.id} shape="open">
              <p>
                <Link to={`/needs/${need.id}`}>{need.publicSentence ?? need.title}</Link>
              </p>
              <WhenWhere need={need} />
              <ShiftSteps need={need} hasAgreed />
              <TakeBackYes invitation={invitation} />
            </Card>
          ))}
        </section>
      )}
    </>
  );
}

type ShiftStepsProps = {
  readonly need: Pick<NonNullable<ListedInvitation['need']>, 'shiftsAhead' | 'hasJoined'>;
  readonly hasAgreed: boolean;
};

/** What comes next in words, and the shifts to join. */
export function ShiftSteps({ need, hasAgreed }: ShiftStepsProps) {
  const say = useWords(answerWords);
  const formats = useFormats();
  const step = stepOf(need);
  const words =
    step === 'wait'
      ? hasAgreed
        ? 'nextWait'
        : 'nextWaitUnasked'
      : step === 'join'
        ? 'nextJoin'
        : 'nextJoined';
  return (
    <>
      <p className="agreed-next">{say(words)}</p>
      {step === 'joined' ? (
        <p>
          <Link className="push-button" to="/m/shifts">
            {say('toShifts')}
          </Link>
        </p>
      ) : (
        <ul className="agreed-shifts">
          {need.shiftsAhead.map(({ id, startsAt, endsAt, capacity, taken }) => (
            <li key={id}>
              <Link className="push-button" data-primary="true" to={`/m/shifts/${id}`}>
                {say('joinShift', { when: formats.period(startsAt, endsAt) })}
              </Link>
              <span className="meta">
                {taken < capacity ? say('left', { count: formats.count(capacity - taken) }) : say('fullLine')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

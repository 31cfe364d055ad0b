import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { NeedState } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { rowsOf } from '../../platform/lists.js';
import type { Hat } from '../../platform/session.js';
import { Clock } from '../../ui/Clock.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { MoreRows } from '../../ui/MoreRows.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { needListQuery, type ListedNeed } from './needs.api.js';
import { stateShapes, urgencyTones } from './need-states.js';
import { needWords } from './needs.words.js';
import { OpenParts } from './OpenParts.js';
import { quickWords } from './quick.words.js';
import { StaffGate } from './StaffGate.js';
import './Quick.css';

/** States in which the community has the next word. */
const waiting: readonly NeedState[] = ['asked', 'returned', 'delivered', 'draft'];

/** The needs of a staff member's community on the phone: what waits for them first. */
export function StaffNeedsPage() {
  return <StaffGate>{(hat) => <StaffNeeds hat={hat} />}</StaffGate>;
}

function StaffNeeds({ hat }: { readonly hat: Hat }) {
  const say = useWords(quickWords);
  const list = useInfiniteQuery(needListQuery({ regionCode: hat.region?.code ?? null }));
  const needs = rowsOf(list.data);
  const mine = needs.filter((need) => waiting.includes(need.state));
  const others = needs.filter((need) => !waiting.includes(need.state));
  return (
    <PhonePage
      title={say('list')}
      over={hat.region?.name}
      bottom={
        <Link className="push-button" data-primary="true" data-wide="true" to="/m/post">
          {say('post')}
        </Link>
      }
    >
      <RefusalNotice error={list.error} />
      {list.isPending ? <Skeletons count={4} height={128} /> : null}
      {list.isSuccess && needs.length === 0 ? (
        <EmptyState title={say('noneTitle')}>{say('noneHint')}</EmptyState>
      ) : null}
      <Group title={say('mineFirst')} needs={mine} />
      <Group title={say('others')} needs={others} />
      <MoreRows list={list} wide />
    </PhonePage>
  );
}

function Group({ title, needs }: { readonly title: string; readonly needs: readonly ListedNeed[] }) {
  const say = useWords(needWords);
  if (needs.length === 0) return null;
  return (
    <section className="quick-list" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {needs.map((need) => (
          <li key={need.id}>
            <Link className="quick-need" to={`/m/needs/${need.id}`}>
              <strong>{need.title}</strong>
              <span className="quick-line">
                <span className="quick-state">
                  <StateIcon shape={stateShapes[need.state]} size={16} /> {say(need.state)}
                </span>
                <span className="tag" data-tone={urgencyTones[need.urgency]}>
                  {say(need.urgency)}
                </span>
                {need.dueAt ? <Clock dueAt={need.dueAt} startedAt={need.stateSince} /> : null}
              </span>
              {need.parts.length > 0 ? <OpenParts parts={need.parts} /> : null}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import type { NeedAction } from '../../gql/enums.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { Clock } from '../../ui/Clock.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { PartsLegend } from '../../ui/Parts.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { Timeline, type Stage } from '../../ui/Timeline.js';
import { roleWords } from '../../ui/roles.words.js';
import { MorePanels } from './MorePanels.js';
import { NeedActions } from './NeedActions.js';
import { NeedFacts } from './NeedFacts.js';
import { NeedHistory } from './NeedHistory.js';
import { OpenBars } from './OpenBars.js';
import { needQuery, type OpenNeed } from './needs.api.js';
import { needWords } from './needs.words.js';
import { stateShapes, urgencyTones } from './need-states.js';
import { RegisterResident } from './RegisterResident.js';
import { ResidentWords } from './ResidentWords.js';
import './NeedPage.css';

/** One need: where it stands, what is open, what I may do. */
export function NeedPage() {
  const say = useWords(needWords);
  const { id = '' } = useParams();
  const need = useQuery(needQuery(id));
  if (need.error) return <RefusalNotice error={need.error} />;
  if (need.isPending) return <Skeletons count={3} height={120} />;
  if (!need.data) {
    return <EmptyState whole title={say('notFound')} actions={<Link to="/w/needs">{say('toList')}</Link>} />;
  }
  return <Opened need={need.data} />;
}

function Opened({ need }: { readonly need: OpenNeed }) {
  const say = useWords(needWords);
  const categories = useTaxonomy('needCategories');
  const may = (wanted: NeedAction) =>
    need.allowedActions.some(({ action, isOpen }) => action === wanted && isOpen);
  const handles = need.allowedActions.some(({ action }) => action === 'edit');
  return (
    <>
      <PageTitle
        title={need.title}
        crumbs={[{ label: say('list'), to: '/w/needs' }, { label: say(need.state) }, { label: need.number }]}
        actions={
          may('edit') ? (
            <Link
              className="push-button"
              data-primary={need.state === 'asked'}
              to={`/w/needs/${need.id}/edit`}
            >
              {say(need.state === 'asked' ? 'takeUp' : 'edit')}
            </Link>
          ) : undefined
        }
      >
        <span className="need-state">
          <StateIcon shape={stateShapes[need.state]} /> {say(need.state)}
        </span>
        <span className="tag" data-tone={urgencyTones[need.urgency]}>
          {say(need.urgency)}
        </span>
        <span>{categories.pathOf(need.category)}</span>
        <span>{need.community?.name}</span>
        {need.dueAt ? <Clock dueAt={need.dueAt} startedAt={need.stateSince} /> : null}
      </PageTitle>
      <section className="panel need-progress">
        <Progress need={need} />
      </section>
      <Columns
        main={
          <>
            <Panel title={say('openTitle')} aside={<PartsLegend />}>
              {need.parts.length === 0 ? <p>{say('noPartsYet')}</p> : <OpenBars parts={need.parts} />}
            </Panel>
            <MorePanels needId={need.id} place="main" />
            <Panel title={say('facts')}>
              <NeedFacts need={need} />
            </Panel>
          </>
        }
        side={
          <>
            <Panel title={say('youCan')}>
              <NeedActions need={need} />
            </Panel>
            <MorePanels needId={need.id} place="side" />
            {handles ? (
              <Panel title={say('ownWords')}>
                <ResidentWords needId={need.id} />
              </Panel>
            ) : null}
            {handles && need.state !== 'draft' ? <RegisterResident needId={need.id} /> : null}
            <NeedHistory history={need.history} />
          </>
        }
      />
    </>
  );
}

/** How many of the stages lie behind in each state. */
const behind = {
  draft: 0,
  asked: 0,
  submitted: 1,
  returned: 1,
  open: 2,
  underway: 3,
  delivered: 4,
  accepted: 5,
  closed: 6,
  rejected: 1,
  merged: 1,
  referred: 1,
  withdrawn: 1,
} as const;

/** The stages and the event by which each is reached. */
const stages = [
  { word: 'stagePosted', by: ['need.submitted', 'need.asked'] },
  { word: 'stageVerified', by: ['need.verified'] },
  { word: 'stageMatched', by: ['need.begun'] },
  { word: 'stageRun', by: ['need.delivered'] },
  { word: 'stageAccepted', by: ['need.accepted'] },
  { word: 'stageClosed', by: ['need.closed', 'need.rated'] },
] as const;

function Progress({ need }: { readonly need: OpenNeed }) {
  const say = useWords(needWords);
  const roles = useWords(roleWords);
  const formats = useFormats();
  const at = behind[need.state];
  const shown: Stage[] = stages.map(({ word, by }, index) => {
    const place = index < at ? 'done' : index === at ? 'current' : 'ahead';
    const reached = need.history.find(({ type }) => by.some((each) => each === type));
    if (place === 'ahead') return { key: word, label: say(word), place };
    if (place === 'done') {
      return {
        key: word,
        label: say(word),
        place,
        ...(reached && { when: formats.moment(reached.at) }),
        ...(reached?.role && { who: roles(reached.role) }),
      };
    }
    return {
      key: word,
      label: say(word),
      place,
      when: say('since', { day: formats.day(dayOf(need.stateSince)) }),
      ...(need.dueAt && { who: formats.clock(need.dueAt) }),
    };
  });
  return <Timeline label={say('progress')} stages={shown} />;
}

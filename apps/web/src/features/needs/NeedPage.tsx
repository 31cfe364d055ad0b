import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { Clock } from '../../ui/Clock.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { Parts, PartsLegend } from '../../ui/Parts.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { StateIcon } from '../../ui/StateIcon.js';
import { Timeline, type Stage } from '../../ui/Timeline.js';
import { NeedActions } from './NeedActions.js';
import { needQuery, type OpenNeed } from './needs.api.js';
import { needWords } from './needs.words.js';
import { stateShapes, urgencyTones } from './need-states.js';
import { useOpenWords } from './OpenParts.js';
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
  return (
    <>
      <PageTitle
        title={need.title}
        crumbs={[{ label: say('list'), to: '/w/needs' }, { label: say(need.state) }, { label: need.number }]}
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
              <OpenBars need={need} />
            </Panel>
            <Panel title={say('facts')}>
              <Facts need={need} />
            </Panel>
          </>
        }
        side={
          <Panel title={say('youCan')}>
            <NeedActions need={need} />
          </Panel>
        }
      />
    </>
  );
}

const stageOf = {
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

const stageNames = [
  'stagePosted',
  'stageVerified',
  'stageMatched',
  'stageRun',
  'stageAccepted',
  'stageClosed',
] as const;

function Progress({ need }: { readonly need: OpenNeed }) {
  const say = useWords(needWords);
  const formats = useFormats();
  const at = stageOf[need.state];
  const stages: Stage[] = stageNames.map((name, index) => {
    const place = index < at ? 'done' : index === at ? 'current' : 'ahead';
    const reached = index === 0 ? need.createdAt : index === 1 ? need.publishedAt : null;
    return {
      key: name,
      label: say(name),
      place,
      ...(place === 'done' && reached ? { when: formats.moment(reached) } : {}),
      ...(place === 'current' ? { when: say('since', { day: formats.day(dayOf(need.stateSince)) }) } : {}),
      ...(place === 'current' && need.dueAt ? { who: formats.clock(need.dueAt) } : {}),
    };
  });
  return <Timeline label={say('progress')} stages={stages} />;
}

function OpenBars({ need }: { readonly need: OpenNeed }) {
  const say = useWords(needWords);
  const inWords = useOpenWords();
  return (
    <ul className="need-bars">
      {need.parts
        .filter((part) => !part.isDropped)
        .map((part) => (
          <li key={part.id}>
            <strong>{part.kind === 'money' ? say('money') : part.name}</strong>
            <Parts total={part.quantity} accepted={part.accepted} pending={part.pending} label={part.name}>
              {part.quantity > part.accepted + part.pending ? inWords(part) : say('nothingOpen')}
            </Parts>
          </li>
        ))}
    </ul>
  );
}

function Facts({ need }: { readonly need: OpenNeed }) {
  const say = useWords(needWords);
  const formats = useFormats();
  const targets = useTaxonomy('targetGroups');
  const period = need.startsAt && need.endsAt ? formats.period(need.startsAt, need.endsAt) : null;
  const target = need.targetGroup
    ? [targets.nameOf(need.targetGroup), need.targetCount === null ? '' : String(need.targetCount)].join(' ')
    : null;
  const rows = [
    { name: say('detail'), value: need.detail },
    { name: say('publicSentence'), value: need.publicSentence },
    { name: say('target'), value: target },
    { name: say('period'), value: period },
    { name: say('where'), value: need.place },
    { name: say('budget'), value: need.budget === null ? null : formats.money(need.budget) },
    { name: say('channel'), value: say(need.channel) },
  ].filter((row) => row.value !== null && row.value !== '');
  return (
    <dl className="need-facts">
      {rows.map((row) => (
        <div key={row.name}>
          <dt>{row.name}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}

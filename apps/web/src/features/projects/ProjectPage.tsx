import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { Clock } from '../../ui/Clock.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Five } from '../../ui/Five.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { PartsLegend } from '../../ui/Parts.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { Timeline, type Stage } from '../../ui/Timeline.js';
import { ClaimActions } from '../claims/ClaimActions.js';
import { ClaimShares } from '../claims/ClaimsPanel.js';
import { OpenBars } from '../needs/OpenBars.js';
import { ProjectResources } from '../resources/ProjectResources.js';
import { ProjectActions } from './ProjectActions.js';
import { projectQuery, type OpenProject } from './projects.api.js';
import { projectWords } from './projects.words.js';
import { WorkerInCharge } from './WorkerInCharge.js';
import '../claims/claims.css';
import './projects.css';

/** One project: who works on it, what it was given, what happens, and what is to be done next. */
export function ProjectPage() {
  const say = useWords(projectWords);
  const { id = '' } = useParams();
  const project = useQuery(projectQuery(id));
  if (project.error) return <RefusalNotice error={project.error} />;
  if (project.isPending) return <Skeletons count={3} height={120} />;
  if (!project.data) {
    return (
      <EmptyState whole title={say('notFound')} actions={<Link to="/w/projects">{say('toList')}</Link>} />
    );
  }
  return <Opened project={project.data} />;
}

function Opened({ project }: { readonly project: OpenProject }) {
  const say = useWords(projectWords);
  const categories = useTaxonomy('needCategories');
  const { need } = project;
  return (
    <>
      <PageTitle
        title={need?.title ?? say('project')}
        crumbs={[{ label: say('list'), to: '/w/projects' }, { label: say(project.state) }]}
        actions={
          need ? (
            <Link className="push-button" to={`/w/needs/${need.id}`}>
              {say('toNeed')}
            </Link>
          ) : undefined
        }
      >
        <span className="tag">{say(project.state)}</span>
        {need ? <span>{categories.pathOf(need.category)}</span> : null}
        <span>{project.community?.name}</span>
        <Five cells={project.linkage} />
        <span>{say('steps', { steps: project.linkage.steps })}</span>
        {need?.dueAt ? <Clock dueAt={need.dueAt} startedAt={need.stateSince} /> : null}
      </PageTitle>
      <section className="panel project-progress">
        <Progress project={project} />
      </section>
      <Columns
        main={
          <>
            {need ? (
              <Panel title={say('parts')} aside={<PartsLegend />}>
                <OpenBars parts={need.parts} />
              </Panel>
            ) : null}
            <ProjectResources projectId={project.id} />
          </>
        }
        side={
          <>
            <Panel title={say('youCan')}>
              <ProjectActions project={project} />
            </Panel>
            <WorkerInCharge project={project} />
            <Panel title={say('claims')}>
              <Partners project={project} />
            </Panel>
          </>
        }
      />
    </>
  );
}

function Partners({ project }: { readonly project: OpenProject }) {
  return (
    <ul className="claim-list">
      {project.claims.map((claim) => (
        <li key={claim.id} className="claim-row">
          <strong>{claim.organization?.name}</strong>
          <ClaimShares claim={claim} parts={project.need?.parts ?? []} />
          <p className="claim-plan">{claim.plan}</p>
          <ClaimActions claim={claim} />
        </li>
      ))}
    </ul>
  );
}

const steps = ['stepBegun', 'stepUnderway', 'stepDelivered', 'stepAccepted'] as const;
const reached = { underway: 1, delivered: 2, accepted: 4, ended: 1 } as const;

function Progress({ project }: { readonly project: OpenProject }) {
  const say = useWords(projectWords);
  const formats = useFormats();
  const at = reached[project.state];
  const stages: Stage[] = steps.map((label, index) => {
    const place = index < at ? 'done' : index === at ? 'current' : 'ahead';
    const when = index === 0 ? project.createdAt : index === 3 ? project.acceptedAt : null;
    return {
      key: label,
      label: say(label),
      place,
      ...(place === 'done' && when ? { when: formats.moment(when) } : {}),
      ...(place === 'current' ? { when: say('since', { day: formats.day(dayOf(project.stateSince)) }) } : {}),
      ...(index === 3 && project.servedCount ? { who: say('served', { count: project.servedCount }) } : {}),
    };
  });
  return <Timeline label={say('progress')} stages={stages} />;
}

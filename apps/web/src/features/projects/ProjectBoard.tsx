import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { rowsOf } from '../../platform/lists.js';
import { Clock } from '../../ui/Clock.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Five, FiveLegend } from '../../ui/Five.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { claimQueueQuery } from '../claims/claims.api.js';
import { projectListQuery, type ListedProject } from './projects.api.js';
import { projectWords } from './projects.words.js';
import './projects.css';

const columns = ['underway', 'delivered', 'accepted'] as const;

/** What an organization has in hand, from the claim that waits to the work that was accepted. */
export function ProjectBoard() {
  const say = useWords(projectWords);
  const projects = useInfiniteQuery(projectListQuery({}));
  const claims = useInfiniteQuery(claimQueueQuery({ states: ['made'] }));
  const rows = rowsOf(projects.data);
  const waiting = rowsOf(claims.data);
  if (projects.isPending || claims.isPending) return <Skeletons count={3} height={160} />;
  const isEmpty = rows.length === 0 && waiting.length === 0;
  return (
    <>
      <PageTitle title={say('ours')}>
        <FiveLegend />
      </PageTitle>
      <RefusalNotice error={projects.error ?? claims.error} />
      {isEmpty ? (
        <section className="panel">
          <EmptyState
            title={say('none')}
            actions={
              <Link className="push-button" data-primary="true" to="/w/claimable">
                {say('waiting')}
              </Link>
            }
          >
            {say('noneHint')}
          </EmptyState>
        </section>
      ) : (
        <div className="board">
          <BoardColumn title={say('waiting')} count={waiting.length}>
            {waiting.map((claim) => (
              <Link key={claim.id} className="board-card" to={`/w/needs/${claim.need?.id ?? ''}`}>
                <strong>{claim.need?.title}</strong>
                <span className="meta">{claim.need?.community?.name}</span>
              </Link>
            ))}
          </BoardColumn>
          {columns.map((state) => {
            const cards = rows.filter((project) => project.state === state);
            return (
              <BoardColumn key={state} title={say(state)} count={cards.length}>
                {cards.map((project) => (
                  <ProjectCard key={project.id} project={project} />
                ))}
              </BoardColumn>
            );
          })}
        </div>
      )}
    </>
  );
}

function BoardColumn(props: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  const say = useWords(projectWords);
  return (
    <section className="board-column" aria-label={props.title}>
      <h2>
        {props.title} <span className="meta">{props.count}</span>
      </h2>
      {props.count === 0 ? <p className="meta">{say('noneHere')}</p> : props.children}
    </section>
  );
}

function ProjectCard({ project }: { readonly project: ListedProject }) {
  return (
    <Link className="board-card" to={`/w/projects/${project.id}`}>
      <strong>{project.need?.title}</strong>
      <span className="meta">{project.community?.name}</span>
      <Five cells={project.linkage} />
      {project.need?.dueAt ? <Clock dueAt={project.need.dueAt} startedAt={project.need.stateSince} /> : null}
    </Link>
  );
}

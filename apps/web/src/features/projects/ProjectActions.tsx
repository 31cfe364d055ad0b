import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { ProjectAction } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { ReasonDialog } from '../../workbench/ReasonDialog.js';
import { ServedDialog } from '../../workbench/ServedDialog.js';
import { acceptProject, actOnProject, type OpenProject } from './projects.api.js';
import { projectWords } from './projects.words.js';

const shown: readonly ProjectAction[] = ['accept', 'rework', 'deliver'];

/** The buttons the api allows now; the social worker has a panel of her own. */
export function ProjectActions({ project }: { readonly project: OpenProject }) {
  const say = useWords(projectWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState<ProjectAction | null>(null);
  const settled = { onSuccess: () => setAsking(null), onSettled: () => client.invalidateQueries() };
  const act = useMutation({
    mutationFn: ({ action, reason }: { action: ProjectAction; reason: string | null }) =>
      actOnProject({ id: project.id, version: project.version, action, reason }),
    ...settled,
  });
  const accept = useMutation({
    mutationFn: (servedCount: number) =>
      acceptProject({ id: project.id, version: project.version, servedCount }),
    ...settled,
  });
  const open = shown.flatMap((name) =>
    project.allowedActions.filter(({ action, isOpen }) => action === name && isOpen),
  );
  return (
    <div className="project-actions">
      {project.lastReason ? <p>{say('lastReason', { reason: project.lastReason })}</p> : null}
      {open.length === 0 ? <p className="meta">{say('nothingNow')}</p> : null}
      <RefusalNotice error={asking === null ? (act.error ?? accept.error) : null} />
      {open.map(({ action, wantsReason }, index) => (
        <Button
          key={action}
          type={index === 0 ? 'primary' : 'default'}
          loading={act.isPending && act.variables.action === action}
          onClick={() =>
            wantsReason || action === 'accept' ? setAsking(action) : act.mutate({ action, reason: null })
          }
        >
          {say(action)}
        </Button>
      ))}
      {asking === 'accept' ? (
        <ServedDialog
          title={say('accept')}
          planned={project.need?.targetCount ?? null}
          busy={accept.isPending}
          error={accept.error}
          onCancel={() => setAsking(null)}
          onDone={(count) => accept.mutate(count)}
        />
      ) : null}
      {asking !== null && asking !== 'accept' ? (
        <ReasonDialog
          title={say('reasonTitle', { action: say(asking) })}
          verb={say(asking)}
          busy={act.isPending}
          error={act.error}
          onCancel={() => setAsking(null)}
          onDone={(reason) => act.mutate({ action: asking, reason })}
        />
      ) : null}
    </div>
  );
}

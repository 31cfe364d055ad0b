import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { ProjectAction } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { ActionButtons } from '../../workbench/ActionButtons.js';
import { ServedDialog } from '../../workbench/ServedDialog.js';
import { acceptProject, actOnProject, type OpenProject } from './projects.api.js';
import { projectWords } from './projects.words.js';

const plain: readonly ProjectAction[] = ['rework', 'deliver'];

/** The buttons the api allows now; the social worker has a panel of her own. */
export function ProjectActions({ project }: { readonly project: OpenProject }) {
  const say = useWords(projectWords);
  const { id, version, lastReason, allowedActions } = project;
  const open = allowedActions.filter(({ isOpen }) => isOpen);
  const mayAccept = open.some(({ action }) => action === 'accept');
  const others = plain.flatMap((name) => open.filter(({ action }) => action === name));
  return (
    <div className="project-actions">
      {lastReason ? <p>{say('lastReason', { reason: lastReason })}</p> : null}
      {mayAccept ? <Accept project={project} /> : null}
      {!mayAccept && others.length === 0 ? <p className="meta">{say('nothingNow')}</p> : null}
      <ActionButtons
        actions={others}
        nameOf={(action) => say(action)}
        primary={mayAccept ? undefined : others[0]?.action}
        onAct={(action, reason) => actOnProject({ id, version, action, reason })}
      />
    </div>
  );
}

/** Asks how many were served before the project is accepted. */
function Accept({ project: { id, version, need } }: { readonly project: OpenProject }) {
  const say = useWords(projectWords);
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const accept = useMutation({
    mutationFn: (servedCount: number) => acceptProject({ id, version, servedCount }),
    onSuccess: () => setAsking(false),
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <>
      <Button type="primary" onClick={() => setAsking(true)}>
        {say('accept')}
      </Button>
      {isAsking ? (
        <ServedDialog
          title={say('accept')}
          planned={need?.targetCount ?? null}
          busy={accept.isPending}
          error={accept.error}
          onCancel={() => setAsking(false)}
          onDone={(count) => accept.mutate(count)}
        />
      ) : null}
    </>
  );
}

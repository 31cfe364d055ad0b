import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { assignSocialWorker, workerChoicesQuery, type OpenProject } from './projects.api.js';
import { projectWords } from './projects.words.js';

const grades = { assistant: 'assistant', intermediate: 'workerGrade', senior: 'senior' } as const;

/** The social worker in charge, and the way to put one there. */
export function WorkerInCharge({ project }: { readonly project: OpenProject }) {
  const say = useWords(projectWords);
  const mayAssign = project.allowedActions.some(({ action, isOpen }) => action === 'assignWorker' && isOpen);
  const { socialWorker } = project;
  return (
    <Panel title={say('worker')}>
      {socialWorker ? (
        <p>
          <strong>{socialWorker.name}</strong>{' '}
          <span className="meta">{say(socialWorker.grade ? grades[socialWorker.grade] : 'uncertified')}</span>
        </p>
      ) : (
        <EmptyState title={say('noWorker')}>{say('noWorkerHint')}</EmptyState>
      )}
      {mayAssign ? <Assign project={project} /> : null}
    </Panel>
  );
}

function Assign({ project }: { readonly project: OpenProject }) {
  const say = useWords(projectWords);
  const client = useQueryClient();
  const workers = useQuery(workerChoicesQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const assign = useMutation({
    mutationFn: (socialWorkerId: string) =>
      assignSocialWorker({ id: project.id, version: project.version, socialWorkerId }),
    onSettled: () => client.invalidateQueries(),
  });
  const options = (workers.data ?? [])
    .filter(({ state, id }) => state === 'active' && id !== project.socialWorker?.id)
    .map(({ id, name, grade }) => ({
      value: id,
      label: `${name ?? ''} ${say(grade ? grades[grade] : 'uncertified')}`,
    }));
  return (
    <div className="worker-choice">
      <RefusalNotice error={assign.error ?? workers.error} />
      <Select
        aria-label={say('chooseWorker')}
        placeholder={say('chooseWorker')}
        loading={workers.isPending}
        options={options}
        value={chosen}
        onChange={setChosen}
        style={{ flex: 1, minWidth: 0 }}
      />
      <button
        type="button"
        className="push-button"
        disabled={chosen === null || assign.isPending}
        onClick={() => chosen && assign.mutate(chosen)}
      >
        {say(project.socialWorker ? 'change' : 'assign')}
      </button>
    </div>
  );
}

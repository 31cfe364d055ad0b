import { listText, useWords } from '../../platform/i18n/index.js';
import type { FittingProject } from './allocations.api.js';
import { useOpenWords, wantedParts } from './fitting-parts.js';
import { resourceWords } from './resources.words.js';
import { allocationWords } from './allocation.words.js';

type ProjectChoiceProps = {
  readonly projects: readonly FittingProject[];
  readonly chosen: FittingProject | null;
  readonly onChoose: (project: FittingProject) => void;
};

/** Projects that fit, each with what its need still lacks. */
export function ProjectChoice({ projects, chosen, onChoose }: ProjectChoiceProps) {
  const say = useWords(resourceWords);
  const of = useWords(allocationWords);
  const openWords = useOpenWords();
  return (
    <fieldset className="resource-projects">
      <legend className="visually-hidden">{say('project')}</legend>
      {projects.map((project) => {
        const open = listText(
          wantedParts(project).map((part) =>
            `${part.kind === 'money' ? '' : part.name} ${openWords(part)}`.trim(),
          ),
        );
        return (
          <label key={project.id}>
            <input
              type="radio"
              name="project"
              checked={chosen?.id === project.id}
              onChange={() => onChoose(project)}
            />
            <span>
              <strong>{project.need?.title}</strong>
              <span className="meta">
                <span>{project.need?.number}</span>
                <span>{project.community?.name}</span>
                <span>{of('leads', { organization: project.organization?.name ?? '' })}</span>
                {open === '' ? null : <span>{of('openPart', { open })}</span>}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

import { useFormats, useWords } from '../../platform/i18n/index.js';
import type { FittingProject } from './allocations.api.js';
import { resourceWords } from './resources.words.js';

type ProjectChoiceProps = {
  readonly projects: readonly FittingProject[];
  readonly chosen: FittingProject | null;
  readonly onChoose: (project: FittingProject) => void;
};

/** Projects that fit, each with what its need still lacks. */
export function ProjectChoice({ projects, chosen, onChoose }: ProjectChoiceProps) {
  const say = useWords(resourceWords);
  const openOf = useOpenWords();
  return (
    <fieldset className="resource-projects">
      <legend className="visually-hidden">{say('project')}</legend>
      {projects.map((project) => {
        const open = openOf(project);
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
              <span className="record-line">
                <span>{project.need?.number}</span>
                <span>{project.community?.name}</span>
                <span>{say('leads', { organization: project.organization?.name ?? '' })}</span>
                {open === '' ? null : <span>{say('openPart', { open })}</span>}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function useOpenWords(): (project: FittingProject) => string {
  const say = useWords(resourceWords);
  const formats = useFormats();
  return ({ need }) =>
    (need?.parts ?? [])
      .map((part) => ({ ...part, open: part.quantity - part.accepted }))
      .filter(({ kind, open }) => kind !== 'people' && open > 0)
      .map(({ kind, name, unit, open }) =>
        kind === 'money' ? formats.money(open) : `${name} ${formats.count(open)} ${unit}`,
      )
      .join(say('comma'));
}

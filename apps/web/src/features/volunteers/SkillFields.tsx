import { useId } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { ManyChoices } from '../../ui/phone/ManyChoices.js';
import { licencesOf, type ProfileDraft } from './profile-draft.js';
import { volunteerWords } from './volunteers.words.js';

export type DraftProps = {
  readonly draft: ProfileDraft;
  readonly onChange: (part: Partial<ProfileDraft>) => void;
};

/** Skills by kind; a kind opens when one of it is chosen. */
export function SkillFields({ draft, onChange }: DraftProps) {
  const say = useWords(volunteerWords);
  const skills = useTaxonomy('skills');
  return (
    <section className="profile-skills">
      <h2>
        {say('whatSkills')} <span className="choices-hint">{say('skillsHint')}</span>
      </h2>
      {skills.groups.map((group) => {
        const own = group.options.map(({ value }) => value);
        const chosen = draft.skills.filter((code) => own.includes(code));
        return (
          <details key={group.value} open={chosen.length > 0}>
            <summary>
              {group.label} {chosen.length > 0 ? <strong>{chosen.length}</strong> : null}
            </summary>
            <ManyChoices
              label={group.label}
              choices={group.options}
              values={chosen}
              onChange={(values) =>
                onChange({ skills: [...draft.skills.filter((code) => !own.includes(code)), ...values] })
              }
            />
          </details>
        );
      })}
    </section>
  );
}

type LicenceFieldsProps = DraftProps & {
  readonly licensed: readonly string[];
  readonly known: readonly { readonly skill: string; readonly numberEnding: string }[];
};

/** Number and end of the licence for each chosen skill that wants one. */
export function LicenceFields({ draft, onChange, licensed, known }: LicenceFieldsProps) {
  const say = useWords(volunteerWords);
  const skills = useTaxonomy('skills');
  const id = useId();
  const lines = licencesOf(draft, licensed);
  const change = (skill: string, part: { number?: string; expiresOn?: string }) =>
    onChange({ licences: lines.map((each) => (each.skill === skill ? { ...each, ...part } : each)) });
  return lines.map(({ skill, number, expiresOn }) => {
    const ending = known.find((each) => each.skill === skill)?.numberEnding;
    return (
      <fieldset key={skill} className="profile-licence">
        <legend>{say('licenceOf', { skill: skills.nameOf(skill) })}</legend>
        <label htmlFor={`${id}-${skill}-number`}>
          {say('licenceNumber')}{' '}
          <span className="meta">{ending ? say('licenceKept', { ending }) : say('licenceNumberHint')}</span>
        </label>
        <input
          id={`${id}-${skill}-number`}
          maxLength={40}
          autoComplete="off"
          value={number}
          onChange={(event) => change(skill, { number: event.target.value })}
        />
        <label htmlFor={`${id}-${skill}-until`}>
          {say('expiresOn')} <span className="meta">{say('expiresOnHint')}</span>
        </label>
        <input
          id={`${id}-${skill}-until`}
          type="date"
          value={expiresOn}
          onChange={(event) => change(skill, { expiresOn: event.target.value })}
        />
      </fieldset>
    );
  });
}

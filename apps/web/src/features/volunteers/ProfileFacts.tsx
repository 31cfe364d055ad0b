import { dayOf, listText, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { Facts } from '../../ui/Facts.js';
import { spanOf, useFreeWords } from './free-hours.js';
import type { MyVolunteer, OpenVolunteer } from './volunteers.api.js';
import { volunteerWords } from './volunteers.words.js';

/** What volunteers told of themselves. */
export function ProfileFacts({ volunteer }: { readonly volunteer: OpenVolunteer | MyVolunteer }) {
  const say = useWords(volunteerWords);
  const formats = useFormats();
  const skills = useTaxonomy('skills');
  const languages = useTaxonomy('languages');
  const categories = useTaxonomy('needCategories');
  const inWords = useFreeWords();
  const today = dayOf(useNow());
  const list = (names: readonly string[]) => listText(names);
  const licences = volunteer.licences.map(({ skill, expiresOn, numberEnding: ending }) => (
    <div key={skill}>
      {expiresOn
        ? say('licenceUntil', { skill: skills.nameOf(skill), day: expiresOn, ending })
        : say('licenceOpen', { skill: skills.nameOf(skill), ending })}{' '}
      {expiresOn && expiresOn < today ? (
        <span className="tag" data-tone="amber">
          {say('expired')}
        </span>
      ) : null}
    </div>
  ));
  const others = volunteer.exceptions.map(({ on, fromMinute, toMinute }) => (
    <div key={`${on} ${fromMinute}`}>
      {fromMinute === null || toMinute === null
        ? say('awayOn', { day: formats.day(on) })
        : say('freeOn', { day: formats.day(on), span: spanOf(fromMinute, toMinute) })}
    </div>
  ));
  return (
    <Facts
      facts={[
        { name: say('home'), value: volunteer.region?.path.map(({ name }) => name).join(' › ') },
        { name: say('skills'), value: list(volunteer.skills.map(skills.nameOf)) || say('noSkills') },
        { name: say('licences'), value: licences.length > 0 ? licences : null },
        { name: say('languages'), value: list(volunteer.languages.map(languages.nameOf)) },
        {
          name: say('hours'),
          value: (
            <>
              {volunteer.weeklyHours.length > 0
                ? inWords(volunteer.weeklyHours).map((line) => <div key={line}>{line}</div>)
                : say('anyTime')}
              <div>{say('perWeek', { count: volunteer.maxShiftsPerWeek })}</div>
            </>
          ),
        },
        { name: say('exceptions'), value: others.length > 0 ? others : null },
        {
          name: say('categories'),
          value: list(volunteer.categories.map(categories.nameOf)) || say('anyCategory'),
        },
      ]}
    />
  );
}

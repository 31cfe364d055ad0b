import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useTakeHat, useViewer, viewerQuery } from '../../platform/session.js';
import { taxonomyQuery, useTaxonomy } from '../../platform/taxonomies.js';
import { Card } from '../../ui/phone/Card.js';
import { ManyChoices } from '../../ui/phone/ManyChoices.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { Stepper } from '../../ui/phone/Stepper.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { LicenceFields, SkillFields } from './SkillFields.js';
import { PositionField } from './PositionField.js';
import { draftOf, licencesOf, toInput, type ProfileDraft } from './profile-draft.js';
import { AwayFields, WeekFields } from './TimeFields.js';
import { myVolunteerQuery, registerVolunteer, type MyVolunteer } from './volunteers.api.js';
import { volunteerWords } from './volunteers.words.js';
import './volunteers.css';

const COMMUNITY_DIGITS = 12;

/** Becoming a volunteer, or changing what one told. */
export function EditProfilePage() {
  const say = useWords(volunteerWords);
  const viewer = useViewer();
  const mine = useQuery({ ...myVolunteerQuery, enabled: Boolean(viewer) });
  if (mine.data === undefined) {
    return (
      <PhonePage title={say('edit')} back={{ to: '/m/me' }}>
        <RefusalNotice error={mine.error} />
        {viewer === null ? <a href="/w/sign-in?to=/m/me/edit">{say('signIn')}</a> : <Skeletons />}
      </PhonePage>
    );
  }
  return <Form mine={mine.data} />;
}

/** What keeps the form from being sent, in words; undefined when nothing does. */
function useMissing(draft: ProfileDraft, mine: MyVolunteer | null, licensed: readonly string[]) {
  const say = useWords(volunteerWords);
  const skills = useTaxonomy('skills');
  if (draft.regionCode?.length !== COMMUNITY_DIGITS) return say('missingHome');
  const open = licencesOf(draft, licensed).find(
    ({ skill, number }) => number.trim().length < 4 && !mine?.licences.some((known) => known.skill === skill),
  );
  return open ? say('missingLicence', { skill: skills.nameOf(open.skill) }) : undefined;
}

/** Saves the form; who wears no hat yet puts on the volunteer's. */
function useSave(draft: ProfileDraft, mine: MyVolunteer | null, licensed: readonly string[]) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const takeHat = useTakeHat();
  return useMutation({
    mutationFn: () => registerVolunteer({ input: toInput(draft, licensed), version: mine?.version ?? null }),
    onSuccess: async () => {
      const viewer = await client.fetchQuery({ ...viewerQuery, staleTime: 0 });
      const hat = viewer?.hats.find(({ role }) => role === 'volunteer');
      if (viewer?.hat === null && hat) await takeHat.mutateAsync(hat.id);
      await client.invalidateQueries({ queryKey: ['volunteers'] });
      await navigate('/m/me');
    },
  });
}

function Form({ mine }: { readonly mine: MyVolunteer | null }) {
  const say = useWords(volunteerWords);
  const languages = useTaxonomy('languages');
  const categories = useTaxonomy('needCategories');
  const terms = useQuery(taxonomyQuery('skills')).data ?? [];
  const licensed = terms.filter(({ wantsLicence }) => wantsLicence).map(({ code }) => code);
  const [draft, setDraft] = useState(() => draftOf(mine));
  const change = (part: Partial<ProfileDraft>) => setDraft((before) => ({ ...before, ...part }));
  const missing = useMissing(draft, mine, licensed);
  const save = useSave(draft, mine, licensed);
  return (
    <PhonePage
      title={say(mine ? 'edit' : 'become')}
      back={{ to: '/m/me' }}
      bottom={
        <>
          <RefusalNotice error={save.error} />
          {missing ? <p className="meta">{missing}</p> : null}
          <button
            type="button"
            className="push-button"
            data-primary="true"
            data-wide="true"
            disabled={missing !== undefined || save.isPending}
            onClick={() => save.mutate()}
          >
            {say('save')}
          </button>
        </>
      }
    >
      <Card title={say('whereHome')}>
        <RegionSelect value={draft.regionCode} onChange={(regionCode) => change({ regionCode })} />
        <PositionField draft={draft} onChange={change} />
      </Card>
      <Card>
        <SkillFields draft={draft} onChange={change} />
        <LicenceFields draft={draft} onChange={change} licensed={licensed} known={mine?.licences ?? []} />
      </Card>
      <Card>
        <ManyChoices
          label={say('whichLanguages')}
          choices={languages.options}
          values={draft.languages}
          onChange={(values) => change({ languages: [...values] })}
        />
      </Card>
      <Card>
        <WeekFields draft={draft} onChange={change} />
        <AwayFields draft={draft} onChange={change} />
      </Card>
      <Card title={say('howOften')}>
        <Stepper
          label={say('howOften')}
          min={1}
          max={14}
          value={draft.maxShiftsPerWeek ?? 2}
          onChange={(maxShiftsPerWeek) => change({ maxShiftsPerWeek })}
        />
      </Card>
      <Card>
        <ManyChoices
          label={say('whichCategories')}
          hint={say('whichCategoriesHint')}
          choices={categories.groups.map(({ value, label }) => ({ value, label }))}
          values={draft.categories}
          onChange={(values) => change({ categories: [...values] })}
        />
      </Card>
    </PhonePage>
  );
}

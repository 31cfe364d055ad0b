import { listText, useFormats, useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { Facts } from '../../ui/Facts.js';
import type { ListedNeed, OpenNeed } from './needs.api.js';
import { needWords } from './needs.words.js';

type FactsOfNeed = Pick<
  OpenNeed,
  | 'detail'
  | 'languages'
  | 'startsAt'
  | 'endsAt'
  | 'minutesEach'
  | 'budget'
  | 'targetGroup'
  | 'targetCount'
  | 'place'
  | 'channel'
  | 'publicSentence'
  | 'servedCount'
> & { readonly parts: ListedNeed['parts']; readonly gates?: OpenNeed['gates'] };

/** What a need asks for, in words: people with skills, time, money, goods, for whom. */
export function NeedFacts({ need }: { readonly need: FactsOfNeed }) {
  const say = useWords(needWords);
  const formats = useFormats();
  const targets = useTaxonomy('targetGroups');
  const skills = useTaxonomy('skills');
  const languages = useTaxonomy('languages');
  const parts = need.parts.filter((part) => !part.isDropped);
  const people = parts
    .filter((part) => part.kind === 'people')
    .map((part) => {
      const wanted = say('partPeople', { name: part.name, quantity: formats.count(part.quantity) });
      return part.skills.length === 0
        ? wanted
        : say('partSkills', { part: wanted, skills: listText(part.skills.map(skills.nameOf)) });
    });
  const others = parts
    .filter((part) => part.kind !== 'people' && part.kind !== 'money')
    .map((part) =>
      say('partOpen', { name: part.name, quantity: formats.count(part.quantity), unit: part.unit }),
    );
  const target = need.targetGroup
    ? need.targetCount === null
      ? targets.nameOf(need.targetGroup)
      : say('targetOf', { group: targets.nameOf(need.targetGroup), count: formats.count(need.targetCount) })
    : null;
  const period = need.startsAt && need.endsAt ? formats.period(need.startsAt, need.endsAt) : null;
  return (
    <Facts
      facts={[
        { name: say('detail'), value: need.detail },
        { name: say('people'), value: listText(people) },
        { name: say('languages'), value: listText(need.languages.map(languages.nameOf)) },
        { name: say('period'), value: period },
        { name: say('eachGives'), value: need.minutesEach === null ? null : formats.hours(need.minutesEach) },
        { name: say('money'), value: need.budget === null ? null : formats.money(need.budget) },
        { name: say('goods'), value: listText(others) },
        { name: say('target'), value: target },
        { name: say('where'), value: need.place },
        { name: say('gates'), value: listText((need.gates ?? []).map((gate) => say(`gate_${gate}`))) },
        { name: say('channel'), value: say(need.channel) },
        { name: say('publicSentence'), value: need.publicSentence },
        { name: say('served'), value: need.servedCount === null ? null : formats.count(need.servedCount) },
      ]}
    />
  );
}

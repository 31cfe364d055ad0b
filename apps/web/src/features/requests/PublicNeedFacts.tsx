import { useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { Parts } from '../../ui/Parts.js';
import type { PublicNeed } from './requests.api.js';
import { requestWords } from './requests.words.js';

const stateWords = { open: 'open', underway: 'underway', delivered: 'delivered' } as const;
type Shown = keyof typeof stateWords;
const isShown = (state: string): state is Shown => Object.hasOwn(stateWords, state);

/** Category, township, numbers and state of a public need. */
export function PublicNeedFacts({ need }: { readonly need: PublicNeed }) {
  const say = useWords(requestWords);
  const categories = useTaxonomy('needCategories');
  const isServed = need.state !== 'open' && need.state !== 'underway';
  const open = Math.max(0, need.peopleWanted - need.peopleFound);
  const people =
    need.peopleWanted === 0
      ? say('noPeople')
      : open === 0
        ? say('peopleFull', { wanted: need.peopleWanted })
        : say('stillWanted', { open, wanted: need.peopleWanted });
  return (
    <span className="public-facts">
      <span className="public-line">
        {need.urgency === 'urgent' || need.urgency === 'pressing' ? (
          <span className="tag" data-tone={need.urgency === 'urgent' ? 'red' : 'amber'}>
            {say(need.urgency)}
          </span>
        ) : null}
        <span>{need.townshipName}</span>
        <span>{categories.nameOf(need.category)}</span>
        {need.targetCount === null ? null : <span>{say('forHow', { count: need.targetCount })}</span>}
      </span>
      {need.peopleWanted > 0 && !isServed ? (
        <Parts total={need.peopleWanted} accepted={need.peopleFound} pending={0} />
      ) : null}
      <span className="public-line">
        {isServed ? null : <span>{people}</span>}
        <span className="public-state">
          {isShown(need.state)
            ? say(stateWords[need.state])
            : say(need.state === 'accepted' ? 'accepted' : 'closed')}
        </span>
      </span>
    </span>
  );
}

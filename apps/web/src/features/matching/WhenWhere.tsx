import { useFormats, useWords } from '../../platform/i18n/index.js';
import { answerWords } from './answers.words.js';
import type { ListedInvitation } from './invitations.api.js';
import { useMoved } from './use-moved.js';

type NeedOfInvitation = NonNullable<ListedInvitation['need']>;

/** When and where help is wanted: no finer than the need itself tells. */
export function WhenWhere({
  need,
}: {
  need: Pick<NeedOfInvitation, 'startsAt' | 'endsAt' | 'place' | 'community' | 'agreedTerms'>;
}) {
  const say = useWords(answerWords);
  const formats = useFormats();
  const moved = useMoved()(need);
  const { startsAt, endsAt, community, place } = need;
  return (
    <>
      {moved ? <p className="agreed-moved">{say('moved', moved)}</p> : null}
      <p>{startsAt && endsAt ? formats.period(startsAt, endsAt) : say('anyTime')}</p>
      <p className="meta">{[community?.name, place].filter(Boolean).join(' · ')}</p>
    </>
  );
}

import { Link } from 'react-router';
import type { ActOnNeedMutation, PostNeedMutation } from '../../gql/graphql.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Timeline } from '../../ui/Timeline.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { quickWords } from './quick.words.js';

/** A need just posted or taken up. */
export type Posted = Pick<PostNeedMutation['postNeed'], 'id' | 'number'> & {
  readonly dueAt?: ActOnNeedMutation['actOnNeed']['dueAt'];
};

type QuickPostedProps = {
  readonly posted: Posted;
  readonly place: string;
  readonly onAgain: () => void;
};

/** What became of the posting: the clock is on the station, not on the staff. */
export function QuickPosted({ posted, place, onAgain }: QuickPostedProps) {
  const say = useWords(quickWords);
  const formats = useFormats();
  return (
    <PhonePage title={say('sent')}>
      <p className="meta">{say('number', { number: posted.number })}</p>
      <Timeline
        direction="down"
        label={say('whatHappened')}
        stages={[
          { key: 'posted', label: say('stepPosted', { place }), place: 'done' },
          {
            key: 'verify',
            label: say('stepVerify'),
            place: 'current',
            ...(posted.dueAt && { when: say('stepVerifyBy', { moment: formats.moment(posted.dueAt) }) }),
          },
          { key: 'claim', label: say('stepClaim'), place: 'ahead' },
        ]}
      />
      <button type="button" className="push-button" data-wide="true" onClick={onAgain}>
        {say('again')}
      </button>
      <Link className="push-button" data-wide="true" to="/m/needs">
        {say('done')}
      </Link>
    </PhonePage>
  );
}

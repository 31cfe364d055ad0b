import { useMutation } from '@tanstack/react-query';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { openWords } from './needs.api.js';
import { needWords } from './needs.words.js';
import './ResidentWords.css';

/** The resident's own words behind a button, because every reading is noted and the resident sees how many. */
export function ResidentWords({ needId }: { readonly needId: string }) {
  const say = useWords(needWords);
  const open = useMutation({ mutationFn: () => openWords(needId) });
  if (open.data) {
    const { words, phone, isOnBehalf } = open.data;
    return (
      <div className="own-words" role="status">
        <blockquote>{words}</blockquote>
        {phone ? (
          <p>
            {say('ownPhone')} <a href={`tel:${phone}`}>{phone}</a>
          </p>
        ) : (
          <p>{say('ownNoPhone')}</p>
        )}
        {isOnBehalf ? <p>{say('ownOnBehalf')}</p> : null}
        <p className="meta">{say('ownNoted')}</p>
      </div>
    );
  }
  return (
    <div className="own-words">
      <RefusalNotice error={open.error} />
      {open.data === null ? (
        <p role="status">{say('ownNone')}</p>
      ) : (
        <button type="button" className="push-button" disabled={open.isPending} onClick={() => open.mutate()}>
          {say('ownOpen')}
        </button>
      )}
      <p className="meta">{say('ownHint')}</p>
    </div>
  );
}

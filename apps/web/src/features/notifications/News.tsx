import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { placeOf, useNoticeWords } from './notice-words.js';
import { readNotices, type Notice } from './notifications.api.js';
import { noticeWords } from './notifications.words.js';
import './notifications.css';

/** What happened and wants nothing but to be known. */
export function News({ notices }: { readonly notices: readonly Notice[] }) {
  const say = useWords(noticeWords);
  const formats = useFormats();
  const inWords = useNoticeWords();
  const client = useQueryClient();
  const read = useMutation({
    mutationFn: () => readNotices(notices.map(({ id }) => id)),
    onSettled: () => client.invalidateQueries({ queryKey: ['notifications'] }),
  });
  return (
    <Panel title={say('news')}>
      {notices.length === 0 ? <p className="meta">{say('noNews')}</p> : null}
      <ul className="news">
        {notices.map((notice) => (
          <li key={notice.id}>
            <span className="meta">{formats.moment(notice.createdAt)}</span>
            <Link to={placeOf(notice)}>{inWords(notice).line}</Link>
          </li>
        ))}
      </ul>
      <RefusalNotice error={read.error} />
      {notices.length > 0 ? (
        <button type="button" className="push-button" disabled={read.isPending} onClick={() => read.mutate()}>
          {say('allRead')}
        </button>
      ) : null}
    </Panel>
  );
}

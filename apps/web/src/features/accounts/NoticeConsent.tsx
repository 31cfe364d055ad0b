import { useQuery } from '@tanstack/react-query';
import { useLanguage, useWords } from '../../platform/i18n/index.js';
import { privacyNoticeQuery } from './registration.api.js';
import { registrationWords } from './registration.words.js';
import './RegisterPage.css';

type NoticeConsentProps = { readonly agreed: boolean; readonly onAgree: (agreed: boolean) => void };

/** The dated privacy notice as it reads today, with the tick without which no account is made. */
export function NoticeConsent({ agreed, onAgree }: NoticeConsentProps) {
  const say = useWords(registrationWords);
  const language = useLanguage();
  const notice = useQuery(privacyNoticeQuery).data;
  return (
    <>
      {notice ? <p className="meta">{say('noticeFrom', { day: notice.from })}</p> : null}
      <div className="register-notice" tabIndex={0} role="region" aria-label={say('notice')}>
        {notice?.paragraphs.map((paragraph) => (
          <p key={paragraph.zh}>{paragraph[language === 'en' ? 'en' : 'zh']}</p>
        ))}
      </div>
      <label className="register-agree">
        <input type="checkbox" checked={agreed} onChange={(event) => onAgree(event.target.checked)} />
        {say('agree')}
      </label>
    </>
  );
}

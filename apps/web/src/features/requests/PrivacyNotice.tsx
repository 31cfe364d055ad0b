import { useWords } from '../../platform/i18n/index.js';
import { Sheet } from '../../ui/phone/Sheet.js';
import { requestWords } from './requests.words.js';

const lines = ['noticeBody1', 'noticeBody2', 'noticeBody3', 'noticeBody4', 'noticeBody5'] as const;

/** What is taken, for what, who reads it, what the resident can do; with its date. */
export function PrivacyNotice({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const say = useWords(requestWords);
  return (
    <Sheet open={open} title={say('noticeTitle')} onClose={onClose}>
      <div className="notice-lines" data-large="true">
        {lines.map((line) => (
          <p key={line}>{say(line)}</p>
        ))}
        <p className="meta">{say('noticeDate')}</p>
      </div>
    </Sheet>
  );
}

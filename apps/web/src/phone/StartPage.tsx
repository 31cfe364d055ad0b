import { Link } from 'react-router';
import { speak, useLanguage, useWords } from '../platform/i18n/index.js';
import { Mark } from '../ui/Five.js';
import { PhonePage } from '../ui/phone/PhonePage.js';
import { uiWords } from '../ui/ui.words.js';
import { phoneWords } from './phone.words.js';

const choices = [
  { to: '/ask', name: 'startHelp', note: 'startHelpNote' },
  { to: '/follow', name: 'startTrace', note: 'startTraceNote' },
  { to: '/needs', name: 'startNeeds', note: 'startNeedsNote' },
  { to: '/m', name: 'startGive', note: 'startGiveNote' },
  { to: '/gift', name: 'startGift', note: 'startGiftNote' },
  { to: '/names', name: 'startNames', note: 'startNamesNote' },
] as const;

/** The public start: what people come for, and the staff's door. */
export function StartPage() {
  const say = useWords(phoneWords);
  const ui = useWords(uiWords);
  const language = useLanguage();
  return (
    <PhonePage
      title={say('startQuestion')}
      over={
        <span className="start-mark">
          <Mark size={24} /> {ui('product')}
        </span>
      }
    >
      <ul className="start-choices">
        {choices.map((choice) => (
          <li key={choice.to}>
            <Link className="start-choice" to={choice.to}>
              <strong>{say(choice.name)}</strong>
              {say(choice.note)}
            </Link>
          </li>
        ))}
      </ul>
      <div className="start-foot">
        <a href="/w/sign-in?to=/m">{say('startVolunteer')}</a>
        <a href="/w">{say('startWork')}</a>
        <Link to="/award-notices">{say('startAwards')}</Link>
        <Link to="/data">{say('startData')}</Link>
        <Link to="/my-case">{say('startCase')}</Link>
        <Link to="/m/needs">{say('startPost')}</Link>
        <button
          type="button"
          className="text-button"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => void speak(language === 'zh' ? 'en' : 'zh')}
        >
          {say('language')}
        </button>
        <p className="meta">{say('footer')}</p>
      </div>
    </PhonePage>
  );
}

import { languageNames, languages, speak, useLanguage, useWords } from '../platform/i18n/index.js';
import { uiWords } from './ui.words.js';
import './LanguageSwitch.css';

/** Changes the language at once. */
export function LanguageSwitch() {
  const say = useWords(uiWords);
  const language = useLanguage();
  return (
    <div className="languages" role="group" aria-label={say('language')}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          className="plain-button"
          lang={each === 'zh' ? 'zh-CN' : 'en'}
          aria-label={languageNames[each].spoken}
          aria-pressed={each === language}
          onClick={() => void speak(each)}
        >
          {languageNames[each].mark}
        </button>
      ))}
    </div>
  );
}

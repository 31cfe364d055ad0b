import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import type { DraftProps } from './SkillFields.js';
import { volunteerWords } from './volunteers.words.js';

/** The rough position, taken from the phone only when asked. */
export function PositionField({ draft, onChange }: DraftProps) {
  const say = useWords(volunteerWords);
  const [failed, setFailed] = useState(false);
  const isKnown = typeof draft.latitude === 'number';
  const locate = () => {
    setFailed(false);
    if (!('geolocation' in navigator)) {
      setFailed(true);
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => onChange({ latitude: coords.latitude, longitude: coords.longitude }),
      () => setFailed(true),
      { timeout: 10_000 },
    );
  };
  return (
    <div className="profile-position">
      <p>
        {say(isKnown ? 'positionKnown' : 'positionOpen')}
        <span className="choice-note">{say('positionHint')}</span>
      </p>
      {failed ? <p role="alert">{say('locateFailed')}</p> : null}
      <p className="profile-line">
        <button type="button" className="push-button" onClick={locate}>
          {say('locate')}
        </button>
        {isKnown ? (
          <button
            type="button"
            className="text-button"
            onClick={() => onChange({ latitude: null, longitude: null })}
          >
            {say('forget')}
          </button>
        ) : null}
      </p>
    </div>
  );
}

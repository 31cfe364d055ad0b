import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import type { DraftProps } from './SkillFields.js';
import { agreeToPosition } from './volunteers.api.js';
import { volunteerWords } from './volunteers.words.js';

/** The rough position, taken from the phone only when asked; asking is the consent, and the line above says to what. */
export function PositionField({ draft, onChange }: DraftProps) {
  const say = useWords(volunteerWords);
  const [failed, setFailed] = useState(false);
  const isKnown = typeof draft.latitude === 'number';
  const agree = useMutation({
    mutationFn: agreeToPosition,
    onSuccess: () =>
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => onChange({ latitude: coords.latitude, longitude: coords.longitude }),
        () => setFailed(true),
        { timeout: 10_000 },
      ),
  });
  const locate = () => {
    setFailed(!('geolocation' in navigator));
    if ('geolocation' in navigator) agree.mutate();
  };
  return (
    <div className="profile-position">
      <p>
        {say(isKnown ? 'positionKnown' : 'positionOpen')}
        <span className="choice-note">{say('positionHint')}</span>
      </p>
      <RefusalNotice error={agree.error} />
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

import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { QrCode } from '../../ui/phone/QrCode.js';
import { shiftCodeQuery } from './desk.api.js';
import { activityDeskWords } from './desk.words.js';

/** The changing code that volunteers scan to check in; shown only while somebody wants it. */
export function CodePanel({ shiftId }: { readonly shiftId: string }) {
  const say = useWords(activityDeskWords);
  const [isShown, setIsShown] = useState(false);
  const code = useQuery({ ...shiftCodeQuery(shiftId), enabled: isShown });
  return (
    <div className="activity-code">
      <Button onClick={() => setIsShown((before) => !before)}>
        {say(isShown ? 'hideCode' : 'showCode')}
      </Button>
      <RefusalNotice error={isShown ? code.error : null} />
      {isShown && code.data ? (
        <>
          <QrCode url={`${location.origin}/m/scan?code=${code.data.code}`} what={say('checkIn')} size={240} />
          <p className="meta">{say('codeHint')}</p>
        </>
      ) : null}
    </div>
  );
}

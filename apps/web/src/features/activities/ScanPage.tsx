import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { Notice } from '../../ui/Notice.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { Card } from '../../ui/phone/Card.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { checkIn, checkOut, scanCode } from './activities.api.js';
import { activityWords } from './activities.words.js';

/** Where a scanned code leads: it is verified at once, then one tap checks in or out with the time of the scan. */
export function ScanPage() {
  const say = useWords(activityWords);
  const formats = useFormats();
  const [search] = useSearchParams();
  const code = search.get('code') ?? '';
  const viewer = useViewer();
  const scan = useMutation({ mutationFn: scanCode });
  const enter = useMutation({ mutationFn: checkIn });
  const leave = useMutation({ mutationFn: checkOut });
  const { mutate } = scan;
  useEffect(() => {
    if (code !== '') mutate(code);
  }, [code, mutate]);
  const done = enter.data ? 'inDone' : leave.data ? 'outDone' : null;
  const found = scan.data;
  return (
    <PhonePage title={say(done ?? 'scanTitle')}>
      {code === '' ? <p>{say('noCode')}</p> : null}
      {scan.isPending ? <Skeletons count={2} height={96} /> : null}
      {scan.error ? (
        <RefusalNotice error={scan.error} title={say('scanBad')}>
          {say('scanBadHint')}
        </RefusalNotice>
      ) : null}
      {found ? (
        <Card shape={done ? 'settled' : 'turn'}>
          <strong>{found.shift.activity?.title}</strong>
          <span>{formats.period(found.shift.startsAt, found.shift.endsAt)}</span>
          <span className="meta">{say('scanAt', { time: formats.time(found.scannedAt) })}</span>
        </Card>
      ) : null}
      {done ? <Notice tone="green" title={say(done)} /> : null}
      <RefusalNotice error={enter.error ?? leave.error} />
      {found && !done && viewer ? (
        <div className="shift-choice">
          <button
            type="button"
            className="push-button"
            data-primary="true"
            data-wide="true"
            disabled={enter.isPending}
            onClick={() => enter.mutate()}
          >
            {say('checkInNow')}
          </button>
          <button
            type="button"
            className="push-button"
            data-wide="true"
            disabled={leave.isPending}
            onClick={() => leave.mutate()}
          >
            {say('checkOutNow')}
          </button>
        </div>
      ) : null}
      {found && viewer === null ? (
        <a
          className="push-button"
          data-primary="true"
          data-wide="true"
          href={`/w/sign-in?to=${encodeURIComponent(`/m/scan?code=${code}`)}`}
        >
          {say('signInPlain')}
        </a>
      ) : null}
      {done ? <Link to="/m/shifts">{say('myShifts')}</Link> : null}
    </PhonePage>
  );
}

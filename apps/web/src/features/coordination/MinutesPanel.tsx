import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextAreaField } from '../../ui/TextField.js';
import { writeMinutes, type OpenMeeting } from './coordination.api.js';
import { meetingWords } from './meetings.words.js';

type MinutesPanelProps = { readonly meeting: OpenMeeting; readonly mayWrite: boolean };

/** Every version of the minutes, newest first, with the chair's name or without. */
export function MinutesPanel({ meeting, mayWrite }: MinutesPanelProps) {
  const say = useWords(meetingWords);
  const formats = useFormats();
  return (
    <Panel title={say('minutes')}>
      {meeting.minutes.length === 0 ? <p className="meta">{say('noMinutes')}</p> : null}
      <ul className="minutes-list">
        {meeting.minutes.map(({ id, number, words, writtenAt, writtenBy, signOff }) => (
          <li key={id}>
            <p className="meta">
              {say('version', { number, name: writtenBy?.name ?? '', moment: formats.moment(writtenAt) })} ·{' '}
              {signOff
                ? say('signedBy', {
                    name: signOff.signedBy?.name ?? '',
                    moment: formats.moment(signOff.signedAt),
                  })
                : say('unsigned')}
            </p>
            <p className="minutes-words">{words}</p>
          </li>
        ))}
      </ul>
      {mayWrite ? <Write meeting={meeting} /> : null}
    </Panel>
  );
}

function Write({ meeting }: { readonly meeting: OpenMeeting }) {
  const say = useWords(meetingWords);
  const client = useQueryClient();
  const [words, setWords] = useState('');
  const write = useMutation({
    mutationFn: () => writeMinutes({ id: meeting.id, version: meeting.version, words: words.trim() }),
    onSuccess: () => setWords(''),
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <>
      <TextAreaField
        label={say(meeting.minutes.length === 0 ? 'writeMinutes' : 'amend')}
        hint={say('minutesHint')}
        wide
        rows={5}
        maxLength={6000}
        value={words}
        onChange={setWords}
      />
      <RefusalNotice error={write.error} />
      <p>
        <Button disabled={words.trim().length < 4} loading={write.isPending} onClick={() => write.mutate()}>
          {say('saveMinutes')}
        </Button>
      </p>
    </>
  );
}

import { Button, Input } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import type { AgendaDraft } from './agenda-draft.js';
import { meetingWords } from './meetings.words.js';

const kinds = ['need', 'actionItem', 'referral', 'finding'] as const;

type AgendaFieldsProps = {
  readonly lines: readonly AgendaDraft[];
  readonly onChange: (lines: readonly AgendaDraft[]) => void;
};

/** Keeps, strikes and adds lines of an agenda. */
export function AgendaFields({ lines, onChange }: AgendaFieldsProps) {
  const say = useWords(meetingWords);
  const [own, setOwn] = useState('');
  const add = () => {
    if (own.trim() === '') return;
    onChange([...lines, { subjectType: null, subjectId: null, words: own.trim(), isStruck: false }]);
    setOwn('');
  };
  const toggle = (line: AgendaDraft) =>
    onChange(lines.map((each) => (each === line ? { ...each, isStruck: !each.isStruck } : each)));
  return (
    <>
      {lines.length === 0 ? <p className="meta">{say('noOverdue')}</p> : null}
      <ol className="agenda-lines">
        {lines.map((line) => {
          const kind = kinds.find((each) => each === line.subjectType);
          return (
            <li key={line.subjectId ?? line.words} data-struck={line.isStruck}>
              {kind ? <span className="tag">{say(kind)}</span> : null}
              <span className="agenda-words">{line.words}</span>
              <button
                type="button"
                className="text-button"
                aria-pressed={line.isStruck}
                aria-label={say(line.isStruck ? 'keepLine' : 'strikeLine', { words: line.words })}
                onClick={() => toggle(line)}
              >
                {say(line.isStruck ? 'keep' : 'strike')}
              </button>
            </li>
          );
        })}
      </ol>
      <div className="agenda-add">
        <Input
          aria-label={say('addLine')}
          placeholder={say('addLine')}
          maxLength={120}
          value={own}
          onChange={(event) => setOwn(event.target.value)}
          onPressEnter={add}
        />
        <Button onClick={add}>{say('add')}</Button>
      </div>
    </>
  );
}

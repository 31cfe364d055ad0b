import { useMutation, useQuery } from '@tanstack/react-query';
import { grouped } from '../../platform/code-shelf.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { viewerQuery } from '../../platform/session.js';
import { Notice } from '../../ui/Notice.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Card } from '../../ui/phone/Card.js';
import { CodeForm, useCode } from '../../ui/phone/CodeForm.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { askForMyCase, openMyCase, tieMyCase, type MyCase } from './case-changes.api.js';
import { caseWords } from './cases.words.js';
import { myCaseWords } from './my-case.words.js';
import { ReadingList } from './ReadingList.js';

/** By the code from the social worker: who read one's own file, and what one can ask for. */
export function MyCasePage() {
  const say = useWords(myCaseWords);
  const typed = useCode('wushe.case-code', openMyCase);
  if (typed.found) return <Found first={typed.found} code={typed.code} onOther={typed.forget} />;
  return (
    <PhonePage large title={say('myCaseTitle')} back={{ to: '/', label: say('toStart') }}>
      <p>{say('myCaseLead')}</p>
      <CodeForm
        typed={typed}
        label={say('codeInput')}
        wrong={say('codeWrong')}
        tooManyHint={say('tooManyHint')}
      />
      <Card shape="open" title={say('lostCode')}>
        <p>{say('lostCodeHint')}</p>
      </Card>
    </PhonePage>
  );
}

type FoundProps = { readonly first: MyCase; readonly code: string; readonly onOther: () => void };

function Found({ first, code, onOther }: FoundProps) {
  const say = useWords(myCaseWords);
  const of = useWords(caseWords);
  const formats = useFormats();
  const viewer = useQuery(viewerQuery).data;
  const ask = useMutation({
    mutationFn: (isErasure: boolean) => askForMyCase({ code, isErasure }),
  });
  const tie = useMutation({ mutationFn: () => tieMyCase(code) });
  const latest = ask.data ?? tie.data ?? first;
  const isMine = latest.isMine || (tie.data?.isMine ?? false);
  const { worker, isOpen, place, readings, exportAskedOn, erasureAskedOn } = latest;
  return (
    <PhonePage
      large
      title={say('myCaseTitle')}
      over={of('codeIs', { code: grouped(code) })}
      aside={
        <button type="button" className="text-button" onClick={onOther}>
          {say('other')}
        </button>
      }
    >
      <p>
        {say(isOpen ? 'handledBy' : 'handledBefore', { worker })} {place?.name} {latest.number}
      </p>
      <Card title={of('readings')}>
        <ReadingList readings={readings} empty={say('noReaders')} />
      </Card>
      <RefusalNotice error={ask.error ?? tie.error} />
      {exportAskedOn ? (
        <Notice tone="accent" title={say('copyAsked', { day: formats.day(exportAskedOn) })} />
      ) : null}
      {erasureAskedOn ? (
        <Notice tone="accent" title={say('eraseAsked', { day: formats.day(erasureAskedOn) })} />
      ) : null}
      {isMine ? <Notice tone="green" title={say('tied')} /> : null}
      <Card shape="turn" title={say('yourRights')}>
        <div className="case-actions">
          {exportAskedOn ? null : (
            <button
              type="button"
              className="push-button"
              disabled={ask.isPending}
              onClick={() => ask.mutate(false)}
            >
              {say('askCopy')}
            </button>
          )}
          {erasureAskedOn ? null : (
            <button
              type="button"
              className="push-button"
              disabled={ask.isPending}
              onClick={() => ask.mutate(true)}
            >
              {say('askErase')}
            </button>
          )}
          {viewer && !isMine ? (
            <button
              type="button"
              className="push-button"
              disabled={tie.isPending}
              onClick={() => tie.mutate()}
            >
              {say('tie')}
            </button>
          ) : null}
        </div>
      </Card>
    </PhonePage>
  );
}

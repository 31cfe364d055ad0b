import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import type { HandedLink } from './people.api.js';
import { peopleWords } from './people.words.js';

type LinkDialogProps = { readonly link: HandedLink; readonly onDone: () => void };

/** Shows a fresh link once, to be handed over; nobody can call it up again. */
export function LinkDialog({ link, onDone }: LinkDialogProps) {
  const say = useWords(peopleWords);
  const [copied, setCopied] = useState(false);
  const url = link.path === null ? null : location.origin + link.path;
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Modal
      open
      title={say(url === null ? 'sentTitle' : 'linkTitle')}
      closable={false}
      footer={
        <Button type={url === null ? 'primary' : 'default'} onClick={onDone}>
          {say('done')}
        </Button>
      }
    >
      <p>{say(url === null ? 'sentHint' : 'linkHint')}</p>
      {url === null ? null : (
        <div className="link-once">
          <Input
            readOnly
            aria-label={say('link')}
            value={url}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Button type="primary" onClick={() => void copy(url)}>
            {say('copy')}
          </Button>
          <span role="status">{copied ? say('copied') : ''}</span>
        </div>
      )}
    </Modal>
  );
}

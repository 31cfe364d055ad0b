import { Modal } from 'antd';
import { useWords } from '../platform/i18n/index.js';
import { workbenchWords } from './workbench.words.js';

type KeysHelpProps = { readonly open: boolean; readonly posts: boolean; readonly onClose: () => void };

/** The keys that work on every page. */
export function KeysHelp({ open, posts, onClose }: KeysHelpProps) {
  const say = useWords(workbenchWords);
  const rows = [
    { keys: ['Ctrl', 'K'], what: say('keySearch') },
    ...(posts ? [{ keys: ['N'], what: say('keyNew') }] : []),
    { keys: ['J', 'K'], what: say('keyMove') },
    { keys: ['Enter'], what: say('keyOpen') },
    { keys: ['Ctrl', 'Enter'], what: say('keySubmit') },
    { keys: ['?'], what: say('keyHelp') },
  ];
  return (
    <Modal open={open} title={say('keysTitle')} footer={null} onCancel={onClose} width={420}>
      <dl className="keys-list">
        {rows.map((row) => (
          <div key={row.what}>
            <dt>
              {row.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{row.what}</dd>
          </div>
        ))}
      </dl>
      <p className="meta">{say('keyOwn')}</p>
    </Modal>
  );
}

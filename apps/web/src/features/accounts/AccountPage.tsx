import { useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { DeputiesPanel } from './DeputiesPanel.js';
import { OwnPhoneChange } from './OwnPhoneChange.js';
import { PasswordPanel, PhonePanel, SessionsPanel } from './SecurityPanels.js';
import { myDataWords } from './my-data.words.js';

/** Password, phone, sessions, and who stands in for me. */
export function AccountPage() {
  const say = useWords(myDataWords);
  const hat = useViewer()?.hat;
  return (
    <>
      <PageTitle title={say('account')} />
      <OwnPhoneChange />
      <div className="account-panels">
        {hat ? <DeputiesPanel hat={hat} /> : null}
        <PhonePanel />
        <PasswordPanel />
        <SessionsPanel />
      </div>
    </>
  );
}

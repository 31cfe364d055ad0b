import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { AccountFields, useMissing } from './AccountFields.js';
import { DoorForm, DoorPage, LinkGone, useToken } from './DoorPage.js';
import { becomeFirstAdministrator, firstLinkQuery } from './links.api.js';
import { linkWords } from './links.words.js';
import { privacyNoticeQuery } from './registration.api.js';
import { useEnter } from './use-enter.js';

/** The first account of an installation, by the link its first start printed. */
export function FirstAdministratorPage() {
  const say = useWords(linkWords);
  const token = useToken();
  const isOpen = useQuery(firstLinkQuery(token));
  return (
    <DoorPage title={say('firstTitle')}>
      <RefusalNotice error={isOpen.error} />
      {isOpen.isPending ? <Skeletons count={2} height={80} /> : null}
      {isOpen.data === false ? <LinkGone /> : null}
      {isOpen.data ? (
        <>
          <h1>{say('firstTitle')}</h1>
          <p>{say('firstHint')}</p>
          <FirstForm token={token} />
        </>
      ) : null}
    </DoorPage>
  );
}

function FirstForm({ token }: { readonly token: string }) {
  const say = useWords(linkWords);
  const enter = useEnter();
  const notice = useQuery(privacyNoticeQuery);
  const [regionCode, setRegionCode] = useState<string | null>(null);
  const [draft, setDraft] = useState({ name: '', phone: '', password: '', agreed: false });
  const lacking = useMissing(draft);
  const missing = regionCode === null ? [say('region'), ...lacking] : lacking;
  const become = useMutation({
    mutationFn: () => {
      const { agreed: _agreed, ...account } = draft;
      const noticeVersion = notice.data?.version ?? '';
      return becomeFirstAdministrator({ token, regionCode: regionCode ?? '', ...account, noticeVersion });
    },
    onSuccess: enter,
  });
  return (
    <DoorForm
      missing={missing}
      verb={say('become')}
      busy={become.isPending || !notice.data}
      onSend={() => become.mutate()}
    >
      <FormField label={say('region')} hint={say('regionHint')}>
        {() => <RegionSelect value={regionCode} onChange={setRegionCode} />}
      </FormField>
      <AccountFields draft={draft} onChange={(part) => setDraft((before) => ({ ...before, ...part }))} />
      <RefusalNotice error={notice.error ?? become.error} />
    </DoorForm>
  );
}

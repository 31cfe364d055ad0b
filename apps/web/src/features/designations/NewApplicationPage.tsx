import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { ApplicationFields, wordsOf, type Written } from './ApplicationFields.js';
import { applyForDesignation } from './changes.api.js';
import { kindsQuery, type Kind } from './designations.api.js';
import { designationWords } from './designations.words.js';
import { useInLanguage } from './in-language.js';
import './designations.css';

/** Begins an application; the figures are counted by the product and shown on the next page before it is submitted. */
export function NewApplicationPage() {
  const say = useWords(designationWords);
  const [address] = useSearchParams();
  const regionCode = useViewer()?.hat?.regionCode ?? '';
  const kinds = useQuery({ ...kindsQuery(regionCode), enabled: regionCode !== '' });
  const kind = kinds.data?.find(({ code }) => code === address.get('kind'));
  if (kinds.isPending) return <Skeletons count={3} height={96} />;
  if (!kind)
    return (
      <EmptyState whole title={say('noKinds')} actions={<Link to="/w/designations">{say('toList')}</Link>}>
        {say('noKindsHint')}
      </EmptyState>
    );
  return <Form kind={kind} regionCode={regionCode} />;
}

function Form({ kind, regionCode }: { readonly kind: Kind; readonly regionCode: string }) {
  const say = useWords(designationWords);
  const named = useInLanguage();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [written, setWritten] = useState<Written>({ statement: '', words: {} });
  const [idempotencyKey] = useState(makeOnceKey);
  const save = useMutation({
    mutationFn: () =>
      applyForDesignation({
        regionCode,
        kind: kind.code,
        statement: written.statement,
        words: wordsOf(written),
        idempotencyKey,
      }),
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['designations'] });
      await navigate(`/w/designations/${id}`);
    },
  });
  const send = () => {
    if (!save.isPending) save.mutate();
  };
  useKeys({ 'ctrl+Enter': send });
  const title = say('applyFor', { name: named(kind.name) });
  return (
    <>
      <PageTitle title={title} crumbs={[{ label: say('title'), to: '/w/designations' }, { label: title }]} />
      <form
        className="panel"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          send();
        }}
      >
        <ApplicationFields kind={kind} written={written} onChange={setWritten} />
        <footer className="form-foot">
          <RefusalNotice error={save.error} />
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {say('save')} <kbd>Ctrl Enter</kbd>
          </Button>
          <Link to="/w/designations">{say('cancel')}</Link>
          <span className="meta">{say('evidenceNow')}</span>
        </footer>
      </form>
    </>
  );
}

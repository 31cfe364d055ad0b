import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FileInput } from '../../ui/FileInput.js';
import { FormField } from '../../ui/FormField.js';
import { Notice } from '../../ui/Notice.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { TextAreaField } from '../../ui/TextField.js';
import { DiffTable } from './DiffTable.js';
import { NotHere } from './NewRegionChangePage.js';
import { compareFile } from './region-changes.api.js';
import { regionWords } from './regions.words.js';
import { keepsTree } from './who.js';
import './regions.css';

const MOST_BYTES = 900_000;

/** Compares the tree with another release of its codes and settles what is drafted. */
export function RegionDiffPage() {
  const hat = useViewer()?.hat;
  if (!hat) return null;
  return keepsTree(hat) ? <Comparing own={hat.regionCode ?? ''} /> : <NotHere />;
}

function Comparing({ own }: { readonly own: string }) {
  const say = useWords(regionWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [within, setWithin] = useState<string | null>(null);
  const [text, setText] = useState('');
  const compare = useMutation({ mutationFn: compareFile });
  const isTooBig = new Blob([text]).size > MOST_BYTES;
  const read = async (file: File): Promise<void> => setText(await file.text());
  return (
    <>
      <PageTitle
        title={say('loadTitle')}
        crumbs={[{ label: say('title'), to: '/w/region-changes' }, { label: say('loadTitle') }]}
      >
        <span>{say('loadHint')}</span>
      </PageTitle>
      <form
        className="panel regions-form"
        onSubmit={(event) => {
          event.preventDefault();
          compare.mutate({ within: within ?? own, text });
        }}
      >
        <p>
          <span>{say('within')}</span>{' '}
          <RegionSelect value={within} onChange={setWithin} within={own} deepest="township" filter />
        </p>
        <FormField label={say('file')}>
          {(id) => (
            <FileInput
              id={id}
              accept=".csv,.tsv,.txt,text/csv,text/plain"
              onFile={(file) => void read(file)}
            />
          )}
        </FormField>
        <TextAreaField label={say('orPaste')} wide rows={5} value={text} onChange={setText} />
        {isTooBig ? <Notice tone="red" title={say('tooBig')} /> : null}
        <RefusalNotice error={compare.error} />
        <Button
          type="primary"
          htmlType="submit"
          disabled={text.trim() === '' || isTooBig}
          loading={compare.isPending}
        >
          {say('compare')}
        </Button>
      </form>
      {compare.data && compare.data.proposals.length === 0 ? (
        <EmptyState title={say('same')}>{say('sameHint')}</EmptyState>
      ) : null}
      {compare.data && compare.data.proposals.length > 0 ? (
        <DiffTable
          key={compare.submittedAt}
          diff={compare.data}
          within={own}
          onDrafted={async () => {
            await client.invalidateQueries({ queryKey: ['regionChanges'] });
            await navigate('/w/region-changes?state=draft');
          }}
        />
      ) : null}
    </>
  );
}

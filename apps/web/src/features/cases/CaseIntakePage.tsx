import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { CaseClientInput } from '../../gql/graphql.js';
import { useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Missing } from '../../ui/Missing.js';
import { Notice } from '../../ui/Notice.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { TextAreaField, TextField } from '../../ui/TextField.js';
import { openCase, searchCases, type CaseReceipt } from './case-changes.api.js';
import { CaseMatches } from './CaseMatches.js';
import { caseWords } from './cases.words.js';
import { ClientFields } from './ClientFields.js';
import './cases.css';

const NOBODY: CaseClientInput = { name: '', bornIn: null, idNumber: null, phone: null, household: null };

/** Takes somebody in: searched for first, then opened; the code is handed over once. */
export function CaseIntakePage() {
  const say = useWords(caseWords);
  const hat = useViewer()?.hat;
  if (hat?.role !== 'socialWorker' || !hat.regionCode)
    return (
      <EmptyState whole title={say('notFound')} actions={<Link to="/w">{say('toDay')}</Link>}>
        {say('notFoundHint')}
      </EmptyState>
    );
  return <Intake reach={hat.regionCode} />;
}

function Intake({ reach }: { readonly reach: string }) {
  const say = useWords(caseWords);
  const [client, setClient] = useState(NOBODY);
  const [regionCode, setRegionCode] = useState<string | null>(reach);
  const [seen, setSeen] = useState<readonly string[]>([]);
  const [receipt, setReceipt] = useState<CaseReceipt | null>(null);
  const asked = JSON.stringify([client, regionCode]);
  const search = useMutation({
    mutationFn: async () => ({
      asked,
      matches: await searchCases({ regionCode: regionCode ?? reach, client }),
    }),
    onSuccess: () => setSeen([]),
  });
  const isSearched = search.data?.asked === asked;
  if (receipt) return <Receipt receipt={receipt} />;
  return (
    <>
      <PageTitle
        title={say('intake')}
        crumbs={[{ label: say('day'), to: '/w/cases' }, { label: say('open') }]}
      >
        <span>{say('intakeLead')}</span>
      </PageTitle>
      <div className="columns-main">
        <Panel title={say('who')} padded={false}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (client.name.trim() !== '' && !search.isPending) search.mutate();
            }}
          >
            <div className="form-fields">
              <ClientFields client={client} onChange={setClient} />
              <div className="form-field" data-wide="true">
                <span className="meta">{say('place')}</span>
                <RegionSelect within={reach} value={regionCode} onChange={setRegionCode} />
              </div>
            </div>
            <div className="form-foot">
              <RefusalNotice error={search.error} />
              <Button
                type={isSearched ? 'default' : 'primary'}
                htmlType="submit"
                disabled={client.name.trim() === ''}
                loading={search.isPending}
              >
                {say('search')}
              </Button>
              {search.data && !isSearched ? <span className="meta">{say('searchAgain')}</span> : null}
            </div>
          </form>
        </Panel>
        {search.data && isSearched ? (
          <>
            <Panel title={say('matches')}>
              <CaseMatches matches={search.data.matches} seen={seen} onSeen={setSeen} />
            </Panel>
            <OpenPanel
              client={client}
              regionCode={regionCode ?? reach}
              seen={seen}
              unseen={
                search.data.matches.filter(
                  ({ id, strength }) => strength !== 'possible' && !seen.includes(id),
                ).length
              }
              onOpened={setReceipt}
            />
          </>
        ) : null}
      </div>
    </>
  );
}

type OpenPanelProps = {
  readonly client: CaseClientInput;
  readonly regionCode: string;
  readonly seen: readonly string[];
  readonly unseen: number;
  readonly onOpened: (receipt: CaseReceipt) => void;
};

function OpenPanel({ client, regionCode, seen, unseen, onOpened }: OpenPanelProps) {
  const say = useWords(caseWords);
  const needId = useSearchParams()[0].get('need');
  const [alias, setAlias] = useState('');
  const [words, setWords] = useState('');
  const [idempotencyKey] = useState(makeOnceKey);
  const open = useMutation({
    mutationFn: () =>
      openCase({
        regionCode,
        client,
        alias: alias.trim(),
        needId,
        seenMatches: [...seen],
        words: words.trim(),
        idempotencyKey,
      }),
    onSuccess: onOpened,
  });
  const missing = [
    unseen > 0 ? say('matches') : null,
    alias.trim().length < 2 ? say('alias') : null,
    words.trim().length < 2 ? say('request') : null,
  ].filter((field) => field !== null);
  return (
    <Panel title={say('open')} padded={false}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (missing.length === 0 && !open.isPending) open.mutate();
        }}
      >
        <div className="form-fields">
          <TextField
            label={say('alias')}
            hint={say('aliasHint')}
            maxLength={20}
            value={alias}
            onChange={setAlias}
          />
          <TextAreaField
            label={say('request')}
            hint={say('wordsHint')}
            wide
            rows={4}
            maxLength={5000}
            value={words}
            onChange={setWords}
          />
        </div>
        <div className="form-foot">
          <RefusalNotice error={open.error} />
          <Button type="primary" htmlType="submit" disabled={missing.length > 0} loading={open.isPending}>
            {say('open')}
          </Button>
          <Missing fields={missing} />
        </div>
      </form>
    </Panel>
  );
}

function Receipt({ receipt: { file, code } }: { readonly receipt: CaseReceipt }) {
  const say = useWords(caseWords);
  return (
    <>
      <PageTitle
        title={say('opened', { number: file.number })}
        crumbs={[{ label: say('day'), to: '/w/cases' }]}
      />
      <Notice
        tone="green"
        title={
          <span className="case-code">
            {say('codeIs', { code: code.replaceAll(/(\d{4})(?=\d)/g, '$1 ') })}
          </span>
        }
        actions={<Link to={`/w/cases/${file.id}?do=consent`}>{say('toCase')}</Link>}
      >
        {say('codeHint')}
      </Notice>
    </>
  );
}

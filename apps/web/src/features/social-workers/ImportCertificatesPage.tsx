import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { useLanguage, useWords } from '../../platform/i18n/index.js';
import { refusalTexts } from '../../platform/refusal.words.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextAreaField } from '../../ui/TextField.js';
import { rowsOf } from './certificate-rows.js';
import { importCertificates, type ImportedRow } from './file-changes.api.js';
import { importWords } from './import.words.js';
import { workerWords } from './workers.words.js';
import '../../ui/RecordList.css';
import './workers.css';

const MOST_ROWS = 200;

/** Certificates of a list, pasted from a table and entered row by row. */
export function ImportCertificatesPage() {
  const say = useWords(importWords);
  const list = useWords(workerWords);
  const client = useQueryClient();
  const [text, setText] = useState('');
  const { rows, faulty } = rowsOf(text);
  const send = useMutation({
    mutationFn: () => importCertificates({ rows: [...rows] }),
    onSettled: () => client.invalidateQueries({ queryKey: ['socialWorkers'] }),
  });
  const isReady = rows.length > 0 && rows.length <= MOST_ROWS && faulty.length === 0;
  return (
    <>
      <PageTitle
        title={say('title')}
        crumbs={[{ label: list('list'), to: '/w/social-workers' }, { label: say('title') }]}
      />
      <div className="licence-parts">
        <form
          className="panel"
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            if (isReady && !send.isPending) send.mutate();
          }}
        >
          <div className="form-fields">
            <TextAreaField
              label={say('rows')}
              hint={say('rowsHint')}
              wide
              rows={8}
              value={text}
              onChange={(text) => {
                setText(text);
                send.reset();
              }}
            />
          </div>
          <footer className="form-foot">
            <RefusalNotice error={send.error} />
            <Button type="primary" htmlType="submit" disabled={!isReady} loading={send.isPending}>
              {say('send')}
            </Button>
            <span className="meta">
              {faulty.length > 0
                ? say('faulty', { lines: faulty.join(', ') })
                : rows.length > MOST_ROWS
                  ? say('tooMany', { most: MOST_ROWS })
                  : say('found', { count: rows.length })}
            </span>
          </footer>
        </form>
        {send.data ? <Outcomes done={send.data} names={rows.map(({ name }) => name)} /> : null}
      </div>
    </>
  );
}

type OutcomesProps = { readonly done: readonly ImportedRow[]; readonly names: readonly string[] };

function Outcomes({ done, names }: OutcomesProps) {
  const say = useWords(importWords);
  const list = useWords(workerWords);
  const language = useLanguage();
  const entered = done.filter(({ outcome }) => outcome === 'entered').length;
  const columns: readonly Column<ImportedRow>[] = [
    { key: 'row', title: say('row'), width: '10%', draw: ({ row }) => row },
    {
      key: 'name',
      title: list('name'),
      width: '20%',
      draw: ({ row, workerId }) => {
        const name = names[row - 1] ?? '';
        return workerId ? <Link to={`/w/social-workers/${workerId}`}>{name}</Link> : name;
      },
    },
    { key: 'grade', title: list('grade'), width: '22%', draw: ({ grade }) => (grade ? list(grade) : '—') },
    {
      key: 'outcome',
      title: say('outcome'),
      draw: ({ outcome, refusal }) => (
        <span className="licence-agreement" data-tone={outcome === 'entered' ? 'green' : 'amber'}>
          {refusal ? refusalTexts[refusal][language] : say(outcome)}
        </span>
      ),
    },
  ];
  return (
    <Panel title={say('done', { entered, count: done.length })} padded={false}>
      <RecordTable label={say('outcome')} columns={columns} rows={done} keyOf={({ row }) => String(row)} />
    </Panel>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { ApplicationFields, wordsOf, type Written } from './ApplicationFields.js';
import { editDesignation } from './changes.api.js';
import type { OpenDesignation } from './designations.api.js';
import { designationWords } from './designations.words.js';

/** What the applicant wrote, to be changed while it is a draft. */
export function DraftForm({ designation }: { readonly designation: OpenDesignation }) {
  const say = useWords(designationWords);
  const client = useQueryClient();
  const { id, version, statement, checks, kind } = designation;
  const stored: Written = {
    statement,
    words: Object.fromEntries(
      (checks[0]?.evidence ?? []).flatMap(({ criterion, atLeast, words }) =>
        atLeast === null ? [[criterion, words]] : [],
      ),
    ),
  };
  const [written, setWritten] = useState(stored);
  const save = useMutation({
    mutationFn: () => editDesignation({ id, version, statement: written.statement, words: wordsOf(written) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['designations'] }),
  });
  const isSame = JSON.stringify(written) === JSON.stringify(stored);
  return (
    <Panel title={say('statement')}>
      <ApplicationFields kind={kind} written={written} onChange={setWritten} />
      <footer className="form-foot">
        <RefusalNotice error={save.error} />
        <Button type="primary" disabled={isSame} loading={save.isPending} onClick={() => save.mutate()}>
          {say('save')}
        </Button>
        {isSame && save.isSuccess ? <span className="meta">{say('saved')}</span> : null}
      </footer>
    </Panel>
  );
}

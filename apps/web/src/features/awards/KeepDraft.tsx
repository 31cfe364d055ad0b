import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { FormField } from '../../ui/FormField.js';
import { Notice } from '../../ui/Notice.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { keepDraft } from './drafts.api.js';
import { simulationWords } from './simulation.words.js';

/** What was simulated. */
export type Tried = {
  readonly programme: string;
  readonly regionCode: string;
  readonly values: { readonly parameter: string; readonly value: string }[];
  readonly without: string[];
  readonly months: number;
};

type KeepDraftProps = {
  readonly tried: Tried;
  /** How many the draft shuts out because their window would be over already. */
  readonly shutOut: number;
};

/** Keeps what was simulated as a version, for a second person to publish. */
export function KeepDraft({ tried, shutOut }: KeepDraftProps) {
  const say = useWords(simulationWords);
  const client = useQueryClient();
  const [title, setTitle] = useState('');
  const [idempotencyKey] = useState(makeOnceKey);
  const keep = useMutation({
    mutationFn: () => keepDraft({ ...tried, title: title.trim(), idempotencyKey }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['awards'] }),
  });
  return (
    <Panel title={say('keepDraft')} note={say('publishHint')}>
      {shutOut > 0 ? (
        <Notice tone="amber" title={say('shutOut', { count: shutOut })}>
          <p>{say('shutOutWhy')}</p>
        </Notice>
      ) : null}
      <FormField label={say('draftTitle')} wide>
        {(field) => (
          <Input
            id={field}
            maxLength={100}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </FormField>
      <footer className="form-foot">
        <RefusalNotice error={keep.error} />
        <Button
          disabled={title.trim().length < 2 || keep.isSuccess}
          loading={keep.isPending}
          onClick={() => keep.mutate()}
        >
          {say('keepDraft')}
        </Button>
        {keep.isSuccess ? <span role="status">{say('draftKept')}</span> : null}
      </footer>
    </Panel>
  );
}

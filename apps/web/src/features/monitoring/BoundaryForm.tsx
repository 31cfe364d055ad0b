import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { FileInput } from '../../ui/FileInput.js';
import { FormField } from '../../ui/FormField.js';
import { Missing } from '../../ui/Missing.js';
import { Notice } from '../../ui/Notice.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextField } from '../../ui/TextField.js';
import { putInBoundary } from './boundaries.api.js';
import { drilldownWords } from './drilldown.words.js';
import { tidied } from './tidied-geojson.js';

const EMPTY = { geojson: '', reviewNumber: '', source: '', drawnOn: '' };

export type BoundaryFormProps = {
  readonly regionCode: string;
  /** Number of the boundaries last read. */
  readonly number: number;
};

/** Takes a file with its review number, publisher and day. */
export function BoundaryForm({ regionCode, number }: BoundaryFormProps) {
  const say = useWords(drilldownWords);
  const client = useQueryClient();
  const [draft, setDraft] = useState(EMPTY);
  const [isReadable, setReadable] = useState(true);
  const change = (part: Partial<typeof EMPTY>) => setDraft((before) => ({ ...before, ...part }));
  const putIn = useMutation({
    mutationFn: () => putInBoundary({ regionCode, number, ...draft }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['monitoring', 'boundary', regionCode] }),
  });
  const take = async (file: File | undefined) => {
    const geojson = file ? tidied(await file.text()) : '';
    setReadable(geojson !== null);
    change({ geojson: geojson ?? '' });
  };
  const missing = [
    draft.geojson === '' ? say('file') : null,
    draft.reviewNumber.trim() === '' ? say('reviewNumber') : null,
    draft.source.trim().length < 2 ? say('source') : null,
    draft.drawnOn === '' ? say('drawnOn') : null,
  ].filter((field) => field !== null);
  return (
    <Panel title={say('boundaries')} padded={false}>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (missing.length === 0 && !putIn.isPending) putIn.mutate();
        }}
      >
        <p className="boundary-intro">{say('boundaryIntro')}</p>
        <div className="form-fields">
          <FormField label={say('file')} hint={say('fileHint')} wide>
            {(id) => (
              <FileInput
                id={id}
                accept=".json,.geojson,application/geo+json,application/json"
                onFile={(file) => void take(file)}
              />
            )}
          </FormField>
          <TextField
            label={say('reviewNumber')}
            hint={say('reviewHint')}
            maxLength={40}
            value={draft.reviewNumber}
            onChange={(reviewNumber) => change({ reviewNumber })}
          />
          <TextField
            label={say('source')}
            maxLength={100}
            value={draft.source}
            onChange={(source) => change({ source })}
          />
          <TextField
            label={say('drawnOn')}
            type="date"
            value={draft.drawnOn}
            onChange={(drawnOn) => change({ drawnOn })}
          />
        </div>
        <footer className="form-foot">
          {isReadable ? null : <Notice tone="red" title={say('notReadable')} />}
          <RefusalNotice error={putIn.error} />
          <Button type="primary" htmlType="submit" disabled={missing.length > 0} loading={putIn.isPending}>
            {say('putIn')}
          </Button>
          <Missing fields={missing} />
        </footer>
      </form>
    </Panel>
  );
}

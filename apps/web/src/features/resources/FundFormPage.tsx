import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { useViewer } from '../../platform/session.js';
import { TextField } from '../../ui/TextField.js';
import { FormPage } from '../../workbench/FormPage.js';
import { emptyCommon, PurposeFields } from './PurposeFields.js';
import { openFund, ownCountyQuery } from './resources.api.js';
import { resourceWords } from './resources.words.js';
import './resources.css';

/** Opens a fund under the charity. */
export function FundFormPage() {
  const say = useWords(resourceWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const organizationId = useViewer()?.hat?.organizationId ?? '';
  const seat = useQuery(ownCountyQuery(organizationId)).data ?? null;
  const [draft, setDraft] = useState(emptyCommon);
  const regionCode = draft.regionCode ?? seat;
  const [idempotencyKey] = useState(makeOnceKey);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: () => {
      const input = { ...draft, organizationId, regionCode: regionCode ?? '', name: draft.name.trim() };
      return openFund({ input, idempotencyKey });
    },
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['resources'] });
      await navigate(`/w/resources/${id}`);
    },
  });
  const missing = [
    draft.name.trim().length < 2 ? say('fundName') : null,
    regionCode === null ? say('lieIn') : null,
  ].filter((field) => field !== null);
  return (
    <FormPage
      title={say('openFund')}
      crumbs={[{ label: say('funds'), to: '/w/funds' }]}
      missing={missing}
      error={save.error}
      busy={save.isPending}
      verb={say('openFund')}
      backTo="/w/funds"
      onSend={() => save.mutate()}
    >
      <div className="form-fields">
        <TextField
          label={say('fundName')}
          hint={say('fundNameHint')}
          wide
          maxLength={60}
          value={draft.name}
          onChange={(name) => change({ name })}
        />
        <PurposeFields draft={{ ...draft, regionCode }} onChange={change} />
      </div>
    </FormPage>
  );
}

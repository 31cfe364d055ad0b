import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { useViewer } from '../../platform/session.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { TextAreaField, TextField } from '../../ui/TextField.js';
import { FormPage } from '../../workbench/FormPage.js';
import { editInspection, inspectionQuery, planInspection, type OpenInspection } from './inspections.api.js';
import { inspectionWords } from './inspections.words.js';
import { NotThere } from './NotThere.js';

/** Plans an inspection, or changes one that has not begun. */
export function InspectionFormPage() {
  const { id } = useParams();
  const inspection = useQuery({ ...inspectionQuery(id ?? ''), enabled: id !== undefined });
  const reach = useViewer()?.hat?.regionCode;
  if (id !== undefined && inspection.isPending) return <Skeletons count={3} height={80} />;
  if (!reach || (id !== undefined && !inspection.data)) return <NotThere />;
  return <Form inspection={inspection.data ?? null} reach={reach} />;
}

type FormProps = { readonly inspection: OpenInspection | null; readonly reach: string };

const draftOf = (inspection: OpenInspection | null) => ({
  title: inspection?.title ?? '',
  purpose: inspection?.purpose ?? '',
  startsOn: inspection?.startsOn ?? '',
  endsOn: inspection?.endsOn ?? '',
  checklist: inspection?.checklist.join('\n') ?? '',
});

const itemsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function Form({ inspection, reach }: FormProps) {
  const say = useWords(inspectionWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [regionCode, setRegionCode] = useState(inspection?.regionCode ?? reach);
  const [draft, setDraft] = useState(() => draftOf(inspection));
  const [onceKey] = useState(makeOnceKey);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: async () => {
      const input = { ...draft, title: draft.title.trim(), checklist: itemsOf(draft.checklist) };
      return inspection
        ? editInspection({ id: inspection.id, version: inspection.version, input })
        : planInspection({ regionCode, input, idempotencyKey: onceKey });
    },
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['inspections'] });
      await navigate(`/w/inspections/${id}`);
    },
  });
  const missing = [
    draft.title.trim().length < 2 ? say('subject') : null,
    draft.startsOn === '' ? say('startsOn') : null,
    draft.endsOn === '' ? say('endsOn') : null,
    itemsOf(draft.checklist).length === 0 ? say('checklist') : null,
  ].filter((field) => field !== null);
  return (
    <FormPage
      title={say(inspection ? 'editTitle' : 'planTitle')}
      crumbs={[{ label: say('title'), to: '/w/inspections' }]}
      missing={missing}
      error={save.error}
      busy={save.isPending}
      verb={say('save')}
      backTo={inspection ? `/w/inspections/${inspection.id}` : '/w/inspections'}
      onSend={() => save.mutate()}
    >
      <div className="form-fields">
        {inspection ? null : (
          <div className="form-field" data-wide="true">
            <span className="meta">{say('where')}</span>
            <RegionSelect
              filter
              within={reach}
              value={regionCode === reach ? null : regionCode}
              onChange={(code) => setRegionCode(code ?? reach)}
            />
          </div>
        )}
        <TextField
          label={say('subject')}
          wide
          maxLength={60}
          value={draft.title}
          onChange={(title) => change({ title })}
        />
        {(['startsOn', 'endsOn'] as const).map((field) => (
          <TextField
            key={field}
            label={say(field)}
            type="date"
            value={draft[field]}
            onChange={(text) => change({ [field]: text })}
          />
        ))}
        <TextAreaField
          label={say('purpose')}
          wide
          rows={3}
          maxLength={1000}
          value={draft.purpose}
          onChange={(purpose) => change({ purpose })}
        />
        <TextAreaField
          label={say('checklist')}
          hint={say('checklistHint')}
          wide
          rows={6}
          value={draft.checklist}
          onChange={(checklist) => change({ checklist })}
        />
      </div>
    </FormPage>
  );
}

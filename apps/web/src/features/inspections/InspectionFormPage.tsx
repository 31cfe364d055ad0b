import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { useViewer } from '../../platform/session.js';
import { FormField } from '../../ui/FormField.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { Skeletons } from '../../ui/Skeletons.js';
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
    <>
      <PageTitle
        title={say(inspection ? 'editTitle' : 'planTitle')}
        crumbs={[{ label: say('title'), to: '/w/inspections' }]}
      />
      <section className="panel">
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
          <FormField label={say('subject')} wide>
            {(id) => (
              <Input
                id={id}
                maxLength={60}
                value={draft.title}
                onChange={(event) => change({ title: event.target.value })}
              />
            )}
          </FormField>
          {(['startsOn', 'endsOn'] as const).map((field) => (
            <FormField key={field} label={say(field)}>
              {(id) => (
                <Input
                  id={id}
                  type="date"
                  value={draft[field]}
                  onChange={(event) => change({ [field]: event.target.value })}
                />
              )}
            </FormField>
          ))}
          <FormField label={say('purpose')} wide>
            {(id) => (
              <Input.TextArea
                id={id}
                rows={3}
                maxLength={1000}
                value={draft.purpose}
                onChange={(event) => change({ purpose: event.target.value })}
              />
            )}
          </FormField>
          <FormField label={say('checklist')} hint={say('checklistHint')} wide>
            {(id) => (
              <Input.TextArea
                id={id}
                rows={6}
                value={draft.checklist}
                onChange={(event) => change({ checklist: event.target.value })}
              />
            )}
          </FormField>
        </div>
        <div className="form-foot">
          <RefusalNotice error={save.error} />
          <Button
            type="primary"
            disabled={missing.length > 0}
            loading={save.isPending}
            onClick={() => save.mutate()}
          >
            {say('save')}
          </Button>
          <Button onClick={() => void navigate(-1)}>{say('cancel')}</Button>
          {missing.length > 0 ? (
            <span className="meta">{say('missing', { fields: missing.join(say('comma')) })}</span>
          ) : null}
        </div>
      </section>
    </>
  );
}

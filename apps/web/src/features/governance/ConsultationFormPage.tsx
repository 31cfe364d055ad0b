import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { useViewer } from '../../platform/session.js';
import { FormField } from '../../ui/FormField.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { TextAreaField, TextField } from '../../ui/TextField.js';
import { FormPage } from '../../workbench/FormPage.js';
import {
  actionTracksQuery,
  consultationQuery,
  editConsultation,
  planConsultation,
  type OpenConsultation,
} from './consultations.api.js';
import { bodiesQuery } from './governance.api.js';
import { governanceWords } from './governance.words.js';
import { useNamed } from './names.js';
import { NotThere } from './NotThere.js';

/** Plans a consultation of a community, or changes one that was not held. */
export function ConsultationFormPage() {
  const { id } = useParams();
  const asked = useSearchParams()[0].get('region');
  const consultation = useQuery({ ...consultationQuery(id ?? ''), enabled: id !== undefined });
  const own = useViewer()?.hat?.regionCode;
  if (id !== undefined && consultation.isPending) return <Skeletons count={3} height={80} />;
  const regionCode = consultation.data?.regionCode ?? asked ?? own;
  if (!regionCode || (id !== undefined && !consultation.data)) return <NotThere />;
  return <Form consultation={consultation.data ?? null} regionCode={regionCode} />;
}

const draftOf = (consultation: OpenConsultation | null) => ({
  title: consultation?.title ?? '',
  detail: consultation?.detail ?? '',
  track: consultation?.track.code ?? '',
  bodyId: consultation?.body?.id ?? '',
  heldOn: consultation?.heldOn ?? '',
  place: consultation?.place ?? '',
  options: consultation?.options.map(({ words }) => words).join('\n') ?? '',
});

type FormProps = { readonly consultation: OpenConsultation | null; readonly regionCode: string };

function Form({ consultation, regionCode }: FormProps) {
  const say = useWords(governanceWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const tracks = useQuery(actionTracksQuery(regionCode)).data ?? [];
  const [draft, setDraft] = useState(() => draftOf(consultation));
  const [onceKey] = useState(makeOnceKey);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const track = draft.track || (tracks[0]?.code ?? '');
  const save = useMutation({
    mutationFn: async () => {
      const options = draft.options.split('\n').filter((line) => line.trim() !== '');
      const input = { ...draft, title: draft.title.trim(), track, bodyId: draft.bodyId || null, options };
      return consultation
        ? editConsultation({ id: consultation.id, version: consultation.version, input })
        : planConsultation({ regionCode, input, idempotencyKey: onceKey });
    },
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['governance'] });
      await navigate(`/w/governance/consultations/${id}`);
    },
  });
  const missing = [
    draft.title.trim().length < 2 ? say('topic') : null,
    draft.heldOn === '' ? say('heldOn') : null,
    track === '' ? say('track') : null,
  ].filter((field) => field !== null);
  return (
    <FormPage
      title={say(consultation ? 'editTitle' : 'planTitle')}
      crumbs={[{ label: say('title'), to: '/w/governance' }]}
      missing={missing}
      error={save.error}
      busy={save.isPending}
      verb={say('save')}
      backTo={consultation ? `/w/governance/consultations/${consultation.id}` : '/w/governance'}
      onSend={() => save.mutate()}
    >
      <div className="form-fields">
        <TextField
          label={say('topic')}
          wide
          maxLength={60}
          value={draft.title}
          onChange={(title) => change({ title })}
        />
        <Choices regionCode={regionCode} track={track} bodyId={draft.bodyId} onChange={change} />
        <TextField
          label={say('heldOn')}
          type="date"
          value={draft.heldOn}
          onChange={(heldOn) => change({ heldOn })}
        />
        <TextField
          label={say('place')}
          maxLength={60}
          value={draft.place}
          onChange={(place) => change({ place })}
        />
        {(['detail', 'options'] as const).map((field) => (
          <TextAreaField
            key={field}
            label={say(field)}
            {...(field === 'options' && { hint: say('optionsHint') })}
            wide
            rows={4}
            maxLength={1000}
            value={draft[field]}
            onChange={(text) => change({ [field]: text })}
          />
        ))}
      </div>
    </FormPage>
  );
}

type ChoicesProps = {
  readonly regionCode: string;
  readonly track: string;
  readonly bodyId: string;
  readonly onChange: (part: { readonly track?: string; readonly bodyId?: string }) => void;
};

/** The action track, and the body that holds it. */
function Choices({ regionCode, track, bodyId, onChange }: ChoicesProps) {
  const say = useWords(governanceWords);
  const named = useNamed();
  const tracks = useQuery(actionTracksQuery(regionCode)).data ?? [];
  const bodies = useQuery(bodiesQuery(regionCode)).data ?? [];
  return (
    <>
      <FormField label={say('track')}>
        {(id) => (
          <select id={id} value={track} onChange={(event) => onChange({ track: event.target.value })}>
            {tracks.map((each) => (
              <option key={each.code} value={each.code}>
                {named(each)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label={say('body')}>
        {(id) => (
          <select id={id} value={bodyId} onChange={(event) => onChange({ bodyId: event.target.value })}>
            <option value="">{say('noBody')}</option>
            {bodies.map((body) => (
              <option key={body.id} value={body.id}>
                {body.name}
              </option>
            ))}
          </select>
        )}
      </FormField>
    </>
  );
}

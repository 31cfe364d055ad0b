import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { ChangeForm, type ChangeDraft } from './ChangeForm.js';
import { changeQuery, draftChanges, editChange, type Change } from './region-changes.api.js';
import { regionWords } from './regions.words.js';
import { keepsTree } from './who.js';
import './regions.css';

/** The draft as it is sent: a renaming keeps its code. */
const sent = ({ kind, pairs, mainCode }: ChangeDraft) => ({
  kind,
  mainCode,
  pairs: pairs.map(({ from, to, name }) => ({
    from: kind === 'found' ? null : from,
    to: kind === 'rename' ? (from ?? to) : to,
    name: name.trim() || null,
  })),
});

/** Drafts a change by form. */
export function NewRegionChangePage() {
  const say = useWords(regionWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const hat = useViewer()?.hat;
  const today = dayOf(useNow());
  const [idempotencyKey] = useState(makeOnceKey);
  const save = useMutation({
    mutationFn: (draft: ChangeDraft) =>
      draftChanges({
        changes: [sent(draft)],
        effectiveOn: draft.effectiveOn,
        document: draft.document.trim(),
        idempotencyKey,
      }),
    onSuccess: async ([first]) => {
      await client.invalidateQueries({ queryKey: ['regionChanges'] });
      await navigate(`/w/region-changes/${first?.id ?? ''}`);
    },
  });
  if (!hat) return null;
  if (!keepsTree(hat)) return <NotHere />;
  return (
    <>
      <PageTitle
        title={say('newTitle')}
        crumbs={[{ label: say('title'), to: '/w/region-changes' }, { label: say('newTitle') }]}
      />
      <ChangeForm
        start={{
          kind: 'rename',
          pairs: [{ from: null, fromName: '', to: '', name: '' }],
          mainCode: null,
          effectiveOn: today,
          document: '',
        }}
        within={hat.regionCode ?? ''}
        verb={say('save')}
        busy={save.isPending}
        error={save.error}
        onSave={(draft) => save.mutate(draft)}
      />
    </>
  );
}

/** Changes a draft. */
export function EditRegionChangePage() {
  const { id = '' } = useParams();
  const hat = useViewer()?.hat;
  const change = useQuery(changeQuery(id));
  if (!hat) return null;
  if (!keepsTree(hat)) return <NotHere />;
  if (!change.data) return change.error ? <RefusalNotice error={change.error} /> : <Skeletons count={3} />;
  return <Editing change={change.data} within={hat.regionCode ?? ''} />;
}

function Editing({ change, within }: { readonly change: Change; readonly within: string }) {
  const say = useWords(regionWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const names = new Map(change.units.map(({ code, name }) => [code, name]));
  const save = useMutation({
    mutationFn: (draft: ChangeDraft) =>
      editChange({
        id: change.id,
        version: change.version,
        change: sent(draft),
        effectiveOn: draft.effectiveOn,
        document: draft.document.trim(),
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['regionChanges'] });
      await navigate(`/w/region-changes/${change.id}`);
    },
  });
  return (
    <>
      <PageTitle
        title={say('editTitle')}
        crumbs={[{ label: say('title'), to: '/w/region-changes' }, { label: say('editTitle') }]}
      />
      <ChangeForm
        start={{
          ...change,
          mainCode: change.mainCode ?? null,
          pairs: change.pairs.map(({ from, to, name }) => ({
            from: from ?? null,
            fromName: names.get(from ?? '') ?? '',
            to,
            name: name ?? '',
          })),
        }}
        within={within}
        verb={say('saveEdit')}
        busy={save.isPending}
        error={save.error}
        onSave={(draft) => save.mutate(draft)}
      />
    </>
  );
}

/** The page is for who keeps the tree. */
export function NotHere() {
  const say = useWords(regionWords);
  return (
    <EmptyState whole title={say('notHere')} actions={<Link to="/w/region-changes">{say('back')}</Link>}>
      {say('notHereHint')}
    </EmptyState>
  );
}

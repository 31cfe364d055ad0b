import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { MovedNotice } from './MovedNotice.js';
import { draftOf, missingIn, toInput } from './need-draft.js';
import { NeedForm } from './NeedForm.js';
import { actOnNeed, editNeed, needQuery, type OpenNeed } from './needs.api.js';
import { needWords } from './needs.words.js';
import { ResidentWords } from './ResidentWords.js';

/** Writes a need anew; a resident's request gets its parts here and goes on to the station. */
export function EditNeedPage() {
  const say = useWords(needWords);
  const { id = '' } = useParams();
  const need = useQuery(needQuery(id));
  if (need.error) return <RefusalNotice error={need.error} />;
  if (need.isPending) return <Skeletons count={3} height={120} />;
  const mayEdit = need.data?.allowedActions.some(({ action, isOpen }) => action === 'edit' && isOpen);
  if (!need.data || !mayEdit) {
    return (
      <EmptyState
        whole
        title={say(need.data ? 'notEditable' : 'notFound')}
        actions={
          <Link to={need.data ? `/w/needs/${id}` : '/w/needs'}>{say(need.data ? 'toNeed' : 'toList')}</Link>
        }
      />
    );
  }
  return <Editing key={need.data.id} need={need.data} />;
}

function Editing({ need }: { readonly need: OpenNeed }) {
  const say = useWords(needWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [before] = useState(() => draftOf(need, say('roleName'), say('persons')));
  const [draft, setDraft] = useState(before);
  const isMoved = draft.startsAt !== before.startsAt || draft.endsAt !== before.endsAt;
  const isElsewhere = draft.place.trim() !== before.place.trim();
  const maySubmit = need.allowedActions.some(({ action, isOpen }) => action === 'submit' && isOpen);
  const save = useMutation({
    mutationFn: async (submits: boolean) => {
      const saved = await editNeed({
        id: need.id,
        version: need.version,
        input: toInput(draft, say('money')),
      });
      if (submits) await actOnNeed({ id: need.id, version: saved.version, action: 'submit', reason: null });
    },
    onSuccess: () => navigate(`/w/needs/${need.id}`),
    // Reasons and answers that other pages read were those of the need as it was.
    onSettled: () => client.invalidateQueries(),
  });
  const missing = missingIn(draft);
  const send = (submits: boolean) => {
    if (missing.length === 0 && !save.isPending) save.mutate(submits);
  };
  const form = (
    <NeedForm
      draft={draft}
      onChange={(part) => setDraft((last) => ({ ...last, ...part }))}
      missing={missing}
      error={save.error}
      onSubmit={() => send(maySubmit)}
    >
      <Link className="push-button" to={`/w/needs/${need.id}`}>
        {say('cancel')}
      </Link>
      <Button
        type={maySubmit ? 'default' : 'primary'}
        disabled={missing.length > 0}
        loading={save.isPending && !save.variables}
        onClick={() => send(false)}
      >
        {say('save')}
      </Button>
      {maySubmit ? (
        <Button
          type="primary"
          htmlType="submit"
          disabled={missing.length > 0}
          loading={save.isPending && save.variables}
        >
          {say('submit')} <kbd>Ctrl Enter</kbd>
        </Button>
      ) : null}
    </NeedForm>
  );
  return (
    <>
      <PageTitle
        title={say(need.state === 'asked' ? 'takeUp' : 'editTitle')}
        crumbs={[
          { label: say('list'), to: '/w/needs' },
          { label: need.number, to: `/w/needs/${need.id}` },
        ]}
      />
      {isMoved || isElsewhere ? <MovedNotice needId={need.id} isMoved={isMoved} /> : null}
      <Columns
        main={form}
        side={
          <Panel title={say('ownWords')}>
            <ResidentWords needId={need.id} />
          </Panel>
        }
      />
    </>
  );
}

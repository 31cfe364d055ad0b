import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { childRegionsQuery } from '../../platform/regions.js';
import { useViewer } from '../../platform/session.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { NeedForm } from './NeedForm.js';
import { emptyDraft, missingIn, toInput } from './need-draft.js';
import { postNeed } from './needs.api.js';
import { needWords } from './needs.words.js';

/** One page, four questions: what, who, when and where, money and goods. */
export function PostNeedPage() {
  const say = useWords(needWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const region = useViewer()?.hat?.region ?? null;
  const below = useQuery({ ...childRegionsQuery(region?.code ?? ''), enabled: region?.level === 'township' });
  const [chosen, setChosen] = useState<string | null>(null);
  const community = region?.level === 'community' ? region.code : chosen;
  const [draft, setDraft] = useState(() => emptyDraft(say('roleName'), say('persons')));
  const [idempotencyKey] = useState(makeOnceKey);
  const post = useMutation({
    mutationFn: (asDraft: boolean) =>
      postNeed({ regionCode: community ?? '', input: toInput(draft, say('money')), asDraft, idempotencyKey }),
    onSuccess: async (need, asDraft) => {
      if (!asDraft) void message.success(say('posted'));
      await client.invalidateQueries({ queryKey: ['needs'] });
      await navigate(`/w/needs/${need.id}`);
    },
  });
  const missing = [...(community ? [] : (['community'] as const)), ...missingIn(draft)];
  const send = (asDraft: boolean) => {
    if (missing.length === 0 && !post.isPending) post.mutate(asDraft);
  };
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <>
      <PageTitle title={say('post')}>
        {region ? <span>{say('postLine', { place: region.name })}</span> : null}
      </PageTitle>
      <NeedForm
        draft={draft}
        onChange={change}
        missing={missing}
        error={post.error}
        onSubmit={() => send(false)}
        before={
          region?.level === 'township' ? (
            <section className="post-question">
              <h2>{say('community')}</h2>
              <Select
                aria-label={say('community')}
                showSearch={{ optionFilterProp: 'label' }}
                value={chosen}
                onChange={setChosen}
                options={(below.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
              />
            </section>
          ) : null
        }
      >
        <Button
          disabled={missing.length > 0}
          loading={post.isPending && post.variables}
          onClick={() => send(true)}
        >
          {say('saveDraft')}
        </Button>
        <Button
          type="primary"
          htmlType="submit"
          disabled={missing.length > 0}
          loading={post.isPending && !post.variables}
        >
          {say('submit')} <kbd>Ctrl Enter</kbd>
        </Button>
      </NeedForm>
    </>
  );
}

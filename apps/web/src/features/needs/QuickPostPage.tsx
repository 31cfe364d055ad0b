import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import type { Hat } from '../../platform/session.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { actOnNeed, editNeed, needQuery, postNeed, type OpenNeed } from './needs.api.js';
import { needWords } from './needs.words.js';
import { QuickFields } from './QuickFields.js';
import { QuickPosted, type Posted } from './QuickPosted.js';
import { freshQuick, keepQuick, keptQuick, noteUse, quickInput, type QuickDraft } from './quick-draft.js';
import { quickWords } from './quick.words.js';
import { StaffGate } from './StaffGate.js';
import './Quick.css';

/** Staff post from the phone in a handful of taps, or take up what a resident asked. */
export function QuickPostPage() {
  const say = useWords(quickWords);
  const [search] = useSearchParams();
  const taken = search.get('need');
  const need = useQuery({ ...needQuery(taken ?? ''), enabled: taken !== null });
  return (
    <StaffGate>
      {(hat) => {
        if (taken === null) return <QuickPost hat={hat} need={null} />;
        if (need.data) return <QuickPost key={need.data.id} hat={hat} need={need.data} />;
        return (
          <PhonePage title={say('titlePlain')} back={{ to: '/m/needs', label: say('toList') }}>
            <RefusalNotice error={need.error} />
            {need.isPending ? <Skeletons count={4} height={96} /> : null}
          </PhonePage>
        );
      }}
    </StaffGate>
  );
}

function QuickPost({ hat, need }: { readonly hat: Hat; readonly need: OpenNeed | null }) {
  const say = useWords(quickWords);
  const needSay = useWords(needWords);
  const client = useQueryClient();
  const categories = useTaxonomy('needCategories');
  const groups = useTaxonomy('targetGroups');
  const place = hat.region?.name ?? '';
  const [draft, setDraft] = useState<QuickDraft>(() => {
    const kept = keptQuick();
    return need ? { ...freshQuick(kept.targetGroup), category: need.category, urgency: need.urgency } : kept;
  });
  const change = (part: Partial<QuickDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    if (!need) keepQuick(next);
  };
  const category = draft.category ? categories.nameOf(draft.category) : '';
  const what = draft.targetGroup
    ? say('needTitle', { category, group: groups.nameOf(draft.targetGroup) })
    : category;
  const send = useMutation({
    mutationFn: async (said: QuickDraft): Promise<Posted> => {
      const names = { title: what, role: say('role'), unit: say('unit') };
      const input = quickInput(said, names, new Date());
      if (!need) {
        const { idempotencyKey } = said;
        return postNeed({ regionCode: hat.region?.code ?? '', input, asDraft: false, idempotencyKey });
      }
      const saved = await editNeed({ id: need.id, version: need.version, input });
      const done = await actOnNeed({ id: need.id, version: saved.version, action: 'submit', reason: null });
      return { ...done, number: need.number };
    },
    onSuccess: (_posted, said) => {
      if (said.category) noteUse(said.category);
      // The next posting is a new need: it gets a new key and keeps what was chosen.
      const next = { ...said, detail: '', idempotencyKey: freshQuick(null).idempotencyKey };
      keepQuick(next);
      setDraft(next);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['needs'] }),
  });
  if (send.data) return <QuickPosted posted={send.data} place={place} onAgain={() => send.reset()} />;
  const summary = say('summary', {
    what,
    urgency: needSay(draft.urgency),
    people: draft.people,
    day: say(draft.day),
  });
  return (
    <PhonePage
      title={need ? say('takeUpTitle', { category }) : say('title', { place })}
      back={{ to: need ? `/m/needs/${need.id}` : '/m/needs', label: say('toList') }}
      bottom={
        <>
          <p>{draft.category ? summary : say('chooseFirst')}</p>
          <RefusalNotice error={send.error} />
          <button
            type="button"
            className="push-button"
            data-primary="true"
            data-wide="true"
            disabled={draft.category === null || send.isPending}
            onClick={() => send.mutate(draft)}
          >
            {say(need ? 'takeUp' : 'publish')}
          </button>
        </>
      }
    >
      <QuickFields draft={draft} onChange={change} needId={need?.id ?? null} />
    </PhonePage>
  );
}

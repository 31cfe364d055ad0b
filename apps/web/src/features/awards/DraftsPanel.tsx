import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { discardDraft, draftsQuery, type AwardDraft } from './drafts.api.js';
import { useInLanguage } from './in-language.js';
import { simulationWords } from './simulation.words.js';
import type { Programme } from './programmes.api.js';
import { PublishDialog } from './PublishDialog.js';
import { useWhyWords } from './use-why-words.js';
import { whyWords } from './why.words.js';
import './awards.css';

type DraftsPanelProps = {
  readonly programme: Programme;
  readonly regionCode: string;
  readonly ruleNames: ReadonlyMap<string, { readonly zh: string; readonly en: string }>;
};

/** Versions of a programme that were kept: by whom, with which result, and from which day they hold. */
export function DraftsPanel({ programme, regionCode, ruleNames }: DraftsPanelProps) {
  const say = useWords(simulationWords);
  const drafts = useQuery(draftsQuery(programme.code, regionCode));
  return (
    <Panel title={say('drafts')} note={say('draftsHint')}>
      <RefusalNotice error={drafts.error} />
      {drafts.data?.length === 0 ? <p className="meta">{say('draftsNone')}</p> : null}
      <ul className="award-objections">
        {drafts.data?.map((draft) => (
          <li key={draft.id}>
            <Draft draft={draft} programme={programme} ruleNames={ruleNames} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type DraftProps = Omit<DraftsPanelProps, 'regionCode'> & { readonly draft: AwardDraft };

function Draft({ draft, programme, ruleNames }: DraftProps) {
  const say = useWords(simulationWords);
  const formats = useFormats();
  const client = useQueryClient();
  const [isPublishing, setPublishing] = useState(false);
  const what = useWhat({ draft, programme, ruleNames });
  const { id, version, title, state, result, madeBy, madeAt, fromOn, source, publishedBy, allowedActions } =
    draft;
  const discard = useMutation({
    mutationFn: () => discardDraft({ id, version }),
    onSettled: () => client.invalidateQueries({ queryKey: ['awards'] }),
  });
  const { all, shutOut } = result;
  return (
    <>
      <p>
        <strong>{title}</strong> <span className="tag">{say(`d_${state}`)}</span>
      </p>
      <p>{what}</p>
      <p>
        {say('costNow', { amount: formats.money(all.before.cost) })} →{' '}
        {say('costThen', { amount: formats.money(all.after.cost) })} ·{' '}
        {say('winners', { count: all.winners })} · {say('losers', { count: all.losers })}
        {shutOut ? ` · ${say('shutOut', { count: shutOut })}` : ''}
      </p>
      <p className="meta">
        {say('keptBy', { name: madeBy?.name ?? '', moment: formats.moment(madeAt) })}
        {fromOn && source
          ? ` · ${say('publishedBy', { name: publishedBy?.name ?? '', day: formats.day(fromOn), source })}`
          : ''}
      </p>
      <RefusalNotice error={discard.error} />
      <div className="award-choices">
        {allowedActions.includes('publish') ? (
          <Button type="primary" onClick={() => setPublishing(true)}>
            {say('publish')}
          </Button>
        ) : null}
        {allowedActions.includes('discard') ? (
          <Button loading={discard.isPending} onClick={() => discard.mutate()}>
            {say('discard')}
          </Button>
        ) : null}
      </div>
      {isPublishing ? (
        <PublishDialog
          draft={draft}
          isOpen={programme.missing.length === 0}
          onClose={() => setPublishing(false)}
        />
      ) : null}
    </>
  );
}

/** What a draft changes, in words. */
function useWhat({ draft, programme, ruleNames }: DraftProps): string {
  const say = useWords(simulationWords);
  const named = useInLanguage();
  const why = useWords(whyWords);
  const words = useWhyWords();
  const values = draft.values.map(({ parameter, value }) => {
    const known = programme.parameters.find((each) => each.parameter === parameter);
    return known
      ? why('setTo', { name: named(known.name), value: words.value({ kind: known.kind, value }) })
      : parameter;
  });
  const without = draft.without.map((code) => {
    const name = ruleNames.get(code);
    return say('leavesOut', { rule: name ? named(name) : code });
  });
  return [...values, ...without].join(' · ');
}

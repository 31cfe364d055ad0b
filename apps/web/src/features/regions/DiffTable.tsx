import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextField } from '../../ui/TextField.js';
import { pairsText } from './pairs-text.js';
import { draftChanges, type Diff, type Proposal } from './region-changes.api.js';
import { RegionFinder } from './RegionFinder.js';
import { regionWords } from './regions.words.js';

type DiffTableProps = {
  readonly diff: Diff;
  readonly within: string;
  readonly onDrafted: () => Promise<void>;
};

/** Why it is proposed. */
const certainties = { code: 'code', name: 'nameSame', below: 'belowWent', open: 'open' } as const;

/** Whether nothing of it waits for a person. */
const isSettled = ({ pairs }: Proposal): boolean => pairs[0]?.to !== null;

/** Proposed changes one by one: ticked, settled, drafted. */
export function DiffTable({ diff, within, onDrafted }: DiffTableProps) {
  const say = useWords(regionWords);
  const [proposals, setProposals] = useState<readonly Proposal[]>(diff.proposals);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(diff.proposals.flatMap((each, at) => (each.certainty === 'open' ? [] : [at]))),
  );
  const [effectiveOn, setEffectiveOn] = useState(dayOf(useNow()));
  const [document, setDocument] = useState('');
  const [idempotencyKey] = useState(makeOnceKey);
  const save = useMutation({
    mutationFn: () =>
      draftChanges({
        changes: proposals.filter((each, at) => chosen.has(at) && isSettled(each)).map(sent),
        effectiveOn,
        document: document.trim(),
        idempotencyKey,
      }),
    onSuccess: onDrafted,
  });
  const toggle = (at: number): void => {
    const next = new Set(chosen);
    if (!next.delete(at)) next.add(at);
    setChosen(next);
  };
  const settle = (at: number, code: string): void => {
    setProposals(proposals.map((each, n) => (n === at ? withSuccessor(each, code) : each)));
    setChosen(new Set([...chosen, at]));
  };
  const { lineCount, unreadCount } = diff;
  return (
    <section className="panel regions-form" aria-label={say('loadTitle')}>
      <p role="status">
        {say('compared', { lines: lineCount, unread: unreadCount, count: proposals.length })}
      </p>
      <ul className="regions-proposals">
        {proposals.map((each, at) => (
          // A proposal has no name of its own: its place is what it is.
          <Row
            key={at}
            proposal={each}
            within={within}
            isChosen={chosen.has(at)}
            onToggle={() => toggle(at)}
            onSettle={(code) => settle(at, code)}
          />
        ))}
      </ul>
      <div className="form-fields">
        <TextField label={say('effectiveOn')} type="date" value={effectiveOn} onChange={setEffectiveOn} />
        <TextField
          label={say('documentLabel')}
          hint={say('documentHint')}
          maxLength={200}
          value={document}
          onChange={setDocument}
        />
      </div>
      <RefusalNotice error={save.error} />
      <Button
        type="primary"
        disabled={chosen.size === 0 || effectiveOn === '' || document.trim().length < 2}
        loading={save.isPending}
        onClick={() => save.mutate()}
      >
        {say('draftChosen', { count: chosen.size })}
      </Button>
    </section>
  );
}

/** A settled proposal as it is sent; a unit below that nobody settled follows the one above it. */
const sent = ({ kind, pairs, mainCode }: Proposal) => ({
  kind,
  mainCode: mainCode ?? null,
  pairs: pairs.flatMap(({ from, to, name }) => (to ? [{ from: from ?? null, to, name: name ?? null }] : [])),
});

const withSuccessor = (proposal: Proposal, code: string): Proposal => ({
  ...proposal,
  pairs: proposal.pairs.map((pair, at) => (at === 0 ? { ...pair, to: code } : pair)),
});

type RowProps = {
  readonly proposal: Proposal;
  readonly within: string;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly onSettle: (code: string) => void;
};

function Row({ proposal, within, isChosen, onToggle, onSettle }: RowProps) {
  const say = useWords(regionWords);
  const { kind, certainty, pairs } = proposal;
  const units = pairs.flatMap(({ from, fromName }) =>
    from && fromName ? [{ code: from, name: fromName }] : [],
  );
  const what = `${say(kind)} · ${pairsText(
    pairs.map(({ from, to, name }) => ({ from: from ?? null, to: to ?? null, name: name ?? null })),
    units,
    say('lead'),
  )}`;
  const [first] = pairs;
  const pickId = `pick-${first?.from ?? first?.to ?? ''}`;
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={!isSettled(proposal)}
          aria-label={say('choose', { what })}
          onChange={onToggle}
        />{' '}
        <strong>{what}</strong>
      </label>
      <span className="meta">
        {' '}
        {say(certainties[certainty])} · {first?.from}{' '}
        {first?.to && first.to !== first.from ? `→ ${first.to}` : ''}
      </span>
      {kind === 'merge' && certainty === 'open' ? (
        <div className="regions-settle">
          <label htmlFor={pickId}>{say('pickSuccessor')}</label>
          {isSettled(proposal) ? <code>{first?.to}</code> : null}
          <RegionFinder id={pickId} within={within} onPick={({ region }) => onSettle(region.code)} />
        </div>
      ) : null}
    </li>
  );
}

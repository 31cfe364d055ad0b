import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { StepsScore } from '../../ui/StepsScore.js';
import { invite, type Candidate, type Suggested } from './matching.api.js';
import { matchingWords } from './matching.words.js';

const STEP = 200;
const WEAK = 2;
/** Parts on which all candidates of today stand alike; they would only fill the row. */
const ALIKE: readonly string[] = ['language'];

const pages = {
  organization: '/w/organizations',
  socialWorker: '/w/social-workers',
  volunteer: null,
  resource: '/w/resources',
} as const;

/** The candidates, best first, each with its reasons; those who can be invited can be chosen. */
export function CandidateTable({ found }: { readonly found: Suggested }) {
  const say = useWords(matchingWords);
  const client = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const send = useMutation({
    mutationFn: () => invite({ viewId: found.id, ids: [...chosen] }),
    onSuccess: () => setChosen(new Set()),
    onSettled: () => client.invalidateQueries({ queryKey: ['matching', 'suggestion'] }),
  });
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  useKeys({ i: () => send.mutate() }, chosen.size > 0 && !send.isPending);
  const parts = found.candidates[0]?.parts.filter(({ part }) => !ALIKE.includes(part)) ?? [];
  return (
    <>
      <RefusalNotice error={send.error} />
      <div className="suggestion-scroll">
        <table className="suggestion-table" aria-label={say('candidates')}>
          <thead>
            <tr>
              <th>{say('who')}</th>
              {parts.map(({ part }) => (
                <th key={part}>{say(part)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.candidates.map((candidate) => (
              <Row
                key={candidate.id}
                candidate={candidate}
                page={pages[found.kind]}
                isChosen={chosen.has(candidate.id)}
                onToggle={() => toggle(candidate.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="suggestion-foot">
        <span className="meta">{say('load')}</span>
        <button
          type="button"
          className="push-button"
          data-primary="true"
          disabled={chosen.size === 0 || send.isPending}
          onClick={() => send.mutate()}
        >
          {say('inviteChosen', { count: chosen.size })} <kbd>I</kbd>
        </button>
      </div>
    </>
  );
}

type RowProps = {
  readonly candidate: Candidate;
  readonly page: string | null;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
};

function Row({ candidate, page, isChosen, onToggle }: RowProps) {
  const say = useWords(matchingWords);
  const state = stateOf(candidate);
  return (
    <tr>
      <th scope="row">
        <label className="suggestion-name">
          <input
            type="checkbox"
            aria-label={say('choose', { name: candidate.label })}
            checked={isChosen}
            disabled={state !== null}
            onChange={onToggle}
          />
          <span>
            {page ? <Link to={`${page}/${candidate.id}`}>{candidate.label}</Link> : candidate.label}
            {state ? <span className="tag">{say(state)}</span> : null}
          </span>
        </label>
      </th>
      {candidate.parts
        .filter(({ part }) => !ALIKE.includes(part))
        .map((part) => (
          <td key={part.part} data-title={say(part.part)}>
            <Score candidate={candidate} part={part} />
          </td>
        ))}
    </tr>
  );
}

function Score({ candidate, part }: { candidate: Candidate; part: Candidate['parts'][number] }) {
  const say = useWords(matchingWords);
  const distance = useDistance();
  const steps = Math.round(part.value / STEP);
  const key = stepKeys[Math.max(0, Math.min(5, steps))] ?? 0;
  const word =
    part.part === 'distance'
      ? distance(candidate)
      : say(part.part === 'recentLoad' ? `load_${key}` : `word_${key}`);
  return <StepsScore steps={steps} word={word} tone={steps < WEAK ? 'against' : 'plain'} />;
}

const stepKeys = [0, 1, 2, 3, 4, 5] as const;

function useDistance(): (candidate: Candidate) => string {
  const say = useWords(matchingWords);
  const formats = useFormats();
  return ({ metres, isDistanceAbout }) => {
    if (metres === null) return say('unknownPlace');
    const text =
      metres < 1000
        ? say('metres', { count: formats.count(metres) })
        : say('kilometres', { count: (metres / 1000).toFixed(1) });
    return isDistanceAbout ? say('about', { distance: text }) : text;
  };
}

/** Why somebody cannot be invited now; null when they can. */
function stateOf({
  hasClaimed,
  invitation,
}: Candidate): 'claimed' | 'invited' | 'accepted' | 'declined' | null {
  if (hasClaimed) return 'claimed';
  if (invitation?.state === 'sent' || invitation?.state === 'seen') return 'invited';
  if (invitation?.state === 'accepted' || invitation?.state === 'declined') return invitation.state;
  return null;
}

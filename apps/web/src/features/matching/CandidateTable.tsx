import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { StepsScore } from '../../ui/StepsScore.js';
import { CompareTable, MOST_COMPARED } from './CompareTable.js';
import { compareWords } from './compare.words.js';
import { InviteDialog } from './InviteDialog.js';
import type { Asked } from './reasons.js';
import { invite, type Candidate, type Suggested } from './matching.api.js';
import { matchingWords } from './matching.words.js';
import { partWord } from './part-word.js';
import { useDistance, useReasons } from './reasons.js';
import { hasNoHistory, stepsOf } from './steps.js';

const WEAK = 2;
/** Parts on which all candidates of today stand alike; they would only fill the row. */
const ALIKE: readonly string[] = ['language'];

const pages = {
  organization: '/w/organizations',
  socialWorker: '/w/social-workers',
  volunteer: null,
  resource: '/w/resources',
} as const;

type CandidateTableProps = {
  readonly found: Suggested;
  readonly asked: Asked;
  /** For how many volunteers there is room, and how many are asked or have agreed; null for other kinds. */
  readonly room: { readonly places: number; readonly asked: number } | null;
};

/** The candidates, best first, each with its reasons; those who can be invited can be chosen. */
export function CandidateTable({ found, asked, room }: CandidateTableProps) {
  const say = useWords(matchingWords);
  const compareSay = useWords(compareWords);
  const client = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const send = useMutation({
    mutationFn: () => invite({ viewId: found.id, ids: invitable.map(({ id }) => id) }),
    onSuccess: () => {
      setChosen(new Set());
      setAsking(false);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['matching', 'suggestion'] }),
  });
  const [asking, setAsking] = useState(false);
  const [comparing, setComparing] = useState(false);
  const compared = found.candidates.filter(({ id }) => chosen.has(id));
  const mayCompare = compared.length >= 2 && compared.length <= MOST_COMPARED;
  const invitable = compared.filter((candidate) => stateOf(candidate) === null);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  useKeys({ i: () => setAsking(true) }, invitable.length > 0 && !asking);
  useKeys({ c: () => setComparing(!comparing) }, mayCompare);
  const parts = found.candidates[0]?.parts.filter(({ part }) => !ALIKE.includes(part)) ?? [];
  return (
    <>
      {asking ? (
        <InviteDialog
          room={room}
          names={invitable.map(({ label }) => label)}
          busy={send.isPending}
          error={send.error}
          onCancel={() => setAsking(false)}
          onDone={() => send.mutate()}
        />
      ) : null}
      <div className="suggestion-scroll">
        <table className="suggestion-table" aria-label={say('candidates')}>
          <thead>
            <tr>
              <th>{say('who')}</th>
              {parts.map(({ part }) => (
                <th key={part}>{say(partWord(part))}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.candidates.map((candidate) => (
              <Row
                key={candidate.id}
                candidate={candidate}
                asked={asked}
                page={pages[found.kind]}
                isChosen={chosen.has(candidate.id)}
                onToggle={() => toggle(candidate.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {comparing && mayCompare ? (
        <CompareTable
          candidates={compared}
          isFromHome={asked.isFromHome ?? false}
          onClose={() => setComparing(false)}
        />
      ) : null}
      <div className="suggestion-foot">
        <p className="meta">
          {say('load')}
          <br />
          {compareSay('compareHint')}
        </p>
        <button
          type="button"
          className="push-button"
          disabled={!mayCompare}
          aria-expanded={comparing && mayCompare}
          onClick={() => setComparing(!comparing)}
        >
          {compareSay('compare')} <kbd>C</kbd>
        </button>
        <button
          type="button"
          className="push-button"
          data-primary="true"
          disabled={invitable.length === 0 || send.isPending}
          onClick={() => setAsking(true)}
        >
          {say('inviteChosen', { count: invitable.length })} <kbd>I</kbd>
        </button>
      </div>
    </>
  );
}

type RowProps = {
  readonly candidate: Candidate;
  readonly asked: Asked;
  readonly page: string | null;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
};

function Row({ candidate, asked, page, isChosen, onToggle }: RowProps) {
  const say = useWords(matchingWords);
  const reasons = useReasons();
  const state = stateOf(candidate);
  return (
    <tr>
      <th scope="row">
        <label className="suggestion-name">
          <input
            type="checkbox"
            aria-label={say('choose', { name: candidate.label })}
            checked={isChosen}
            onChange={onToggle}
          />
          <span>
            {page ? <Link to={`${page}/${candidate.id}`}>{candidate.label}</Link> : candidate.label}
            {state ? <span className="tag">{say(state)}</span> : null}
            <span className="suggestion-why">{reasons({ ...candidate, ...asked })}</span>
          </span>
        </label>
      </th>
      {candidate.parts
        .filter(({ part }) => !ALIKE.includes(part))
        .map((part) => (
          <td key={part.part} data-title={say(partWord(part.part))}>
            <Score candidate={candidate} part={part} isFromHome={asked.isFromHome ?? false} />
          </td>
        ))}
    </tr>
  );
}

type ScoreProps = {
  readonly candidate: Candidate;
  readonly part: Candidate['parts'][number];
  readonly isFromHome: boolean;
};

function Score({ candidate, part, isFromHome }: ScoreProps) {
  const say = useWords(matchingWords);
  const distance = useDistance();
  const steps = stepsOf(part.value);
  const word =
    part.part === 'distance'
      ? candidate.metres === null
        ? say('unknownPlace')
        : distance(candidate.metres, candidate.isDistanceAbout, isFromHome)
      : hasNoHistory(part)
        ? say('noHistory')
        : say(part.part === 'recentLoad' ? `load_${steps}` : `word_${steps}`);
  return <StepsScore steps={steps} word={word} tone={steps < WEAK ? 'against' : 'plain'} />;
}

/** Why somebody cannot be invited now; null when they can. */
export function stateOf({
  hasClaimed,
  invitation,
}: Candidate): 'claimed' | 'invited' | 'accepted' | 'declined' | null {
  if (hasClaimed) return 'claimed';
  if (invitation?.state === 'sent' || invitation?.state === 'seen') return 'invited';
  if (invitation?.state === 'accepted' || invitation?.state === 'declined') return invitation.state;
  return null;
}

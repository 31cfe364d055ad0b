import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import type { CandidateKind, ResourceList } from '../../gql/enums.js';
import type { MaySuggestQuery } from '../../gql/graphql.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useKeys } from '../../platform/keys.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Funnel } from '../../ui/Funnel.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { Tabs } from '../../ui/Tabs.js';
import { CandidateTable, stateOf } from './CandidateTable.js';
import { needInvitationsQuery } from './invitations.api.js';
import { maySuggestQuery, suggestionQuery, type Suggested } from './matching.api.js';
import { skillsOf, type Asked } from './reasons.js';
import { matchingWords } from './matching.words.js';
import './matching.css';

type Tab = {
  readonly key: Exclude<CandidateKind, 'resource'> | ResourceList;
  readonly kind: CandidateKind;
  readonly resourceList: ResourceList | null;
};

const tabs: readonly Tab[] = [
  ...(['organization', 'socialWorker', 'volunteer'] as const).map((key) => ({
    key,
    kind: key,
    resourceList: null,
  })),
  ...(['fund', 'lot', 'venue', 'service'] as const).map((key) => ({
    key,
    kind: 'resource' as const,
    resourceList: key,
  })),
];

/** Key of those who need not be invited any more. */
const ANSWERED = 'answered';

/** Who fits a need and why others do not: a panel of the need's page for those who may invite. */
export function SuggestionsPanel({ needId }: { readonly needId: string }) {
  const say = useWords(matchingWords);
  const formats = useFormats();
  const may = useQuery(maySuggestQuery(needId));
  const [picked, setPicked] = useState<Tab['key'] | null>(null);
  const isShown = may.data?.maySuggest === true;
  const { startsAt = null, endsAt = null, languages = [], parts = [] } = may.data ?? {};
  const wanted = parts.filter(({ isDropped }) => !isDropped);
  const wantsOnlyPeople = wanted.length > 0 && wanted.every(({ kind }) => kind === 'people');
  const key = picked ?? (wantsOnlyPeople ? 'volunteer' : 'organization');
  const chosen = tabs.find((tab) => tab.key === key) ?? null;
  // A volunteer is named with the skills of the need; of other kinds a score says what it means.
  const asked = {
    startsAt,
    endsAt,
    languages,
    ...(chosen?.kind === 'volunteer' && { skills: skillsOf(parts), isFromHome: true }),
  };
  const found = useQuery({
    ...suggestionQuery(needId, chosen?.kind ?? 'organization', chosen?.resourceList ?? null),
    enabled: isShown,
  });
  const room = useRoom(needId, parts, chosen?.kind === 'volunteer' && isShown);
  const panelId = useId();
  const client = useQueryClient();
  const viewId = found.data?.id;
  useEffect(() => {
    // Whoever is shown stands in the records from now on.
    if (viewId) void client.invalidateQueries({ queryKey: ['matching', 'suggestion', needId, 'records'] });
  }, [client, needId, viewId]);
  useKeys(
    Object.fromEntries(tabs.map((tab, index) => [String(index + 1), () => setPicked(tab.key)])),
    isShown,
  );
  if (!isShown) return null;
  return (
    <Panel
      title={say('title')}
      note={say('note')}
      padded={false}
      aside={
        found.data ? (
          <span className="meta">
            {say('computed', { time: formats.time(found.data.at) })}{' '}
            <button type="button" className="text-button" onClick={() => void found.refetch()}>
              {say('again')}
            </button>
          </span>
        ) : undefined
      }
    >
      <Tabs
        label={say('kinds')}
        panelId={panelId}
        value={key}
        onChange={setPicked}
        tabs={tabs.map((tab) => ({
          key: tab.key,
          name: (
            <>
              {say(tab.key === 'service' ? 'serviceOffers' : tab.key)}
              {tab.key === key && found.data ? <strong> {found.data.fitting}</strong> : null}
            </>
          ),
        }))}
      />
      <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${key}`}>
        <RefusalNotice error={found.error} />
        {found.isPending ? <Skeletons count={4} height={56} /> : null}
        {found.data ? <Found key={found.data.id} found={found.data} asked={asked} room={room} /> : null}
      </div>
    </Panel>
  );
}

type Part = NonNullable<MaySuggestQuery['need']>['parts'][number];

/** For how many volunteers a need still has room, and how many of them are asked or have agreed; null when not counted. */
function useRoom(needId: string, parts: readonly Part[], isCounted: boolean): FoundProps['room'] {
  const sent = useQuery({ ...needInvitationsQuery(needId), enabled: isCounted }).data?.sent ?? [];
  if (!isCounted) return null;
  const places = parts
    .filter(({ kind, isDropped }) => kind === 'people' && !isDropped)
    .reduce((sum, { quantity, accepted, pending }) => sum + quantity - accepted - pending, 0);
  const live = sent.filter(
    ({ inviteeKind, state }) =>
      inviteeKind === 'volunteer' && (state === 'sent' || state === 'seen' || state === 'accepted'),
  );
  return { places, asked: live.length };
}

type FoundProps = {
  readonly found: Suggested;
  readonly asked: Asked;
  readonly room: { readonly places: number; readonly asked: number } | null;
};

function Found({ found, asked, room }: FoundProps) {
  const say = useWords(matchingWords);
  const [opened, setOpened] = useState<string | undefined>();
  const exclusions = found.excluded.filter(({ count }) => count > 0);
  // Nothing that is loosened brings what the need does not ask for.
  const isUnasked = exclusions.length > 0 && exclusions.every(({ condition }) => condition === 'notWanted');
  const answered = found.candidates.filter((candidate) => stateOf(candidate) !== null).length;
  const why = exclusions.find(({ condition }) => condition === opened);
  return (
    <>
      <div className="suggestion-funnel">
        <Funnel
          label={say('funnel')}
          start={{ key: 'pool', count: found.pool, label: say(`pool_${found.resourceList ?? found.kind}`) }}
          exclusions={[
            ...exclusions.map(({ condition, count }) => ({ key: condition, count, label: say(condition) })),
            ...(answered > 0 ? [{ key: ANSWERED, count: answered, label: say('answered') }] : []),
          ]}
          left={{ key: 'left', count: found.fitting - answered, label: say('left') }}
          openKey={opened}
          onOpen={(key) => setOpened(key === opened ? undefined : key)}
        />
        {why ? <p className="meta">{say(`why_${why.condition}`)}</p> : null}
        {opened === ANSWERED ? <p className="meta">{say('why_answered')}</p> : null}
      </div>
      {found.candidates.length === 0 ? (
        <EmptyState title={say(isUnasked ? 'notAsked' : 'none')}>
          {say(isUnasked ? 'notAskedHint' : found.pool === 0 ? 'noneThere' : 'noneHint')}
        </EmptyState>
      ) : (
        <CandidateTable found={found} asked={asked} room={room} />
      )}
    </>
  );
}

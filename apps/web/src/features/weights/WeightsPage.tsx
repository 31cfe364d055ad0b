import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { WeightDraftState } from '../../gql/enums.js';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { WeightFields } from './WeightFields.js';
import { boardQuery, type Published } from './weights.api.js';
import { weightWords } from './weights.words.js';
import './weights.css';

/** What holds now in one's region, what was published, and what is being drafted. */
export function WeightsPage() {
  const say = useWords(weightWords);
  const viewer = useViewer();
  if (!viewer) return null;
  const own = viewer.hat?.regionCode ?? null;
  if (own === null)
    return (
      <EmptyState whole title={say('noReach')}>
        {say('noReachHint')}
      </EmptyState>
    );
  return <Board regionCode={own} />;
}

const stateWords = { draft: 'draft', published: 'published_state', discarded: 'discarded' } as const;

function Board({ regionCode }: { readonly regionCode: string }) {
  const say = useWords(weightWords);
  const formats = useFormats();
  const board = useQuery(boardQuery(regionCode));
  const inForce = board.data?.weightsInForce;
  const today = dayOf(useNow());
  const past = board.data?.weightDrafts.filter(({ state }) => state !== 'draft') ?? [];
  const current =
    inForce?.publishedFor === regionCode
      ? board.data?.publishedWeights
          .filter(({ fromOn }) => fromOn === inForce.sinceOn)
          .toSorted((a, b) => b.number - a.number)[0]
      : undefined;
  return (
    <>
      <PageTitle
        title={say('title')}
        actions={
          inForce?.maySet ? (
            <Link className="push-button" data-primary="true" to="/w/weights/new">
              {say('draftNew')}
            </Link>
          ) : null
        }
      >
        <span>{say('hint')}</span>
      </PageTitle>
      <RefusalNotice error={board.error} />
      {!board.data || !inForce ? (
        <Skeletons count={4} />
      ) : (
        <Columns
          main={
            <>
              <h2 className="weights-head">
                {say('inForce')} <span className="meta">{sinceText()}</span>
              </h2>
              {inForce.maySet ? null : <p className="meta">{say('notHere')}</p>}
              <WeightFields values={inForce.weights} now={inForce.weights} />
            </>
          }
          side={
            <>
              <Drafts
                title={say('drafts')}
                drafts={board.data.weightDrafts.filter(({ state }) => state === 'draft')}
              />
              <Panel title={say('published')} padded={false}>
                {board.data.publishedWeights.length === 0 ? (
                  <p className="weights-none meta">{say('noPublished')}</p>
                ) : null}
                <ul className="weights-list">
                  {board.data.publishedWeights.map((version) => (
                    <li key={version.id}>
                      <strong>
                        {say('publishedLine', {
                          number: version.number,
                          day: formats.day(version.fromOn),
                        })}
                      </strong>
                      <span className="meta">
                        {say(versionWord(version))} ·{' '}
                        {say('by', {
                          name: version.publishedBy?.name ?? '',
                          moment: formats.moment(version.publishedAt),
                        })}
                      </span>
                    </li>
                  ))}
                </ul>
              </Panel>
              {past.length > 0 ? <Drafts title={say('pastDrafts')} drafts={past} /> : null}
            </>
          }
        />
      )}
    </>
  );

  function sinceText(): string {
    if (!inForce) return '';
    const { sinceOn, publishedFor } = inForce;
    const day = formats.day(sinceOn);
    if (publishedFor === null) return say('sincePack', { day });
    if (publishedFor !== regionCode) return say('sinceAbove', { day });
    return say('sinceRegion', { day, number: current?.number ?? '' });
  }

  function versionWord({ id, fromOn }: Published): 'versionNow' | 'versionNext' | 'versionPast' {
    if (id === current?.id) return 'versionNow';
    return fromOn > today ? 'versionNext' : 'versionPast';
  }
}

type DraftLine = {
  readonly id: string;
  readonly state: WeightDraftState;
  readonly reason: string;
  readonly fromOn: string;
  readonly madeAt: string;
  readonly madeBy: { readonly name: string } | null;
};

type DraftsProps = { readonly title: string; readonly drafts: readonly DraftLine[] };

function Drafts({ title, drafts }: DraftsProps) {
  const say = useWords(weightWords);
  const formats = useFormats();
  return (
    <Panel title={title} padded={false}>
      {drafts.length === 0 ? <p className="weights-none meta">{say('noDrafts')}</p> : null}
      <ul className="weights-list">
        {drafts.map(({ id, state, reason, madeAt, madeBy }) => (
          <li key={id}>
            <Link to={`/w/weights/${id}`}>{reason}</Link>
            <span className="meta">
              {say(stateWords[state])} ·{' '}
              {say('by', { name: madeBy?.name ?? '', moment: formats.moment(madeAt) })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { rowsOf, totalText } from '../../platform/lists.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { MoreRows } from '../../ui/MoreRows.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { deskListWords } from './desk-lists.words.js';
import { DeskDrawer, type DeskDrawerProps } from './DeskDrawer.js';
import { allowAgain, excludedListed, takeBacksListed, type ExcludedList } from './exclusions.api.js';
import {
  differencesListed,
  linesListed,
  listQuery,
  needsListed,
  peopleListed,
  type DeskNeedRow,
  type DeskPersonRow,
  type DifferenceList,
  type DifferenceRow,
  type LineList,
  type Listed,
  type NeedList,
  type PersonList,
} from './lists.api.js';
import type { Line } from './plan-lines.api.js';
import { PlacedName } from './PlacedPerson.js';
import { planningWords } from './planning.words.js';
import { useOutcome, useReasons } from './use-reasons.js';

export type Behind =
  | { readonly needs: NeedList }
  | { readonly people: PersonList }
  | { readonly lines: LineList }
  | { readonly differences: DifferenceList }
  | { readonly takeBacks: string }
  | { readonly excluded: ExcludedList };

export type FigureLinkProps = Omit<DeskDrawerProps, 'content'> & { readonly behind: Behind };

/** A figure that opens the list behind it. */
export function FigureLink({ behind, ...figure }: FigureLinkProps) {
  return <DeskDrawer {...figure} content={<List behind={behind} />} />;
}

function List({ behind }: { readonly behind: Behind }) {
  if ('needs' in behind)
    return <Rows listed={needsListed(behind.needs)} row={(row) => <NeedRow row={row} />} />;
  if ('people' in behind)
    return (
      <Rows
        listed={peopleListed(behind.people)}
        row={(row) => <PersonRow row={row} isPlanned={behind.people.of === 'plan'} />}
      />
    );
  if ('lines' in behind)
    return (
      <Rows
        listed={linesListed(behind.lines)}
        row={(row) => <LineRow row={row} planId={behind.lines.id} />}
      />
    );
  if ('takeBacks' in behind)
    return <Rows listed={takeBacksListed(behind.takeBacks)} row={(row) => <DifferenceItem row={row} />} />;
  const [listed, { id, mayAllow = false }] =
    'excluded' in behind
      ? [excludedListed(behind.excluded), behind.excluded]
      : [differencesListed(behind.differences), behind.differences];
  return (
    <Rows
      listed={listed}
      row={(row) => (
        <DifferenceItem row={row}>
          {row.isExcluded ? <Excluded planId={id} row={row} mayAllow={mayAllow} /> : null}
        </DifferenceItem>
      )}
    />
  );
}

type RowsProps<Row> = {
  readonly listed: Listed<Row>;
  readonly row: (row: Row) => ReactNode;
};

function Rows<Row extends { readonly id: string }>({ listed, row: show }: RowsProps<Row>) {
  const say = useWords(deskListWords);
  const list = useInfiniteQuery(listQuery(listed));
  if (list.error) return <RefusalNotice error={list.error} />;
  if (!list.data) return <Skeletons count={6} height={40} />;
  const rows = rowsOf(list.data);
  if (rows.length === 0) return <EmptyState title={say('nothing')}>{say('nothingHint')}</EmptyState>;
  return (
    <>
      <p className="desk-list-count meta">
        {say('count', { count: totalText(list.data.pages[0]?.totalCount ?? rows.length) })}
      </p>
      <ul className="desk-list">
        {rows.map((row) => (
          <Fragment key={row.id}>{show(row)}</Fragment>
        ))}
      </ul>
      <MoreRows list={list} />
    </>
  );
}

type NeedLike = NonNullable<DeskNeedRow['need']>;

/** The need with its urgency, place and time, as every list shows it. */
function NeedText({ need }: { readonly need: NeedLike | null }) {
  const say = useWords(planningWords);
  const formats = useFormats();
  if (!need) return null;
  return (
    <>
      <Link to={`/w/needs/${need.id}`}>{need.title}</Link>
      <span className="meta">
        {[
          say(need.urgency),
          need.community?.name,
          need.startsAt && need.endsAt ? formats.period(need.startsAt, need.endsAt) : null,
        ]
          .filter((text) => text)
          .join(' · ')}
      </span>
    </>
  );
}

function NeedRow({ row: { need, heads, filled, fitting } }: { readonly row: DeskNeedRow }) {
  const say = useWords(deskListWords);
  return (
    <li>
      <span>
        <NeedText need={need} />
      </span>
      <span className="desk-list-figures">
        {filled === null
          ? heads === 0
            ? say('noHeads')
            : say('heads', { heads })
          : say('filledOf', { filled, heads })}
        {fitting === null ? null : <span className="meta">{say('fitting', { count: fitting })}</span>}
      </span>
    </li>
  );
}

type PersonRowProps = {
  readonly row: DeskPersonRow;
  /** Of a plan the shifts are those it gives; else those that may still be given. */
  readonly isPlanned: boolean;
};

function PersonRow({ row: { id, label, community, freeMinutes, shifts }, isPlanned }: PersonRowProps) {
  const say = useWords(deskListWords);
  const formats = useFormats();
  return (
    <li>
      <span>
        <Link to={`/w/volunteers/${id}`}>{label}</Link>
        <span className="meta">{community?.name}</span>
      </span>
      <span className="desk-list-figures">
        {say('free', { hours: formats.hours(freeMinutes) })}
        <span className="meta">{say(isPlanned ? 'shiftsGiven' : 'shiftsLeft', { count: shifts })}</span>
      </span>
    </li>
  );
}

function LineRow({ row, planId }: { readonly row: Line; readonly planId: string }) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const reasons = useReasons();
  const outcome = useOutcome();
  return (
    <li>
      <span>
        <PlacedName planId={planId} line={row} />
        {row.need ? <Link to={`/w/needs/${row.need.id}`}>{row.need.title}</Link> : null}
        <span className="meta">
          {formats.period(row.startsAt, row.endsAt)} · {reasons(row)}
        </span>
      </span>
      <span className="desk-list-figures">{outcome(row) ?? say(row.change)}</span>
    </li>
  );
}

type DifferenceProps = { readonly row: DifferenceRow; readonly children?: ReactNode };

function DifferenceItem({ row: { change, label, volunteerId, need }, children }: DifferenceProps) {
  const say = useWords(deskListWords);
  return (
    <li>
      <span>
        {volunteerId ? (
          <Link to={`/w/volunteers/${volunteerId}`}>{label}</Link>
        ) : (
          <strong>{say('imagined')}</strong>
        )}
        <NeedText need={need} />
      </span>
      <span className="desk-list-figures">
        <span className="planning-tag" data-change={change === 'lost' ? 'unfilled' : 'added'}>
          {say(change)}
        </span>
        {children}
      </span>
    </li>
  );
}

type ExcludedProps = {
  readonly planId: string;
  readonly row: DifferenceRow;
  readonly mayAllow: boolean;
};

/** Says that somebody was excluded by hand, and takes that back. */
function Excluded({ planId, row: { need, volunteerId }, mayAllow }: ExcludedProps) {
  const say = useWords(deskListWords);
  const client = useQueryClient();
  const back = useMutation({
    mutationFn: () => allowAgain(planId, need?.id ?? '', volunteerId ?? ''),
    onSettled: () => client.invalidateQueries({ queryKey: ['planning'] }),
  });
  return (
    <>
      <span className="meta">{say('excluded')}</span>
      {mayAllow ? (
        <button
          type="button"
          className="planning-link"
          disabled={back.isPending}
          onClick={() => back.mutate()}
        >
          {say('takeBack')}
        </button>
      ) : null}
      <RefusalNotice error={back.error} />
    </>
  );
}

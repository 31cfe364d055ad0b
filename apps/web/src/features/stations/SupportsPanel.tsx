import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { SupportAction } from '../../gql/enums.js';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { ReasonDialog } from '../../workbench/ReasonDialog.js';
import { GrantSupport } from './GrantSupport.js';
import { actOnSupport, type Support } from './station-depth.api.js';
import { depthWords } from './station-depth.words.js';
import type { OpenStation } from './stations.api.js';

type SupportsPanelProps = { readonly station: OpenStation; readonly maySupport: boolean };

/** The venues, funds and projects that support a station. */
export function SupportsPanel({ station, maySupport }: SupportsPanelProps) {
  const say = useWords(depthWords);
  return (
    <Panel title={say('supports')} note={say('supportsHint')}>
      {station.supports.length === 0 ? <p className="meta">{say('noSupports')}</p> : null}
      <ul className="station-lines">
        {station.supports.map((support) => (
          <Line key={support.id} support={support} />
        ))}
      </ul>
      {maySupport ? <GrantSupport station={station} /> : null}
    </Panel>
  );
}

function Line({ support }: { readonly support: Support }) {
  const say = useWords(depthWords);
  const formats = useFormats();
  const today = dayOf(useNow());
  const { kind, state, detail, floorArea, givenOn, endsOn, lastReason } = support;
  const isOver = state === 'given' && endsOn !== null && endsOn <= today;
  return (
    <li>
      <span className="tag">{say(kind)}</span>
      <Source support={support} />
      {floorArea === null ? null : <span>{say('area', { count: floorArea })}</span>}
      {detail === '' ? null : <span>{detail}</span>}
      <span className="meta">
        {endsOn === null
          ? say('since', { day: formats.day(givenOn) })
          : say('fromTo', { from: formats.day(givenOn), to: formats.day(endsOn) })}
      </span>
      {isOver ? (
        <span className="tag" data-tone="amber">
          {say('over')}
        </span>
      ) : null}
      {state === 'ended' ? (
        <span className="meta">
          {say('ended')}
          {lastReason === null ? '' : ` · ${lastReason}`}
        </span>
      ) : null}
      <Steps support={support} />
    </li>
  );
}

/** What it comes from: the fund with what lies in it, the venue, the project; or who gives it. */
function Source({ support: { source, project, giver } }: { readonly support: Support }) {
  const say = useWords(depthWords);
  const formats = useFormats();
  if (source)
    return (
      <>
        <Link className="station-line-name" to={`/w/resources/${source.id}`}>
          {source.name}
        </Link>
        {source.organization ? <span>{source.organization.name}</span> : null}
        {source.__typename === 'FundAccount' ? (
          <span>{say('balance', { amount: formats.money(source.balance) })}</span>
        ) : null}
      </>
    );
  if (project)
    return (
      <Link className="station-line-name" to={`/w/projects/${project.id}`}>
        {[project.need?.title, project.community?.name].filter(Boolean).join(' · ')}
      </Link>
    );
  return <span className="station-line-name">{giver ?? say('sourceHidden')}</span>;
}

const nameOf = ({ source, project, giver }: Support): string =>
  source?.name ?? project?.need?.title ?? giver ?? '';

function Steps({ support }: { readonly support: Support }) {
  const say = useWords(depthWords);
  const client = useQueryClient();
  const [isEnding, setEnding] = useState(false);
  const act = useMutation({
    mutationFn: ({ action, reason }: { readonly action: SupportAction; readonly reason: string | null }) =>
      actOnSupport({ id: support.id, version: support.version, action, reason }),
    onSuccess: () => setEnding(false),
    onSettled: () => client.invalidateQueries({ queryKey: ['stations'] }),
  });
  const open = support.allowedActions.filter(({ isOpen }) => isOpen).map(({ action }) => action);
  const what = nameOf(support);
  return (
    <>
      {open.map((action) => (
        <button
          key={action}
          type="button"
          className="text-button"
          aria-label={action === 'end' ? say('endWhat', { what }) : say('restoreWhat', { what })}
          disabled={act.isPending}
          onClick={() => (action === 'end' ? setEnding(true) : act.mutate({ action, reason: null }))}
        >
          {say(action)}
        </button>
      ))}
      {isEnding ? (
        <ReasonDialog
          title={say('endReason')}
          verb={say('end')}
          busy={act.isPending}
          error={act.error}
          onCancel={() => setEnding(false)}
          onDone={(reason) => act.mutate({ action: 'end', reason })}
        />
      ) : (
        <RefusalNotice error={act.error} />
      )}
    </>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { RegionChangeAction } from '../../gql/enums.js';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { refusalText } from '../../platform/refusal-text.js';
import { Facts } from '../../ui/Facts.js';
import { Notice } from '../../ui/Notice.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { pairsText } from './pairs-text.js';
import { actOnChange, changeQuery, type Change } from './region-changes.api.js';
import { regionWords } from './regions.words.js';
import './regions.css';

/** One change: what it does, whom it concerns, and the steps to take. */
export function RegionChangePage() {
  const say = useWords(regionWords);
  const { id = '' } = useParams();
  const change = useQuery(changeQuery(id));
  if (!change.data) return change.error ? <RefusalNotice error={change.error} /> : <Skeletons count={4} />;
  const { kind, pairs, units } = change.data;
  const title = `${say(kind)} · ${pairsText(pairs, units, say('lead'))}`;
  return (
    <>
      <PageTitle
        title={title}
        crumbs={[{ label: say('title'), to: '/w/region-changes' }, { label: say(kind) }]}
      >
        <span>{say(change.data.state)}</span>
        <span>{change.data.region?.name}</span>
      </PageTitle>
      <Columns main={<Effect change={change.data} />} side={<Settling change={change.data} />} />
    </>
  );
}

function Effect({ change }: { readonly change: Change }) {
  const say = useWords(regionWords);
  const { effect, pairs, units } = change;
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const steps =
    effect?.steps ??
    pairs.map(({ from, to, name }) => ({
      fromCode: from ?? null,
      fromName: names.get(from ?? '') ?? null,
      toCode: to,
      toName: name ?? names.get(to) ?? '',
      isMain: change.mainCode === to,
    }));
  return (
    <Panel
      title={say('effect')}
      note={
        effect && !effect.fault
          ? say('effectUnits', { units: effect.unitCount, communities: effect.communityCount })
          : null
      }
    >
      {effect?.fault ? (
        <Notice tone="red" title={say('impossible')}>
          <p>
            {refusalText(effect.fault)} {say('impossibleAbout', { code: effect.faultCode ?? '' })}
          </p>
        </Notice>
      ) : null}
      <ul className="regions-steps">
        {steps.map(({ fromCode, fromName, toCode, toName, isMain }) => (
          <li key={`${fromCode} ${toCode}`} data-level={toCode.length}>
            {fromCode ? (
              <Link to={`/w/region-history/${fromCode}`}>
                {fromName} <code>{fromCode}</code>
              </Link>
            ) : (
              <span className="meta">{say('newUnit')}</span>
            )}
            <span aria-label={say('becomes')}> → </span>
            <span>
              {toName} <code>{toCode}</code>
            </span>
            {isMain && change.kind === 'split' ? <span className="meta"> {say('toMain')}</span> : null}
          </li>
        ))}
      </ul>
      {effect && effect.unitCount > effect.steps.length ? (
        <p className="meta">{say('moreSteps', { count: effect.steps.length })}</p>
      ) : null}
    </Panel>
  );
}

function Settling({ change }: { readonly change: Change }) {
  const say = useWords(regionWords);
  const formats = useFormats();
  const by = (name: string | undefined, moment: string): string =>
    say('byAt', { name: name ?? '', moment: formats.moment(moment) });
  return (
    <>
      <Panel title={say('affected')}>
        <Facts
          facts={[
            { name: say('needs'), value: change.openNeedCount },
            { name: say('grants'), value: change.grantCount },
            { name: say('stations'), value: change.openStationCount },
            { name: say('volunteers'), value: change.volunteerCount },
          ]}
        />
      </Panel>
      <Panel title={say('document')}>
        <Facts
          facts={[
            { name: say('effectiveOn'), value: formats.day(change.effectiveOn) },
            { name: say('documentLabel'), value: change.document },
            { name: say('madeBy'), value: by(change.madeBy?.name, change.madeAt) },
            { name: say('settledBy'), value: change.settledBy?.name },
            { name: say('appliedAt'), value: change.appliedAt ? formats.moment(change.appliedAt) : null },
          ]}
        />
        {change.refusedWith && change.state === 'draft' ? (
          <Notice tone="red" title={say('refusedBefore')}>
            <p>{refusalText(change.refusedWith)}</p>
          </Notice>
        ) : null}
        <Steps change={change} />
      </Panel>
    </>
  );
}

const plain = ['schedule', 'unschedule', 'withdraw', 'reopen'] as const;

function Steps({ change }: { readonly change: Change }) {
  const say = useWords(regionWords);
  const client = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const act = useMutation({
    mutationFn: (action: RegionChangeAction) => actOnChange(change, action),
    onSettled: async () => {
      setIsAsking(false);
      await client.invalidateQueries({ queryKey: ['regionChanges'] });
      await client.invalidateQueries({ queryKey: ['regions'] });
    },
  });
  const may = (action: RegionChangeAction): boolean =>
    change.allowedActions.some((each) => each.action === action && each.isOpen);
  const isPossible = change.effect?.fault === null;
  const isDue = change.effectiveOn <= dayOf(useNow());
  return (
    <div className="regions-actions">
      <RefusalNotice error={act.error} />
      {may('apply') && isDue ? (
        <button
          type="button"
          className="push-button"
          data-primary="true"
          disabled={!isPossible}
          onClick={() => setIsAsking(true)}
        >
          {say('apply')}
        </button>
      ) : null}
      {plain.filter(may).map((action) => (
        <button
          key={action}
          type="button"
          className="push-button"
          data-primary={action === 'schedule' && !isDue}
          disabled={act.isPending}
          onClick={() => act.mutate(action)}
        >
          {say(action)}
        </button>
      ))}
      {may('edit') ? (
        <Link className="push-button" to={`/w/region-changes/${change.id}/edit`}>
          {say('edit')}
        </Link>
      ) : null}
      <Modal
        open={isAsking}
        title={say('applyTitle')}
        okText={say('yes')}
        cancelText={say('no')}
        confirmLoading={act.isPending}
        onOk={() => act.mutate('apply')}
        onCancel={() => setIsAsking(false)}
      >
        <p>{say('applyWhat')}</p>
      </Modal>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { useIndicatorText } from './indicator-text.js';
import { packsQuery, type Pack, type PackRow } from './policies.api.js';
import { policyWords } from './policies.words.js';
import '../../ui/RecordList.css';
import './indicators.css';

/** Every policy with its rows: where and when it holds, who leads, what its sources say side by side. */
export function PoliciesPage() {
  const say = useWords(policyWords);
  const packs = useQuery(packsQuery);
  return (
    <>
      <PageTitle title={say('title')}>
        <span>{say('hint')}</span>
      </PageTitle>
      <RefusalNotice error={packs.error} />
      {packs.isPending ? <Skeletons count={4} height={120} /> : null}
      {packs.data?.length === 0 ? <EmptyState title={say('loadingNone')} /> : null}
      <div className="indicator-packs">
        {packs.data?.map((pack) => (
          <PackPanel key={pack.code} pack={pack} />
        ))}
      </div>
    </>
  );
}

function PackPanel({ pack }: { readonly pack: Pack }) {
  const say = useWords(policyWords);
  const { both } = useIndicatorText();
  const formats = useFormats();
  const valid = say('validLine', {
    from: pack.validFrom,
    to: pack.validTo ?? say('openEnd'),
  });
  return (
    <Panel
      title={both(pack.title) ?? pack.code}
      note={pack.region?.name ?? say('everywhere')}
      aside={<span className="tag">{say(pack.isInForce ? 'inForce' : 'over')}</span>}
      padded={false}
    >
      <div className="indicator-pack-facts">
        <p>
          {valid} <span className="tag">{say(pack.validEvidence)}</span>
        </p>
        {pack.leads.map((lead) => (
          <p key={`${lead.field} ${lead.from}`}>
            {say('leads')}{' '}
            {say('leadLine', {
              field: say(lead.field),
              authority: say(lead.authority),
              day: formats.day(lead.from),
            })}{' '}
            <span className="tag">{say(lead.evidence)}</span>
          </p>
        ))}
        <details>
          <summary>
            {say('sources')} {pack.sources.length}
          </summary>
          <ul className="indicator-values">
            {pack.sources.map((source) => (
              <li key={source.key}>
                {both(source.document)} {source.number}{' '}
                <span className="meta">{source.issuedOn === null ? null : formats.day(source.issuedOn)}</span>{' '}
                <span className="tag">{say(source.evidence)}</span>
              </li>
            ))}
          </ul>
        </details>
      </div>
      <PackTable pack={pack} />
    </Panel>
  );
}

function PackTable({ pack }: { readonly pack: Pack }) {
  const say = useWords(policyWords);
  const { say: sayIndicator, both, aim } = useIndicatorText();
  const navigate = useNavigate();
  const columns: readonly Column<PackRow>[] = [
    {
      key: 'row',
      title: say('row'),
      draw: (row) => (
        <>
          <Link className="record-title" to={`/w/policies/${row.id}`}>
            {both(row.name)}
          </Link>
          {row.isGoal ? <span className="record-line meta">{say('goal')}</span> : null}
        </>
      ),
    },
    {
      key: 'values',
      title: say('values'),
      width: '42%',
      draw: ({ targets, unit, direction }) =>
        targets.length === 0 ? (
          <span className="meta">{say('noValue')}</span>
        ) : (
          <ul className="indicator-side-by-side">
            {targets.map((target) => (
              <li
                key={`${target.field} ${target.value} ${target.source?.key ?? target.entry?.id}`}
                data-held={target.isInForce}
              >
                <strong>{target.field === 'base' ? target.value : aim(target.value, unit, direction)}</strong>{' '}
                <span className="meta">
                  {target.field === 'base' ? `${say('base')} ` : ''}
                  {target.source ? both(target.source.document) : target.entry?.document}
                </span>{' '}
                <span className="tag">{say(target.evidence)}</span>
              </li>
            ))}
          </ul>
        ),
    },
    {
      key: 'status',
      title: say('status'),
      width: '16%',
      draw: ({ status }) => (
        <span
          className="tag"
          data-tone={status === 'confirmed' ? 'green' : status === 'conflicting' ? 'amber' : undefined}
        >
          {sayIndicator(status)}
        </span>
      ),
    },
  ];
  return (
    <RecordTable
      label={both(pack.title) ?? pack.code}
      columns={columns}
      rows={pack.indicators}
      keyOf={({ id }) => id}
      onOpen={({ id }) => void navigate(`/w/policies/${id}`)}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { ResourceAction } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Facts } from '../../ui/Facts.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { uiWords } from '../../ui/ui.words.js';
import { BookingLedger, GoodsLedger, MoneyLedger } from './Ledgers.js';
import { KindTag, leftOf } from './ResourceListPage.js';
import { MoveOn } from './MoveOn.js';
import { OfferSwitch, WriteOff } from './StockActions.js';
import { resourceQuery, type OpenResource } from './resources.api.js';
import { resourceWords } from './resources.words.js';
import { useAmounts, usePurpose } from './use-amounts.js';
import './resources.css';

const crumbs = { FundAccount: 'money', GoodsLot: 'goods', ResourceOffer: 'offer' } as const;
const figures = { FundAccount: 'balance', GoodsLot: 'onHand', ResourceOffer: 'capacity' } as const;

/** One fund, lot or offer with its ledger. */
export function ResourcePage() {
  const say = useWords(resourceWords);
  const { id = '' } = useParams();
  const resource = useQuery(resourceQuery(id));
  if (resource.error) return <RefusalNotice error={resource.error} />;
  if (resource.isPending) return <Skeletons count={3} height={120} />;
  if (!resource.data) {
    return (
      <EmptyState whole title={say('notFound')} actions={<Link to="/w/resources">{say('toList')}</Link>} />
    );
  }
  return <Opened resource={resource.data} />;
}

function Opened({ resource }: { readonly resource: OpenResource }) {
  const say = useWords(resourceWords);
  const ui = useWords(uiWords);
  const amounts = useAmounts();
  const purposeOf = usePurpose();
  const may = (action: ResourceAction) => resource.allowedActions.includes(action);
  const kind = resource.__typename;
  const canAllocate =
    may('allocate') && (kind !== 'ResourceOffer' || !resource.isWithdrawn) && leftOf(resource) > 0;
  return (
    <>
      <PageTitle
        title={resource.name}
        crumbs={[{ label: say('list'), to: '/w/resources' }, { label: say(crumbs[kind]) }]}
        actions={
          <>
            {kind === 'FundAccount' && may('receive') ? (
              <Link
                className="push-button"
                data-primary={!canAllocate}
                to={`/w/resources/${resource.id}/gift`}
              >
                {say('receiveGift')}
              </Link>
            ) : null}
            {canAllocate ? (
              <Link className="push-button" data-primary="true" to={`/w/resources/${resource.id}/allocate`}>
                {say('allocate')}
              </Link>
            ) : null}
          </>
        }
      >
        <KindTag resource={resource} />
        <span>{resource.organization?.name}</span>
        <span>{resource.region?.name}</span>
        {resource.organization?.isDemo ? <span className="tag">{ui('invented')}</span> : null}
      </PageTitle>
      <Columns
        main={
          <>
            <Panel title={say(figures[kind])}>
              <p className="resource-figure">
                <strong>{amounts.of(leftOf(resource), resource)}</strong>
                {kind === 'GoodsLot' ? (
                  <span className="meta">
                    {say('ofReceived', { count: resource.received, unit: resource.unit })}
                  </span>
                ) : null}
                <span className="meta">
                  {say('purpose')} {purposeOf(resource)}
                </span>
              </p>
            </Panel>
            {may('readLedger') ? (
              <Ledger resource={resource} />
            ) : (
              <Panel title={say('ledger')}>
                <p className="meta">{say('ledgerClosed')}</p>
              </Panel>
            )}
          </>
        }
        side={
          <>
            <Panel title={say('facts')}>
              <ResourceFacts resource={resource} />
            </Panel>
            {kind === 'FundAccount' && may('allocate') && resource.balance > 0 ? (
              <MoveOn fund={resource} />
            ) : null}
            {kind === 'GoodsLot' && may('correct') && resource.onHand > 0 ? (
              <Panel title={say('youCan')}>
                <WriteOff lot={resource} />
              </Panel>
            ) : null}
            {kind === 'ResourceOffer' && may('withdraw') ? (
              <Panel title={say('youCan')}>
                <OfferSwitch offer={resource} />
              </Panel>
            ) : null}
          </>
        }
      />
    </>
  );
}

function Ledger({ resource }: { readonly resource: OpenResource }) {
  const say = useWords(resourceWords);
  if (resource.__typename === 'ResourceOffer') {
    return (
      <Panel title={say('bookings')} padded={false}>
        <BookingLedger offer={resource} />
      </Panel>
    );
  }
  return (
    <Panel
      title={say('ledger')}
      note={say(resource.__typename === 'FundAccount' ? 'ledgerHint' : 'stockHint')}
      padded={false}
    >
      {resource.__typename === 'FundAccount' ? (
        <MoneyLedger fund={resource} />
      ) : (
        <GoodsLedger lot={resource} />
      )}
    </Panel>
  );
}

function ResourceFacts({ resource }: { readonly resource: OpenResource }) {
  const say = useWords(resourceWords);
  const formats = useFormats();
  const purposeOf = usePurpose();
  const categories = useTaxonomy('resourceCategories');
  const common = [
    { name: say('host'), value: resource.organization?.name },
    { name: say('purpose'), value: purposeOf(resource) },
    { name: say('recordedAt'), value: formats.moment(resource.createdAt) },
  ];
  switch (resource.__typename) {
    case 'FundAccount':
      return <Facts facts={common} />;
    case 'GoodsLot':
      return (
        <Facts
          facts={[
            { name: say('category'), value: categories.pathOf(resource.category) },
            { name: say('donor'), value: resource.donorName ?? say('anonymous') },
            { name: say('receipt'), value: resource.receiptNumber },
            { name: say('expiresOn'), value: resource.expiresOn },
            ...common,
          ]}
        />
      );
    case 'ResourceOffer':
      return (
        <Facts
          facts={[
            { name: say('category'), value: categories.pathOf(resource.category) },
            { name: say('detail'), value: resource.detail },
            { name: say('validFrom'), value: resource.validFrom },
            { name: say('validTo'), value: resource.validTo ?? say('openEnd') },
            ...common,
          ]}
        />
      );
  }
}

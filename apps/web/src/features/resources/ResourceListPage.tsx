import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import type { ResourceKind } from '../../gql/enums.js';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { totalText } from '../../platform/lists.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FilterBar, useAddress, type Filter } from '../../ui/FilterBar.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { resourceListQuery, type ListedResource } from './resources.api.js';
import { resourceWords } from './resources.words.js';
import { useAmounts, usePurpose } from './use-amounts.js';
import './resources.css';

const kinds = ['money', 'goods', 'offer'] as const satisfies readonly ResourceKind[];
const titles = { money: 'funds', goods: 'goodsList', offer: 'list' } as const;

/** Money, goods and offers together. */
export const ResourceListPage = () => <ResourceList />;
/** Only funds. */
export const FundListPage = () => <ResourceList only="money" />;
/** Only goods. */
export const GoodsListPage = () => <ResourceList only="goods" />;

/** What is there to give, narrowed by the address. */
function ResourceList({ only }: { readonly only?: ResourceKind }) {
  const say = useWords(resourceWords);
  const navigate = useNavigate();
  const hat = useViewer()?.hat;
  const [address, set] = useAddress();
  const kind = only ?? kinds.find((each) => each === address.get('kind'));
  const filter = {
    ...(kind && { kind }),
    ...(address.get('region') && { regionCode: address.get('region') }),
    ...(address.get('purpose') && { category: address.get('purpose') }),
    ...(address.get('stock') && { isAvailable: true }),
    ...(address.get('owner') && hat?.organizationId && { organizationId: hat.organizationId }),
    ...(address.get('text') && { text: address.get('text') }),
  };
  const list = useInfiniteQuery(resourceListQuery(filter));
  const total = list.data?.pages[0]?.totalCount;
  const isNarrow = Object.keys(filter).length > (only ? 1 : 0);
  const keepsOwn = hat?.role === 'charityManager' || hat?.role === 'organizationManager';
  const title = say(only ? titles[only] : 'list');
  return (
    <>
      <PageTitle
        title={title}
        actions={keepsOwn ? <Ways only={only} isCharity={hat.role === 'charityManager'} /> : undefined}
      >
        {total === undefined ? null : <span>{say('count', { count: totalText(total) })}</span>}
      </PageTitle>
      <section className="panel" aria-label={title}>
        <FilterBar label={title} search={say('search')} filters={useFilters(only === undefined, keepsOwn)}>
          <RegionSelect
            filter
            deepest="county"
            value={address.get('region')}
            onChange={(code) => set('region', code)}
          />
        </FilterBar>
        <RecordList
          label={title}
          list={list}
          columns={useColumns()}
          keyOf={(resource) => resource.id}
          onOpen={(resource) => void navigate(`/w/resources/${resource.id}`)}
          empty={
            <EmptyState title={say(isNarrow ? 'noneFound' : 'none')}>
              {say(isNarrow ? 'noneFoundHint' : keepsOwn ? 'noneOwnHint' : 'noneHint')}
            </EmptyState>
          }
        />
      </section>
    </>
  );
}

/** What a keeper can add here; the main one first. */
function Ways({ only, isCharity }: { readonly only: ResourceKind | undefined; readonly isCharity: boolean }) {
  const say = useWords(resourceWords);
  const ways = [
    { kind: 'offer', to: '/w/resources/new-offer', word: 'makeOffer', open: true },
    { kind: 'goods', to: '/w/resources/new-goods', word: 'receiveGoods', open: isCharity },
    { kind: 'money', to: '/w/resources/new-fund', word: 'openFund', open: isCharity },
  ] as const;
  const shown = ways.filter(({ kind, open }) => open && (only === undefined || only === kind));
  return shown.map(({ to, word }, index) => (
    <Link key={to} className="push-button" data-primary={index === shown.length - 1} to={to}>
      {say(word)}
    </Link>
  ));
}

function useFilters(asksKind: boolean, asksOwner: boolean): readonly Filter[] {
  const say = useWords(resourceWords);
  const purposes = useTaxonomy('needCategories').groups;
  return [
    ...(asksKind
      ? [{ key: 'kind', all: say('allKinds'), options: kinds.map((value) => ({ value, label: say(value) })) }]
      : []),
    { key: 'purpose', all: say('allPurposes'), options: purposes },
    { key: 'stock', all: say('allStock'), options: [{ value: 'left', label: say('available') }] },
    ...(asksOwner
      ? [{ key: 'owner', all: say('allOwners'), options: [{ value: 'own', label: say('own') }] }]
      : []),
  ];
}

function useColumns(): readonly Column<ListedResource>[] {
  const say = useWords(resourceWords);
  const purposeOf = usePurpose();
  return [
    {
      key: 'name',
      title: say('name'),
      draw: (resource) => (
        <>
          <Link className="record-title" to={`/w/resources/${resource.id}`}>
            {resource.name}
          </Link>
          <span className="record-line">
            <KindTag resource={resource} />
            {resource.organization?.name}
          </span>
        </>
      ),
    },
    { key: 'purpose', title: say('purpose'), width: '24%', draw: purposeOf },
    { key: 'place', title: say('place'), width: '14%', draw: (resource) => resource.region?.name },
    {
      key: 'until',
      title: say('until'),
      width: '150px',
      draw: (resource) => <Until resource={resource} />,
    },
    {
      key: 'left',
      title: say('left'),
      width: '150px',
      figures: true,
      draw: (resource) => <Left resource={resource} />,
    },
  ];
}

/** What kind of resource it is, in a tag. */
export function KindTag({ resource }: { readonly resource: ListedResource }) {
  const say = useWords(resourceWords);
  const kind =
    resource.__typename === 'FundAccount'
      ? 'money'
      : resource.__typename === 'GoodsLot'
        ? 'goods'
        : resource.offerKind;
  return <span className="tag">{say(kind)}</span>;
}

function Until({ resource }: { readonly resource: ListedResource }) {
  const say = useWords(resourceWords);
  const formats = useFormats();
  const today = dayOf(useNow());
  if (resource.__typename === 'FundAccount') return null;
  if (resource.__typename === 'ResourceOffer') {
    if (resource.isWithdrawn)
      return (
        <span className="tag" data-tone="amber">
          {say('withdrawn')}
        </span>
      );
    return resource.validTo ? say('before', { day: formats.day(resource.validTo) }) : say('openEnd');
  }
  if (resource.expiresOn === null) return say('openEnd');
  if (resource.expiresOn < today)
    return (
      <span className="tag" data-tone="red">
        {say('expired')}
      </span>
    );
  return say('lastOn', { day: formats.day(resource.expiresOn) });
}

function Left({ resource }: { readonly resource: ListedResource }) {
  const say = useWords(resourceWords);
  const amounts = useAmounts();
  const left = leftOf(resource);
  return left === 0 ? (
    <span className="meta">{say('noneLeft')}</span>
  ) : (
    <strong>{amounts.of(left, resource)}</strong>
  );
}

/** What a resource still has: fen, units on hand, or what can be booked at one time. */
export function leftOf(resource: ListedResource): number {
  if (resource.__typename === 'FundAccount') return resource.balance;
  return resource.__typename === 'GoodsLot' ? resource.onHand : resource.capacity;
}

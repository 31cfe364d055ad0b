import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { rowsOf, totalText } from '../../platform/lists.js';
import { useTaxonomy } from '../../platform/taxonomies.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { MoreRows } from '../../ui/MoreRows.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { Sheet } from '../../ui/phone/Sheet.js';
import { PublicNeedFacts } from './PublicNeedFacts.js';
import { RegionPicker } from './RegionPicker.js';
import { publicNeedsQuery, regionPathQuery, type PublicNeed } from './requests.api.js';
import { requestWords } from './requests.words.js';
import './PublicNeedsPage.css';

/** The public list: what stations have verified, by place and kind; the filter stands in the address. */
export function PublicNeedsPage() {
  const say = useWords(requestWords);
  const [search] = useSearchParams();
  const regionCode = search.get('region') ?? undefined;
  const category = search.get('category') ?? undefined;
  const list = useInfiniteQuery(
    publicNeedsQuery({ ...(regionCode && { regionCode }), ...(category && { category }) }),
  );
  const needs = rowsOf(list.data);
  const total = list.data?.pages[0]?.totalCount;
  return (
    <PhonePage title={say('publicTitle')} back={{ to: '/', label: say('toStart') }}>
      <p>{say('publicLead')}</p>
      <Filters regionCode={regionCode} category={category} />
      <p className="meta" role="status">
        {total === undefined ? ' ' : say('found', { count: totalText(total) })}
      </p>
      <RefusalNotice error={list.error} />
      {list.isPending ? <Skeletons count={4} height={136} /> : null}
      <ul className="public-needs">
        {needs.map((need) => (
          <li key={need.id}>
            <NeedCard need={need} />
          </li>
        ))}
      </ul>
      {list.isSuccess && needs.length === 0 ? (
        <EmptyState
          title={say('emptyTitle')}
          actions={
            <>
              {regionCode || category ? (
                <Link className="push-button" to="/needs">
                  {say('clear')}
                </Link>
              ) : null}
              <Link className="push-button" to="/ask">
                {say('toAsk')}
              </Link>
            </>
          }
        >
          {say('emptyHint')}
        </EmptyState>
      ) : null}
      <MoreRows list={list} wide />
    </PhonePage>
  );
}

function NeedCard({ need }: { readonly need: PublicNeed }) {
  const say = useWords(requestWords);
  const formats = useFormats();
  return (
    <Link className="public-need" to={`/needs/${need.id}`}>
      <strong>{need.sentence}</strong>
      <PublicNeedFacts need={need} />
      <span className="meta">{say('publishedOn', { day: formats.day(dayOf(need.publishedAt)) })}</span>
    </Link>
  );
}

type FiltersProps = { readonly regionCode: string | undefined; readonly category: string | undefined };

function Filters({ regionCode, category }: FiltersProps) {
  const say = useWords(requestWords);
  const categories = useTaxonomy('needCategories');
  const [search, setSearch] = useSearchParams();
  const [open, setOpen] = useState<'region' | 'category' | null>(null);
  const place = useQuery({ ...regionPathQuery(regionCode ?? ''), enabled: regionCode !== undefined }).data;
  const choose = (name: 'region' | 'category', value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
    setOpen(null);
  };
  return (
    <div className="public-filters">
      <button type="button" className="plain-button filter-button" onClick={() => setOpen('region')}>
        <span className="meta">{say('filterPlace')}</span>
        <strong>{place?.name ?? (regionCode ? regionCode : say('everywhere'))}</strong>
      </button>
      <button type="button" className="plain-button filter-button" onClick={() => setOpen('category')}>
        <span className="meta">{say('filterCategory')}</span>
        <strong>{category ? categories.nameOf(category) : say('everything')}</strong>
      </button>
      <Sheet open={open === 'region'} title={say('filterPlace')} onClose={() => setOpen(null)}>
        <button
          type="button"
          className="push-button filter-all"
          data-wide="true"
          onClick={() => choose('region', null)}
        >
          {say('everywhere')}
        </button>
        <RegionPicker anyLevel onPick={(code) => choose('region', code)} />
      </Sheet>
      <Sheet open={open === 'category'} title={say('filterCategory')} onClose={() => setOpen(null)}>
        <ul className="filter-choices">
          {[{ value: null, label: say('everything') }, ...categories.groups].map(({ value, label }) => (
            <li key={value ?? 'all'}>
              <button
                type="button"
                className="push-button"
                aria-pressed={(value ?? undefined) === category}
                onClick={() => choose('category', value)}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      </Sheet>
    </div>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Notice } from '../../ui/Notice.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import {
  goodsLinesListed,
  goodsPlanQuery,
  planGoods,
  type GoodsFilter,
  type GoodsPlanFigures,
} from './goods.api.js';
import { goodsWords } from './goods.words.js';
import { GoodsLines } from './GoodsLines.js';
import { gapText } from './percent.js';

const SECOND = 1000;
const views: readonly GoodsFilter['view'][] = ['all', 'given', 'missing', 'excluded'];

/** The goods of a region: what there is, matched with what is asked for; the charities allocate. */
export function GoodsDesk({ regionCode }: { readonly regionCode: string }) {
  const say = useWords(goodsWords);
  const client = useQueryClient();
  const plan = useQuery(goodsPlanQuery(regionCode));
  const [onceKey, setOnceKey] = useState(makeOnceKey);
  const [filter, setFilter] = useState<GoodsFilter>({ view: 'all', name: null });
  const run = useMutation({
    mutationFn: () => planGoods(regionCode, onceKey),
    onSuccess: async () => {
      setOnceKey(makeOnceKey());
      await client.invalidateQueries({ queryKey: ['planning', 'goods'] });
    },
  });
  return (
    <>
      <div className="goods-lead">
        <p className="planning-lead">{say('hint')}</p>
        <button
          type="button"
          className="push-button"
          data-primary={plan.data === null}
          disabled={run.isPending}
          onClick={() => run.mutate()}
        >
          {say(run.isPending ? 'working' : plan.data ? 'runAgain' : 'run')}
        </button>
      </div>
      <RefusalNotice error={run.error ?? plan.error} />
      {plan.data === null ? (
        <section className="panel planning-empty">
          <EmptyState title={say('none')}>{say('noneHint')}</EmptyState>
        </section>
      ) : null}
      {plan.data ? (
        <>
          <NotAgain plan={plan.data} />
          <Figures plan={plan.data} onShow={setFilter} />
          <Lines regionCode={regionCode} plan={plan.data} filter={filter} onFilter={setFilter} />
        </>
      ) : null}
    </>
  );
}

/** Says that figures and lines are those of before something was excluded. */
function NotAgain({ plan: { id, excluded } }: { readonly plan: GoodsPlanFigures }) {
  const say = useWords(goodsWords);
  const count = excluded.filter(({ plan }) => plan?.id === id).length;
  if (count === 0) return null;
  return (
    <Notice tone="amber" title={say('notAgain', { count })}>
      {say('notAgainHint')}
    </Notice>
  );
}

type FiguresProps = {
  readonly plan: GoodsPlanFigures;
  /** A figure shows the lines behind it. */
  readonly onShow: (filter: GoodsFilter) => void;
};

function Figures({ plan: { result, madeAt }, onShow }: FiguresProps) {
  const say = useWords(goodsWords);
  const formats = useFormats();
  const seconds = (result.milliseconds / SECOND).toFixed(1);
  return (
    <div className="planning-panels goods-panels">
      <Panel
        title={say('figures')}
        aside={<span className="meta">{say('took', { seconds, moment: formats.moment(madeAt) })}</span>}
      >
        <p className="planning-badge" data-done="true">
          {result.gapMillionths <= 1 ? say('best') : say('gap', { gap: gapText(result.gapMillionths) })}
        </p>
        <div className="planning-figures goods-figures">
          <button
            type="button"
            className="desk-figure planning-figure"
            onClick={() => onShow({ view: 'given', name: null })}
          >
            <span className="meta">{say('fulfilled')}</span>
            <strong>{formats.count(result.fulfilled)}</strong>
            <span className="meta">{say('fulfilledUnit', { parts: formats.count(result.parts) })}</span>
          </button>
          <Link className="desk-figure planning-figure" to="/w/resources?kind=goods">
            <span className="meta">{say('lots')}</span>
            <strong>{formats.count(result.lots)}</strong>
            <span className="meta">{say('lotsUnit', { pairs: formats.count(result.pairs) })}</span>
          </Link>
        </div>
        {result.seatSize > 1 ? <p className="meta">{say('seats', { count: result.seatSize })}</p> : null}
      </Panel>
      <Panel title={say('kinds')}>
        <ul className="goods-kinds">
          {result.kinds.map(({ name, unit, wanted, onHand, given }) => (
            <li key={`${name} ${unit}`} data-short={given < wanted}>
              <span>{name}</span>
              <span className="goods-bar" aria-hidden="true">
                <span style={{ width: `${(100 * given) / Math.max(1, wanted)}%` }} />
              </span>
              <button type="button" className="desk-figure" onClick={() => onShow({ view: 'all', name })}>
                {say('kindFigures', { given: formats.count(given), wanted: formats.count(wanted), unit })}
              </button>
              <span className="meta">{say('kindOnHand', { onHand: formats.count(onHand) })}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

type LinesProps = {
  readonly regionCode: string;
  readonly plan: GoodsPlanFigures;
  readonly filter: GoodsFilter;
  readonly onFilter: (filter: GoodsFilter) => void;
};

function Lines({ regionCode, plan, filter, onFilter }: LinesProps) {
  const say = useWords(goodsWords);
  const names = [...new Set(plan.result.kinds.map(({ name }) => name))];
  return (
    <Panel title={say('lines')} padded={false}>
      <div className="planning-tabs">
        <Segmented
          aria-label={say('lines')}
          value={filter.view}
          options={views.map((each) => ({ value: each, label: say(each) }))}
          onChange={(next) => onFilter({ ...filter, view: next })}
        />
        <Select
          aria-label={say('kindFilter')}
          value={filter.name ?? ''}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: say('allKinds') },
            ...names.map((name) => ({ value: name, label: name })),
          ]}
          onChange={(name) => onFilter({ ...filter, name: name === '' ? null : name })}
        />
      </div>
      <GoodsLines listed={goodsLinesListed(regionCode, plan.id, filter)}>
        <EmptyState title={say('nothing')}>{say('nothingHint')}</EmptyState>
      </GoodsLines>
    </Panel>
  );
}

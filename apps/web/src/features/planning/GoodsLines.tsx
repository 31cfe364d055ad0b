import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Popconfirm } from 'antd';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { rowsOf } from '../../platform/lists.js';
import { MoreRows } from '../../ui/MoreRows.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { allocateGoods, excludeGoods, type GoodsLine } from './goods.api.js';
import { goodsWords } from './goods.words.js';
import { GoodsRow } from './GoodsRow.js';
import { listQuery, type Listed } from './lists.api.js';
import '../../ui/RecordTable.css';

/** So many lines are allocated with one request; the rest stay chosen for the next. */
const AT_ONCE = 50;

export type GoodsLinesProps = {
  readonly listed: Listed<GoodsLine>;
  /** What stands there when there are none. */
  readonly children: ReactNode;
};

/** Suggestions line by line; whoever may allocate chooses some, and nothing is given before. Another list starts with none chosen. */
export function GoodsLines(props: GoodsLinesProps) {
  return <Chooser key={JSON.stringify(props.listed.key)} {...props} />;
}

function Chooser({ listed, children }: GoodsLinesProps) {
  const say = useWords(goodsWords);
  const { message } = App.useApp();
  const client = useQueryClient();
  const list = useInfiniteQuery(listQuery(listed));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const give = useMutation({
    mutationFn: (ids: readonly string[]) => allocateGoods(ids),
    onSuccess: (refused, ids) => {
      setChosen((before) => new Set([...before].filter((id) => !ids.includes(id))));
      if (refused > 0) void message.warning(say('someRefused', { count: refused }));
      else void message.success(say('done'));
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['planning', 'goods'] }),
  });
  const exclude = useMutation({
    mutationFn: ({ id, isExcluded }: GoodsLine) => excludeGoods(id, !isExcluded),
    onSettled: () => client.invalidateQueries({ queryKey: ['planning', 'goods'] }),
  });
  if (!list.data)
    return list.error ? <RefusalNotice error={list.error} /> : <Skeletons count={6} height={40} />;
  const lines = rowsOf(list.data);
  if (lines.length === 0) return children;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <>
      <RefusalNotice error={give.error ?? exclude.error} />
      {chosen.size > 0 ? (
        <div className="planning-chosen">
          <Popconfirm
            title={say('allocateAllAsk', { count: Math.min(AT_ONCE, chosen.size) })}
            description={say('allocateWhat')}
            okText={say('allocateYes')}
            cancelText={say('allocateNo')}
            onConfirm={() => give.mutate([...chosen].slice(0, AT_ONCE))}
          >
            <button type="button" className="push-button" data-primary="true" disabled={give.isPending}>
              {say('allocateAll', { count: Math.min(AT_ONCE, chosen.size) })}
            </button>
          </Popconfirm>
        </div>
      ) : null}
      <table className="record-table planning-lines" aria-label={say('lines')}>
        <thead>
          <tr>
            {(['need', 'quantity', 'from', 'why', 'act'] as const).map((title) => (
              <th key={title} scope="col">
                {say(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <GoodsRow
              key={line.id}
              line={line}
              isChosen={chosen.has(line.id)}
              busy={give.isPending || exclude.isPending}
              onToggle={() => toggle(line.id)}
              onGive={() => give.mutate([line.id])}
              onExclude={() => exclude.mutate(line)}
            />
          ))}
        </tbody>
      </table>
      <MoreRows list={list} />
    </>
  );
}

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useWords } from '../platform/i18n/index.js';
import { uiWords } from './ui.words.js';
import './RecordList.css';

type MoreRowsProps = {
  readonly list: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
  /** As wide as the page, as phones have it. */
  readonly wide?: boolean;
};

/** Fetches the next page of a list, where there is one. */
export function MoreRows({ list, wide = false }: MoreRowsProps) {
  const say = useWords(uiWords);
  if (!list.hasNextPage) return null;
  const button = (
    <button
      type="button"
      className={wide ? 'push-button' : 'text-button'}
      data-wide={wide}
      disabled={list.isFetchingNextPage}
      onClick={() => void list.fetchNextPage()}
    >
      {say('moreRows')}
    </button>
  );
  return wide ? button : <p className="record-list-more">{button}</p>;
}

import { PullToRefresh } from 'antd-mobile';
import type { ReactNode } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { uiWords } from '../ui.words.js';

export type RefreshingProps = {
  readonly onRefresh: () => Promise<unknown>;
  readonly children: ReactNode;
};

/** A list that is read anew when it is pulled down; without a finger the page's own reload does the same. */
export function Refreshing({ onRefresh, children }: RefreshingProps) {
  const say = useWords(uiWords);
  return (
    <PullToRefresh
      onRefresh={async () => {
        await onRefresh();
      }}
      renderText={(status) => say(status)}
    >
      {children}
    </PullToRefresh>
  );
}

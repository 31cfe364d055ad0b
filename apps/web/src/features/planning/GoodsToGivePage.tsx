import { useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { goodsToGiveListed } from './goods.api.js';
import { goodsWords } from './goods.words.js';
import { GoodsLines } from './GoodsLines.js';
import './planning.css';

/** What districts suggest that the charity gives from its lots. */
export function GoodsToGivePage() {
  const say = useWords(goodsWords);
  return (
    <>
      <PageTitle title={say('toGive')}>
        <span>{say('toGiveHint')}</span>
      </PageTitle>
      <Panel title={say('lines')} padded={false}>
        <GoodsLines listed={goodsToGiveListed}>
          <EmptyState title={say('nothingToGive')}>{say('nothingToGiveHint')}</EmptyState>
        </GoodsLines>
      </Panel>
    </>
  );
}

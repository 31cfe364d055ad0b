import { useWords } from '../../platform/i18n/index.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { MySuggestionsPanel, RankingPanel } from '../matching/MyMatching.js';
import { ConsentsPanel, ReadingsPanel } from './MyData.js';
import { SessionsPanel } from './SecurityPanels.js';
import { myDataWords } from './my-data.words.js';

/** What is kept of me and who saw it. */
export function MyDataPage() {
  const say = useWords(myDataWords);
  return (
    <>
      <PageTitle title={say('title')} />
      <div className="account-panels">
        <ReadingsPanel />
        <ConsentsPanel />
        <RankingPanel />
        <MySuggestionsPanel />
        <SessionsPanel />
      </div>
    </>
  );
}

import { useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import type { Due } from './cases.api.js';
import { caseWords } from './cases.words.js';
import { DueTable } from './DueTable.js';

/** What is due of a social worker's own cases within a week, on the first page of the desk; nothing where nothing is. */
export function DuesAtHome({ dues }: { readonly dues: readonly Due[] }) {
  const say = useWords(caseWords);
  if (dues.length === 0) return null;
  return (
    <Panel title={say('dueList')} padded={false}>
      <DueTable label={say('dueList')} dues={dues} />
    </Panel>
  );
}

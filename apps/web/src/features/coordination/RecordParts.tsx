import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { EventList, type RecordEventLine } from '../../ui/EventList.js';
import { Panel } from '../../ui/Panel.js';
import { coordinationWords, recordEventWords } from './coordination.words.js';

type Known = Parameters<ReturnType<typeof useWords<typeof recordEventWords.zh>>>[0];
const isKnown = (type: string): type is Known => Object.hasOwn(recordEventWords.zh, type);

/** What happened to a record, in words. */
export function History({ events }: { readonly events: readonly RecordEventLine[] }) {
  const say = useWords(coordinationWords);
  const eventWord = useWords(recordEventWords);
  return (
    <Panel title={say('history')}>
      <EventList events={events} wordOf={(type) => eventWord(isKnown(type) ? type : 'changed')} />
    </Panel>
  );
}

type EscalationLine = {
  readonly id: string;
  readonly escalatedAt: string;
  readonly toRegion: { readonly name: string } | null;
};

/** Which levels have seen a record since its limit passed. */
export function EscalationPanel({ escalations }: { readonly escalations: readonly EscalationLine[] }) {
  const say = useWords(coordinationWords);
  const formats = useFormats();
  return (
    <Panel title={say('escalations')}>
      {escalations.length === 0 ? <p className="meta">{say('noEscalations')}</p> : null}
      <ul>
        {escalations.map(({ id, escalatedAt, toRegion }) => (
          <li key={id}>
            {say('escalatedLine', { moment: formats.moment(escalatedAt), place: toRegion?.name ?? '' })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** One answer for what is not there and what is not for the asker. */
export function NotThere() {
  const say = useWords(coordinationWords);
  return (
    <EmptyState whole title={say('notFound')} actions={<Link to="/w/coordination">{say('toHome')}</Link>} />
  );
}

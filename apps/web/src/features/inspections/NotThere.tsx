import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { inspectionWords } from './inspections.words.js';

/** One answer for what is not there and what is not for the asker. */
export function NotThere() {
  const say = useWords(inspectionWords);
  return (
    <EmptyState whole title={say('notFound')} actions={<Link to="/w/inspections">{say('toList')}</Link>} />
  );
}

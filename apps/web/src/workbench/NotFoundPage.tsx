import { Link } from 'react-router';
import { useWords } from '../platform/i18n/index.js';
import { useDocumentTitle } from '../platform/page-title.js';
import { EmptyState } from '../ui/EmptyState.js';
import { workbenchWords } from './workbench.words.js';

/** An address that leads nowhere, or to something this hat may not see: one answer for both. */
export function NotFoundPage() {
  const say = useWords(workbenchWords);
  useDocumentTitle(say('notFound'));
  return (
    <EmptyState whole title={say('notFound')} actions={<Link to="/w">{say('home')}</Link>}>
      {say('notFoundHint')}
    </EmptyState>
  );
}

import { Link, Navigate } from 'react-router';
import { useWords } from '../platform/i18n/index.js';
import { useViewer } from '../platform/session.js';
import { EmptyState } from '../ui/EmptyState.js';
import { openEntries } from './rail.js';
import { workbenchWords } from './workbench.words.js';

/** Sends each hat to the first page of its desk; says what to do where there is none. */
export function DeskHome() {
  const say = useWords(workbenchWords);
  const viewer = useViewer();
  if (!viewer) return null;
  const first = viewer.hat ? openEntries(viewer.hat.role)[0] : undefined;
  if (first) return <Navigate to={`/w/${first.path}`} replace />;
  return (
    <EmptyState
      whole
      title={say(viewer.hat ? 'noPages' : 'noHat')}
      actions={
        <>
          <a href="/m">{say('toPhone')}</a>
          {viewer.hat ? null : <Link to="/w/organizations/new">{say('registerOrganization')}</Link>}
        </>
      }
    >
      {say(viewer.hat ? 'noPagesHint' : 'noHatHint')}
    </EmptyState>
  );
}

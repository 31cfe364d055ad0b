import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { officeWords } from './office.words.js';

/** Where no policy pack pays anything, and where packs can be read. */
export function NoProgrammes() {
  const say = useWords(officeWords);
  return (
    <EmptyState title={say('none')} actions={<Link to="/w/policies">{say('toPolicies')}</Link>}>
      {say('noneHint')}
    </EmptyState>
  );
}

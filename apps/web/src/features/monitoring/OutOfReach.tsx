import { LockOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { regionNameQuery } from './monitoring.api.js';
import { monitoringWords } from './monitoring.words.js';

/** A region that is known but not the hat's to read: who one is here, and the way back. */
export function OutOfReach({ name, reach }: { readonly name: string; readonly reach: string | null }) {
  const say = useWords(monitoringWords);
  const own = useQuery({ ...regionNameQuery(reach ?? ''), enabled: reach !== null }).data?.name ?? '';
  return (
    <section className="panel region-refused">
      <LockOutlined aria-hidden="true" className="region-lock" />
      <EmptyState
        title={say('outOfReach', { name })}
        actions={
          reach === null ? undefined : (
            <Link className="push-button" data-primary="true" to={`/w/regions/${reach}`}>
              {say('backTo', { place: own })}
            </Link>
          )
        }
      >
        {say('outOfReachHint', { place: own })}
      </EmptyState>
      <p className="meta">{say('nothingRead')}</p>
    </section>
  );
}

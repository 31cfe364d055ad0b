import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { needOriginsQuery } from './consultations.api.js';
import { governanceWords } from './governance.words.js';

/** The consultations whose decisions led to a need. */
export function NeedOriginPanel({ needId }: { readonly needId: string }) {
  const say = useWords(governanceWords);
  const formats = useFormats();
  const origins = useQuery(needOriginsQuery(needId)).data ?? [];
  if (origins.length === 0) return null;
  return (
    <Panel title={say('origin')}>
      <ul>
        {origins.map(({ id, title, heldOn, decision }) => (
          <li key={id}>
            <Link to={`/w/governance/consultations/${id}`}>{title}</Link>
            <p className="meta">
              {say('originLine', { day: formats.day(heldOn) })} {decision}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

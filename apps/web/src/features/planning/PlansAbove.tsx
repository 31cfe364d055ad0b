import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { plansAboveQuery } from './above.api.js';
import { planningWords } from './planning.words.js';

type PlansAboveProps = { readonly regionCode: string; readonly weekOn: string };

/** What plans of the regions above sent for needs here: whose desk, when, how many, and for which needs. */
export function PlansAbove({ regionCode, weekOn }: PlansAboveProps) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const query = useQuery(plansAboveQuery(regionCode, weekOn));
  if (query.error) return <RefusalNotice error={query.error} />;
  return query.data?.map(({ id, region, requestedAt, needs }) => {
    const name = region?.name ?? '';
    const sum = (of: 'sent' | 'agreed' | 'declined' | 'waiting'): string =>
      formats.count(needs.reduce((all, need) => all + need[of], 0));
    return (
      <div key={id} className="planning-above">
        <Panel title={say('aboveTitle', { name })}>
          <p className="meta">
            {say('aboveWhat', {
              name,
              moment: formats.moment(requestedAt),
              sent: sum('sent'),
              agreed: sum('agreed'),
              declined: sum('declined'),
              ended: formats.count(
                needs.reduce((all, each) => all + each.sent - each.agreed - each.declined - each.waiting, 0),
              ),
              waiting: sum('waiting'),
            })}
          </p>
          <ul className="desk-list">
            {needs.map(({ need, sent, agreed }) =>
              need ? (
                <li key={need.id}>
                  <Link to={`/w/needs/${need.id}`}>{need.title}</Link>
                  <span className="desk-list-figures meta">{say('aboveNeed', { sent, agreed })}</span>
                </li>
              ) : null,
            )}
          </ul>
        </Panel>
      </div>
    );
  });
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { ServedDialog } from '../../workbench/ServedDialog.js';
import { acceptOwnService, ownServiceQuery, type OwnServedNeed, type OwnService } from './own-service.api.js';
import { activityDeskWords, stateWords } from './desk.words.js';
import { ownServiceWords } from './own-service.words.js';
import './desk.css';

/** What a community does for its own need until it is served: a panel of the need's page. */
export function OwnServicePanel({ needId }: { readonly needId: string }) {
  const need = useQuery(ownServiceQuery(needId)).data;
  return need?.ownService ? <Own need={need} own={need.ownService} /> : null;
}

function Own({ need, own }: { readonly need: OwnServedNeed; readonly own: OwnService }) {
  const say = useWords(ownServiceWords);
  const ofActivity = useWords(activityDeskWords);
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const accept = useMutation({
    mutationFn: (servedCount: number) =>
      acceptOwnService({ needId: need.id, version: need.version, servedCount }),
    onSuccess: () => setAsking(false),
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <Panel title={say('title')} note={say('note')}>
      <div className="own-service">
        {own.activities.length > 0 ? (
          <ul>
            {own.activities.map(({ id, title, state }) => (
              <li key={id}>
                <Link to={`/w/activities/${id}`}>{title}</Link>{' '}
                <span className="tag">{ofActivity(stateWords[state])}</span>
              </li>
            ))}
          </ul>
        ) : null}
        <p>{say(own.step)}</p>
        {own.step === 'open' ? (
          <Link className="push-button" to={`/w/activities/new?need=${need.id}`}>
            {say('openShift')}
          </Link>
        ) : null}
        {own.step === 'accept' ? (
          <Button type="primary" onClick={() => setAsking(true)}>
            {say('verb')}
          </Button>
        ) : null}
      </div>
      {asking ? (
        <ServedDialog
          title={say('verb')}
          planned={need.targetCount ?? null}
          busy={accept.isPending}
          error={accept.error}
          onCancel={() => setAsking(false)}
          onDone={(count) => accept.mutate(count)}
        />
      ) : null}
    </Panel>
  );
}

import { RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { childRegionsQuery } from '../../platform/regions.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { communitiesQuery, regionPathQuery } from './requests.api.js';
import { requestWords } from './requests.words.js';
import './RegionPicker.css';

export type RegionPickerProps = {
  readonly onPick: (code: string) => void;
  /** Whether a unit above the community may be chosen too, as in a filter. */
  readonly anyLevel?: boolean;
};

/** A community by the beginning of its name, or level by level from the provinces down. */
export function RegionPicker({ onPick, anyLevel = false }: RegionPickerProps) {
  const say = useWords(requestWords);
  const [text, setText] = useState('');
  const sought = useDeferredValue(text.trim());
  return (
    <div className="region-picker">
      <label className="big-field">
        {say('whereSearch')}
        <input
          type="search"
          value={text}
          placeholder={say('whereSearchHint')}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {sought.length > 1 ? (
        <Found text={sought} onPick={onPick} />
      ) : (
        <Steps onPick={onPick} anyLevel={anyLevel} />
      )}
    </div>
  );
}

function Found({ text, onPick }: { readonly text: string; readonly onPick: (code: string) => void }) {
  const say = useWords(requestWords);
  const found = useQuery(communitiesQuery(text));
  if (found.error) return <RefusalNotice error={found.error} />;
  if (found.isPending) return <Skeletons count={3} height={64} />;
  if (found.data.length === 0) return <p role="status">{say('whereNone')}</p>;
  return (
    <ul className="region-rows">
      {found.data.map((region) => (
        <li key={region.code}>
          <button type="button" className="plain-button region-row" onClick={() => onPick(region.code)}>
            <span>
              <strong>{region.name}</strong>
              <span className="meta">
                {region.path
                  .slice(0, -1)
                  .map(({ name }) => name)
                  .join(' ')}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Steps({ onPick, anyLevel = false }: RegionPickerProps) {
  const say = useWords(requestWords);
  const [parent, setParent] = useState<string | null>(null);
  const below = useQuery(childRegionsQuery(parent));
  const here = useQuery({ ...regionPathQuery(parent ?? ''), enabled: parent !== null }).data;
  const above = here?.path.at(-2)?.code ?? null;
  return (
    <section className="region-steps" aria-label={say('whereSteps')}>
      <p className="region-here">
        <span>{here ? here.path.map(({ name }) => name).join(' ') : say('whereSteps')}</span>
        {parent === null ? null : (
          <button type="button" className="text-button" onClick={() => setParent(above)}>
            {say('whereBack')}
          </button>
        )}
      </p>
      {anyLevel && here ? (
        <button type="button" className="push-button" data-wide="true" onClick={() => onPick(here.code)}>
          {say('whereHere', { name: here.name })}
        </button>
      ) : null}
      <RefusalNotice error={below.error} />
      {below.isPending ? <Skeletons count={5} height={56} /> : null}
      {below.data?.length === 0 ? <p role="status">{say('noCommunities')}</p> : null}
      <ul className="region-rows">
        {below.data?.map((region) => (
          <li key={region.code}>
            <button
              type="button"
              className="plain-button region-row"
              onClick={() => (region.level === 'community' ? onPick(region.code) : setParent(region.code))}
            >
              <strong>{region.name}</strong>
              {region.level === 'community' ? null : <RightOutlined aria-hidden="true" />}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

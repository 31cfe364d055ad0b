import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { organizationWords } from './organizations.words.js';
import { RegionNames } from './RegionNames.js';
import type { DraftProps } from './StandingFields.js';

/** The regions an organization serves, added one by one. */
export function ServedField({ draft, onChange }: DraftProps) {
  const say = useWords(organizationWords);
  const [next, setNext] = useState<string | null>(null);
  const add = () => {
    if (next === null || draft.servedRegions.includes(next)) return;
    onChange({ servedRegions: [...draft.servedRegions, next] });
    setNext(null);
  };
  return (
    <div className="form-field" data-wide="true">
      <span className="meta">
        {say('served')} {say('servedHint')}
      </span>
      {draft.servedRegions.map((code) => (
        <span key={code} className="organization-served">
          <RegionNames codes={[code]} />
          <button
            type="button"
            className="text-button"
            onClick={() => onChange({ servedRegions: draft.servedRegions.filter((each) => each !== code) })}
          >
            {say('takeOut')}
          </button>
        </span>
      ))}
      <span className="organization-served">
        <RegionSelect value={next} onChange={setNext} />
        <Button disabled={next === null} onClick={add}>
          {say('addServed')}
        </Button>
      </span>
    </div>
  );
}

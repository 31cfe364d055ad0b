import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../platform/i18n/index.js';
import { openCountsQuery } from './open-data.api.js';
import { openDataWords } from './open-data.words.js';
import './open-data.css';

/** The dictionary, organizations and services, and the keys. */
export function OtherLists() {
  const say = useWords(openDataWords);
  const counts = useQuery(openCountsQuery).data;
  const lists = [
    {
      key: 'dictionary',
      name: say('dictionary'),
      hint: counts ? say('dictionaryHint', { count: counts.indicators }) : '',
      files: [
        { form: 'CSV', to: '/open-data/dictionary.csv' },
        { form: 'JSON', to: '/open-data/dictionary.json' },
      ],
    },
    {
      key: 'organizations',
      name: say('organizations'),
      hint: counts ? say('organizationsHint', { count: counts.organizations }) : '',
      files: [{ form: 'JSON', to: '/open-data/hsds/organizations?full=true' }],
    },
    {
      key: 'services',
      name: say('services'),
      hint: counts ? say('servicesHint', { count: counts.services }) : '',
      files: [{ form: 'JSON', to: '/open-data/hsds/services?full=true' }],
    },
    {
      key: 'keys',
      name: say('keys'),
      hint: say('keysHint'),
      files: [{ form: 'JSON', to: '/open-data/keys.json' }],
    },
  ];
  return (
    <ul className="open-data-lists">
      {lists.map(({ key, name, hint, files }) => (
        <li key={key}>
          <strong>{name}</strong>
          <span className="open-data-links">
            {files.map(({ form, to }) => (
              <a key={to} href={to} aria-label={`${name} ${form}`}>
                {form}
              </a>
            ))}
          </span>
          <span className="meta">{hint}</span>
        </li>
      ))}
    </ul>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { rowsOf } from '../../platform/lists.js';
import { useNow } from '../../platform/now.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { MoreRows } from '../../ui/MoreRows.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { PhonePage } from '../../ui/phone/PhonePage.js';
import { publicDesignationsQuery, type ListedDesignation } from './designations.api.js';
import { designationWords } from './designations.words.js';
import { useInLanguage } from './in-language.js';
import './designations.css';

/** Notices and names for everybody, without an account. */
export function NamesPage() {
  const say = useWords(designationWords);
  const list = useInfiniteQuery(publicDesignationsQuery({}));
  const rows = rowsOf(list.data);
  return (
    <PhonePage title={say('publicTitle')} back={{ to: '/', label: say('toStart') }}>
      <p>{say('publicLead')}</p>
      <RefusalNotice error={list.error} />
      {list.isPending ? <Skeletons count={3} height={96} /> : null}
      <ul className="designation-names">
        {rows.map((row) => (
          <li key={row.id}>
            <NameCard designation={row} />
          </li>
        ))}
      </ul>
      {list.isSuccess && rows.length === 0 ? (
        <EmptyState title={say('publicNone')}>{say('publicNoneHint')}</EmptyState>
      ) : null}
      <MoreRows list={list} wide />
    </PhonePage>
  );
}

function NameCard({ designation }: { readonly designation: ListedDesignation }) {
  const named = useInLanguage();
  const { id, region, title } = designation;
  return (
    <Link className="designation-name" to={`/names/${id}`}>
      <strong>{region?.name}</strong>
      <span>{named(title)}</span>
      <span className="meta">{region?.path.map(({ name }) => name).join(' › ')}</span>
      <NameState designation={designation} />
    </Link>
  );
}

type NameStateProps = {
  readonly designation: Pick<ListedDesignation, 'state' | 'noticeEndsOn' | 'endsOn'>;
};

/** Where it stands, with the day that matters to the reader. */
export function NameState({ designation: { state, noticeEndsOn, endsOn } }: NameStateProps) {
  const say = useWords(designationWords);
  const formats = useFormats();
  const today = dayOf(useNow());
  return (
    <span>
      <span
        className="tag"
        data-tone={state === 'named' ? 'green' : state === 'onNotice' ? 'amber' : undefined}
      >
        {say(state)}
      </span>{' '}
      {state === 'onNotice' && noticeEndsOn
        ? say(noticeEndsOn < today ? 'noticeOver' : 'noticeUntil', { day: formats.day(noticeEndsOn) })
        : null}
      {state === 'named' && endsOn ? say('termUntil', { day: formats.day(endsOn) }) : null}
    </span>
  );
}

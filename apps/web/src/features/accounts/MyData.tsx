import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ConsentPurpose } from '../../gql/enums.js';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { RecordList } from '../../ui/RecordList.js';
import type { Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { roleWords } from '../../ui/roles.words.js';
import { Skeletons } from '../../ui/Skeletons.js';
import {
  giveConsent,
  myConsentsQuery,
  whoReadMeQuery,
  withdrawConsent,
  type Consent,
  type Reading,
} from './my-data.api.js';
import { myDataWords } from './my-data.words.js';
import { useMatterWords } from './personal-matters.js';
import { privacyNoticeQuery } from './registration.api.js';
import './MyData.css';

const purposes = ['privacyNotice', 'position', 'health', 'hardship', 'photograph'] as const;

/** What one agreed to, purpose by purpose; each but the notice itself can be taken back and given again. */
export function ConsentsPanel() {
  const say = useWords(myDataWords);
  const client = useQueryClient();
  const consents = useQuery(myConsentsQuery);
  const notice = useQuery(privacyNoticeQuery);
  const onSettled = () => client.invalidateQueries({ queryKey: ['myData', 'consents'] });
  const give = useMutation({
    mutationFn: (purpose: ConsentPurpose) => giveConsent({ purpose, version: notice.data?.version ?? '' }),
    onSettled,
  });
  const withdraw = useMutation({ mutationFn: withdrawConsent, onSettled });
  const isBusy = give.isPending || withdraw.isPending || !notice.data;
  return (
    <Panel title={say('consents')} note={say('consentsNote')}>
      <RefusalNotice error={consents.error ?? give.error ?? withdraw.error} />
      {consents.isPending ? <Skeletons count={5} height={56} /> : null}
      <ul className="consents">
        {consents.data
          ? purposes.map((purpose) => (
              <ConsentRow
                key={purpose}
                purpose={purpose}
                held={consents.data.find((each) => each.purpose === purpose && each.withdrawnAt === null)}
                isBusy={isBusy}
                onGive={() => give.mutate(purpose)}
                onWithdraw={(id) => withdraw.mutate(id)}
              />
            ))
          : null}
      </ul>
    </Panel>
  );
}

type ConsentRowProps = {
  readonly purpose: ConsentPurpose;
  readonly held: Consent | undefined;
  readonly isBusy: boolean;
  readonly onGive: () => void;
  readonly onWithdraw: (id: string) => void;
};

function ConsentRow({ purpose, held, isBusy, onGive, onWithdraw }: ConsentRowProps) {
  const say = useWords(myDataWords);
  const formats = useFormats();
  const state = held
    ? say('givenOn', { day: formats.day(dayOf(held.givenAt)), version: held.noticeVersion })
    : say('notGiven');
  return (
    <li>
      <span className="consent-words">
        <strong>{say(purpose)}</strong>
        <span className="meta">{say(`${purpose}Hint`)}</span>
        <span className={held ? undefined : 'meta'}>{state}</span>
      </span>
      {held && purpose === 'privacyNotice' ? null : (
        <button
          type="button"
          className="push-button"
          disabled={isBusy}
          aria-label={`${say(held ? 'withdraw' : 'give')} ${say(purpose)}`}
          onClick={() => (held ? onWithdraw(held.id) : onGive())}
        >
          {say(held ? 'withdraw' : 'give')}
        </button>
      )}
    </li>
  );
}

/** Who opened one's personal data, what of it, and when. */
export function ReadingsPanel() {
  const say = useWords(myDataWords);
  const roles = useWords(roleWords);
  const formats = useFormats();
  const inWords = useMatterWords();
  const columns: readonly Column<Reading>[] = [
    {
      key: 'who',
      title: say('who'),
      draw: ({ reader, role }) => `${reader?.name ?? ''}${role ? ` · ${roles(role)}` : ''}`,
    },
    { key: 'matter', title: say('matter'), draw: ({ matter }) => inWords.matter(matter) },
    {
      key: 'where',
      title: say('where'),
      draw: ({ subjectType }) => inWords.record(subjectType),
    },
    {
      key: 'when',
      title: say('when'),
      draw: ({ at, times }) =>
        times > 1 ? `${formats.moment(at)} · ${say('timesThatDay', { count: times })}` : formats.moment(at),
    },
  ];
  return (
    <Panel title={say('reads')} note={say('readsNote')} padded={false}>
      <RecordList
        label={say('reads')}
        list={useInfiniteQuery(whoReadMeQuery)}
        columns={columns}
        keyOf={(reading) => reading.id}
        empty={<EmptyState title={say('nobody')}>{say('nobodyHint')}</EmptyState>}
      />
    </Panel>
  );
}

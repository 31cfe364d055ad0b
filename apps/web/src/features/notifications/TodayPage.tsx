import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { rowsOf } from '../../platform/lists.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Inbox, InboxKeys, type InboxGroup } from '../../ui/Inbox.js';
import { MoreRows } from '../../ui/MoreRows.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns, Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { DuesAtHome } from '../cases/DuesAtHome.js';
import { useOwnDues } from '../cases/use-own-dues.js';
import { NeedsAtHome } from '../needs/NeedsAtHome.js';
import { goodsWords } from '../planning/goods.words.js';
import { useGoodsRows } from '../planning/use-goods-rows.js';
import { News } from './News.js';
import { placeOf, useNoticeWords } from './notice-words.js';
import { inboxCountQuery, inboxQuery, type Notice } from './notifications.api.js';
import { noticeWords } from './notifications.words.js';

/** The first page of every desk: what waits for this hat, by when, and what is new. */
export function TodayPage() {
  const say = useWords(noticeWords);
  const formats = useFormats();
  const now = useNow();
  const hat = useViewer()?.hat;
  const role = hat?.role;
  const hasReach = Boolean(hat?.regionCode);
  const counts = useQuery(inboxCountQuery).data;
  const goods = useGoodsRows(role === 'charityManager');
  const dues = useOwnDues();
  const late = dues.filter(({ daysLate }) => daysLate > 0).length;
  const inbox = useInfiniteQuery(inboxQuery);
  const notices = rowsOf(inbox.data);
  const tasks = notices.filter(({ isTask }) => isTask);
  const hasTasks = tasks.length > 0 || goods.rows.length > 0;
  const mayPost = role === 'communityStaff' || role === 'stationWorker';
  return (
    <>
      <PageTitle
        title={say('today')}
        actions={
          mayPost ? (
            <Link className="push-button" data-primary="true" to="/w/needs/new">
              {say('post')} <kbd>N</kbd>
            </Link>
          ) : undefined
        }
      >
        <span>{formats.day(dayOf(now))}</span>
        {counts ? (
          <Waiting tasks={counts.tasks + goods.count + dues.length} over={counts.over + late} />
        ) : null}
      </PageTitle>
      <Columns
        main={
          <>
            <DuesAtHome dues={dues} />
            <Panel
              title={say('tasks')}
              note={say('byLimit')}
              aside={hasTasks ? <InboxKeys /> : undefined}
              padded={false}
            >
              <RefusalNotice error={inbox.error} />
              {inbox.isPending ? <Skeletons count={4} height={56} /> : null}
              {inbox.isSuccess && !hasTasks ? (
                <EmptyState title={say('none')}>{say('noneHint')}</EmptyState>
              ) : null}
              {hasTasks ? <Tasks tasks={tasks} goods={goods.rows} /> : null}
              <MoreRows list={inbox} />
            </Panel>
            {hasReach ? <NeedsAtHome /> : null}
          </>
        }
        side={
          <>
            <News notices={notices.filter(({ isTask }) => !isTask)} />
            <p className="meta">{say('clockNote')}</p>
          </>
        }
      />
    </>
  );
}

function Waiting({ tasks, over }: { readonly tasks: number; readonly over: number }) {
  const say = useWords(noticeWords);
  if (tasks === 0) return <span>{say('nothingWaiting')}</span>;
  return (
    <span>{over === 0 ? say('waiting', { count: tasks }) : say('waitingOver', { count: tasks, over })}</span>
  );
}

type TasksProps = { readonly tasks: readonly Notice[]; readonly goods: InboxGroup['rows'] };

function Tasks({ tasks, goods }: TasksProps) {
  const say = useWords(noticeWords);
  const sayGoods = useWords(goodsWords);
  const inWords = useNoticeWords();
  const dueRows = (urgency: Notice['urgency']): InboxGroup['rows'] =>
    tasks
      .filter((notice) => notice.urgency === urgency)
      .map((notice) => {
        const { line, reason, verb } = inWords(notice);
        return {
          id: notice.id,
          dueAt: notice.dueAt,
          startedAt: notice.createdAt,
          title: line,
          reason,
          verb,
          to: placeOf(notice),
        };
      });
  return (
    <Inbox
      label={say('tasks')}
      groups={[
        { key: 'over', title: say('overGroup'), note: say('overNote'), over: true, rows: dueRows('over') },
        { key: 'today', title: say('todayGroup'), rows: dueRows('today') },
        { key: 'later', title: say('laterGroup'), rows: dueRows('later') },
        { key: 'goods', title: sayGoods('todayGroup'), rows: goods },
      ]}
    />
  );
}

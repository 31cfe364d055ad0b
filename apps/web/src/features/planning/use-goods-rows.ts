import { useQuery } from '@tanstack/react-query';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import type { InboxGroup } from '../../ui/Inbox.js';
import { goodsReadyQuery } from './goods.api.js';
import { goodsWords } from './goods.words.js';

/** Suggested goods that the asker's charity may give now, for the first page of its desk. */
export function useGoodsRows(isAsked: boolean): {
  readonly count: number;
  readonly rows: InboxGroup['rows'];
} {
  const say = useWords(goodsWords);
  const formats = useFormats();
  const found = useQuery({ ...goodsReadyQuery, enabled: isAsked }).data;
  const rows = (found?.edges ?? []).flatMap(({ node: { id, quantity, part, need, plan } }) =>
    plan
      ? {
          id,
          dueAt: null,
          startedAt: plan.madeAt,
          title: say('todayLine', {
            goods: part?.name ?? '',
            amount: say('give', { count: quantity, unit: part?.unit ?? '' }),
            need: need?.title ?? '',
          }),
          reason: say('fromPlan', { place: plan.region?.name ?? '', moment: formats.moment(plan.madeAt) }),
          verb: say('todayGo'),
          to: '/w/goods-to-give',
        }
      : [],
  );
  return { count: found?.totalCount ?? 0, rows };
}

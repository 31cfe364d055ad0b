import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Timeline, type Stage } from '../../ui/Timeline.js';
import type { OpenAward } from './award.api.js';
import { awardWords } from './awards.words.js';

const OVER: readonly OpenAward['state'][] = ['rejected', 'withdrawn', 'expired'];

/** The stages behind, the present one, and those ahead, in the order that the programme sets. */
export function AwardTimeline({ award }: { readonly award: OpenAward }) {
  const say = useWords(awardWords);
  const formats = useFormats();
  const { state, programme, appliedOn, noticeEndsOn, steps } = award;
  const { reviewers } = programme;
  const passed = { employerPassed: 'employer', districtPassed: 'district', cityPassed: 'city' } as const;
  const by = (action: string): string | null => steps.findLast((step) => step.action === action)?.by ?? null;
  const stages: readonly Omit<Stage, 'place'>[] = [
    {
      key: 'apply',
      label: say('stageApply'),
      when: appliedOn ? formats.day(appliedOn) : null,
    },
    ...reviewers.map((reviewer) => ({
      key: reviewer,
      label: say(`reviewer_${reviewer}`),
      who: by(`pass${reviewer.charAt(0).toUpperCase()}${reviewer.slice(1)}`),
    })),
    {
      key: 'notice',
      label: say('stageNotice'),
      when: noticeEndsOn
        ? say('noticeUntil', { day: formats.day(noticeEndsOn) })
        : programme.noticeDays === null
          ? null
          : say('noticeDays', { count: programme.noticeDays }),
    },
    { key: 'approve', label: say('stageApprove'), who: by('approve') },
    { key: 'pay', label: OVER.includes(state) ? say(state) : say('stagePay') },
  ];
  const last = stages.length - 1;
  const places: Readonly<Record<OpenAward['state'], number>> = {
    draft: 0,
    submitted: 1,
    employerPassed: reviewers.indexOf(passed.employerPassed) + 2,
    districtPassed: reviewers.indexOf(passed.districtPassed) + 2,
    cityPassed: reviewers.indexOf(passed.cityPassed) + 2,
    onNotice: last - 2,
    approved: last,
    paid: last + 1,
    rejected: last,
    withdrawn: last,
    expired: last,
  };
  const now = places[state];
  const waits = useWaitsFor(award);
  const place = (index: number): Stage['place'] =>
    index < now ? 'done' : index === now ? 'current' : 'ahead';
  return (
    <Timeline
      label={say('progress')}
      stages={stages.map((stage, index) => ({
        ...stage,
        ...(index === now && waits !== null && { who: waits }),
        place: place(index),
      }))}
    />
  );
}

/** Who has to act now, by the name of the desk; null where nobody has. */
function useWaitsFor({ turn, turnAt, employer }: OpenAward): string | null {
  const say = useWords(awardWords);
  if (turn === null) return null;
  if (turnAt === null) return employer && say('waitsFor', { who: employer.name });
  const isStation = turn === 'employer' && turnAt.level === 'township';
  return say('waitsFor', { who: say(isStation ? 'stationOf' : 'officeOf', { place: turnAt.name }) });
}

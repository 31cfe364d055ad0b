import type { DesignationState } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Timeline, type Stage } from '../../ui/Timeline.js';
import type { OpenDesignation } from './designations.api.js';
import { designationWords } from './designations.words.js';

const PLACE: Readonly<Record<DesignationState, number>> = {
  draft: 0,
  submitted: 1,
  inReview: 1,
  onNotice: 2,
  named: 3,
  rejected: 4,
  withdrawn: 4,
  removed: 4,
  expired: 4,
};

/** The stages behind, the present one, and what the ones ahead ask for. */
export function DesignationTimeline({ designation }: { readonly designation: OpenDesignation }) {
  const say = useWords(designationWords);
  const formats = useFormats();
  const { state, kind, noticeEndsOn, namedOn, endsOn } = designation;
  const now = PLACE[state];
  const stages: readonly Omit<Stage, 'place'>[] = [
    { key: 'apply', label: say('stageApply') },
    { key: 'review', label: say('stageReview'), who: say('needsExperts', { count: kind.experts }) },
    {
      key: 'notice',
      label: say('stageNotice'),
      when: noticeEndsOn ? say('noticeUntil', { day: formats.day(noticeEndsOn) }) : null,
      who: say('needsDays', { count: kind.noticeDays }),
    },
    { key: 'named', label: say('stageNamed'), when: namedOn ? formats.day(namedOn) : null },
    {
      key: 'end',
      label: now === PLACE.rejected ? say(state) : say('stageEnd'),
      when: endsOn && now < PLACE.rejected ? say('termUntil', { day: formats.day(endsOn) }) : null,
    },
  ];
  const place = (index: number): Stage['place'] =>
    index < now ? 'done' : index === now ? 'current' : 'ahead';
  return (
    <Timeline
      label={say('progress')}
      stages={stages.map((stage, index) => ({ ...stage, place: place(index) }))}
    />
  );
}

import { useMutation } from '@tanstack/react-query';
import { saveCsv } from '../../platform/csv.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { allLines } from './plan-lines.api.js';
import { planningWords } from './planning.words.js';
import { useOutcome, useReasons } from './use-reasons.js';

/** Hands every line of a plan to the browser as a CSV file. */
export function useDownload(planId: string) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const reasons = useReasons();
  const outcome = useOutcome();
  const isDemo = useViewer()?.person.isDemo ?? false;
  return useMutation({
    mutationFn: async () => {
      const head = [
        say('change'),
        say('who'),
        say('area'),
        say('where'),
        say('when'),
        say('why'),
        say('act'),
      ];
      const rows = (await allLines(planId)).map((line) => [
        say(line.change),
        line.label ?? say('nobody', { count: line.heads }),
        line.need?.community?.name ?? '',
        line.need?.title ?? '',
        formats.period(line.startsAt, line.endsAt),
        reasons(line),
        outcome(line) ?? (line.decision ? say(line.decision) : ''),
      ]);
      const mark = isDemo ? [[say('inventedLines')]] : [];
      saveCsv(say('title'), [head, ...rows, ...mark]);
    },
  });
}

import { useMutation } from '@tanstack/react-query';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { allLines } from './plan-lines.api.js';
import { planningWords } from './planning.words.js';
import { useReasons } from './use-reasons.js';

/** A cell of a CSV file. What a spreadsheet would take for a formula is kept a text. */
export function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands every line of a plan to the browser as a CSV file. */
export function useDownload(planId: string) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const reasons = useReasons();
  return useMutation({
    mutationFn: async () => {
      const head = [say('change'), say('who'), say('area'), say('where'), say('when'), say('why')];
      const rows = (await allLines(planId)).map((line) => [
        say(line.change),
        line.label ?? say('nobody', { count: line.heads }),
        line.need?.community?.name ?? '',
        line.need?.title ?? '',
        formats.period(line.startsAt, line.endsAt),
        reasons(line),
      ]);
      // With its mark a spreadsheet knows the file for UTF-8.
      const text = `\uFEFF${[head, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}`;
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
      link.download = `${say('title')}.csv`;
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { FileInput } from '../../ui/FileInput.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import type { OpenAward } from './award.api.js';
import { awardWords } from './awards.words.js';
import { useInLanguage } from './in-language.js';
import { PaperFiles } from './PaperFiles.js';
import { putInPaper, takeOutPaper } from './papers.api.js';

type PapersFieldProps = {
  readonly award: OpenAward;
  readonly ticked: readonly string[];
  readonly onTick: (code: string) => void;
};

/** The papers a programme wants: put in as files, or ticked by who will show them. */
export function PapersField({ award, ticked, onTick }: PapersFieldProps) {
  const say = useWords(awardWords);
  const named = useInLanguage();
  return (
    <fieldset className="award-papers">
      <legend>
        {say('papers')} <span className="meta">{say('papersHint')}</span>
      </legend>
      {award.papersWanted.map(({ code, name }) => (
        <div key={code} className="award-paper">
          <label>
            <input type="checkbox" checked={ticked.includes(code)} onChange={() => onTick(code)} />{' '}
            {named(name)}
          </label>
          <PutIn award={award} paper={code} name={named(name)} />
        </div>
      ))}
    </fieldset>
  );
}

function PutIn({
  award,
  paper,
  name,
}: {
  readonly award: OpenAward;
  readonly paper: string;
  readonly name: string;
}) {
  const say = useWords(awardWords);
  const client = useQueryClient();
  const field = useId();
  const refresh = { onSettled: () => client.invalidateQueries({ queryKey: ['awards'] }) };
  const put = useMutation({ mutationFn: (file: File) => putInPaper(award.id, paper, file), ...refresh });
  const takeOut = useMutation({ mutationFn: takeOutPaper, ...refresh });
  return (
    <>
      <label className="visually-hidden" htmlFor={field}>
        {say('putIn', { name })}
      </label>
      <FileInput
        id={field}
        accept="image/jpeg,image/png,application/pdf"
        disabled={put.isPending}
        isSentAtOnce
        onFile={(file) => put.mutate(file)}
      />
      <PaperFiles award={award} paper={paper} onTakeOut={(id) => takeOut.mutate(id)} />
      <RefusalNotice error={put.error ?? takeOut.error} />
    </>
  );
}

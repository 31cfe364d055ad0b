import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useWords } from '../../platform/i18n/index.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { chooseRanking } from './for-me.api.js';
import { forMeWords } from './for-me.words.js';

type RankingSwitchProps = {
  readonly isPersonal: boolean;
  readonly look?: 'text' | 'push';
  /** Words for an organization's list. */
  readonly forUs?: boolean;
};

/** Switches the personal order of lists off and on again; every list follows at once. */
export function RankingSwitch({ isPersonal, look = 'text', forUs = false }: RankingSwitchProps) {
  const say = useWords(forMeWords);
  const client = useQueryClient();
  const choose = useMutation({
    mutationFn: () => chooseRanking(!isPersonal),
    onSettled: () => client.invalidateQueries({ queryKey: ['matching'] }),
  });
  return (
    <>
      <button
        type="button"
        className={`${look}-button`}
        disabled={choose.isPending}
        onClick={() => choose.mutate()}
      >
        {forUs
          ? say(isPersonal ? 'orgSwitchOff' : 'orgSwitchOn')
          : say(isPersonal ? 'switchOff' : 'switchOn')}
      </button>
      <RefusalNotice error={choose.error} />
    </>
  );
}

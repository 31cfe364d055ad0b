import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { Notice } from '../../ui/Notice.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { recognizeWorker, type OpenWorker } from './workers.api.js';
import { workerWords } from './workers.words.js';

/** A social worker who signs in with another phone: whoever worked with them says that it is they. */
export function RecognitionNotice({ worker }: { readonly worker: OpenWorker }) {
  const say = useWords(workerWords);
  const formats = useFormats();
  const client = useQueryClient();
  const confirm = useMutation({
    mutationFn: () => recognizeWorker(worker.id),
    onSettled: () => client.invalidateQueries({ queryKey: ['socialWorkers'] }),
  });
  if (!worker.recognition) return null;
  const { since, mayRecognize } = worker.recognition;
  return (
    <div className="worker-notice">
      <Notice
        tone="amber"
        title={say('otherPhone', { name: worker.name ?? '', day: formats.day(dayOf(since)) })}
        actions={
          mayRecognize ? (
            <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>
              {say('recognize')}
            </Button>
          ) : undefined
        }
      >
        {say(mayRecognize ? 'recognizeHint' : 'waitsForRecognition')}
        <RefusalNotice error={confirm.error} />
      </Notice>
    </div>
  );
}

/** The same to oneself: why no case opens. */
export function OwnRecognitionNotice() {
  const say = useWords(workerWords);
  return (
    <Notice tone="amber" title={say('ownOtherPhone')}>
      {say('waitsForRecognition')}
    </Notice>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { publishDraft, type AwardDraft } from './drafts.api.js';
import { officeWords } from './office.words.js';
import { simulationWords } from './simulation.words.js';

const LEAST_SOURCE = 4;

type PublishDialogProps = {
  readonly draft: AwardDraft;
  /** Whether anybody may apply already, so that a change is not to surprise them. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** The day from which a draft holds, and the document by which. */
export function PublishDialog({ draft: { id, version, title }, isOpen, onClose }: PublishDialogProps) {
  const say = useWords(simulationWords);
  const of = useWords(officeWords);
  const client = useQueryClient();
  const [fromOn, setFromOn] = useState('');
  const [source, setSource] = useState('');
  const save = useMutation({
    mutationFn: () => publishDraft({ id, version, fromOn, source: source.trim() }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['awards'] });
      onClose();
    },
  });
  return (
    <Modal
      open
      title={say('publishTitle', { title })}
      okText={say('publish')}
      cancelText={of('cancel')}
      okButtonProps={{
        disabled: fromOn === '' || source.trim().length < LEAST_SOURCE,
        loading: save.isPending,
      }}
      onCancel={onClose}
      onOk={() => save.mutate()}
    >
      <RefusalNotice error={save.error} />
      <FormField label={of('fromOn')} hint={say(isOpen ? 'fromTomorrow' : 'fromItsDay')} wide>
        {(field) => (
          <Input id={field} type="date" value={fromOn} onChange={(event) => setFromOn(event.target.value)} />
        )}
      </FormField>
      <FormField label={of('document')} hint={say('documentHint')} wide>
        {(field) => (
          <Input
            id={field}
            maxLength={200}
            value={source}
            onChange={(event) => setSource(event.target.value)}
          />
        )}
      </FormField>
    </Modal>
  );
}

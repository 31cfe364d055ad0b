import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { FormField } from '../../ui/FormField.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { TextField } from '../../ui/TextField.js';
import { coordinationWords } from './coordination.words.js';
import { Protocol } from './Protocol.js';
import { NotThere } from './RecordParts.js';
import { handOverChoiceQuery, proposeHandOver } from './hand-overs.api.js';
import { stepWords } from './steps.words.js';

/** Proposes that everything open under the hat worn pass to a colleague. */
export function HandOverFormPage() {
  const hat = useViewer()?.hat;
  return hat?.regionCode ? <Form grantId={hat.id} /> : <NotThere />;
}

function Form({ grantId }: { readonly grantId: string }) {
  const say = useWords(stepWords);
  const general = useWords(coordinationWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const choice = useQuery(handOverChoiceQuery(grantId));
  const [toPersonId, setToPersonId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const propose = useMutation({
    mutationFn: (personId: string) => proposeHandOver({ grantId, toPersonId: personId, note: note.trim() }),
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['coordination'] });
      await navigate(`/w/coordination/hand-overs/${id}`);
    },
  });
  const receivers = choice.data?.handOverReceivers ?? [];
  return (
    <>
      <PageTitle title={say('handOverTitle')} crumbs={[{ label: general('title'), to: '/w/coordination' }]}>
        <span>{say('handOverHint')}</span>
      </PageTitle>
      <RefusalNotice error={choice.error} />
      {choice.isPending ? <Skeletons count={2} height={120} /> : null}
      {choice.data ? (
        <div className="columns-main">
          <section className="panel">
            <div className="form-fields">
              <FormField label={say('receiver')}>
                {(id) => (
                  <Select
                    id={id}
                    disabled={receivers.length === 0}
                    value={toPersonId}
                    onChange={setToPersonId}
                    options={receivers.map(({ person }) => ({ value: person?.id, label: person?.name }))}
                  />
                )}
              </FormField>
              <TextField
                label={say('note')}
                hint={say('noPersonal')}
                maxLength={500}
                value={note}
                onChange={setNote}
              />
            </div>
            <div className="form-foot">
              <RefusalNotice error={propose.error} />
              <Button
                type="primary"
                disabled={!toPersonId}
                loading={propose.isPending}
                onClick={() => toPersonId && propose.mutate(toPersonId)}
              >
                {say('propose')}
              </Button>
              {receivers.length === 0 ? <span className="meta">{say('noReceiver')}</span> : null}
            </div>
          </section>
          <Protocol matters={choice.data.mattersToHandOver} isOpen />
        </div>
      ) : null}
    </>
  );
}

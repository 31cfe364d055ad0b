import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { parseMoney } from '@wushe/values';
import { dayOf, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { FormField } from '../../ui/FormField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextField } from '../../ui/TextField.js';
import { useInLanguage } from './in-language.js';
import { officeWords } from './office.words.js';
import { fillParameter, type Parameter, type Programme } from './programmes.api.js';
import { ValueField } from './ValueField.js';

/** The value as the api takes it: amounts in fen, all else as it stands; null for no amount. */
export function wireValue(kind: string, text: string): string | null {
  if (kind !== 'fen') return text.trim() || null;
  const amount = parseMoney(text);
  return amount === undefined ? null : String(amount);
}

type FillDialogProps = {
  readonly programme: Programme;
  readonly parameter: Parameter;
  readonly onClose: () => void;
};

/** Enters a value with the day from which it holds and the document it was read in. */
export function FillDialog({ programme, parameter, onClose }: FillDialogProps) {
  const say = useWords(officeWords);
  const named = useInLanguage();
  const client = useQueryClient();
  const today = dayOf(useNow());
  const [text, setText] = useState('');
  const [fromOn, setFromOn] = useState(today);
  const [source, setSource] = useState('');
  const value = wireValue(parameter.kind, text);
  const save = useMutation({
    mutationFn: () =>
      fillParameter({
        programme: programme.code,
        parameter: parameter.parameter,
        value: value ?? '',
        fromOn,
        source: source.trim(),
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['awards'] });
      onClose();
    },
  });
  return (
    <Modal
      open
      title={say('fillTitle', { name: named(parameter.name) })}
      okText={say('save')}
      cancelText={say('cancel')}
      okButtonProps={{
        disabled: value === null || source.trim().length < 4 || fromOn === '',
        loading: save.isPending,
      }}
      onCancel={onClose}
      onOk={() => save.mutate()}
    >
      <RefusalNotice error={save.error} />
      <FormField label={say('newValue')} wide>
        {(id) => <ValueField id={id} kind={parameter.kind} value={text} onChange={setText} />}
      </FormField>
      <TextField label={say('fromOn')} wide type="date" value={fromOn} onChange={setFromOn} />
      <TextField
        label={say('document')}
        hint={say('documentHint')}
        wide
        maxLength={200}
        value={source}
        onChange={setSource}
      />
    </Modal>
  );
}

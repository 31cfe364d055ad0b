import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { parseMoney } from '@wushe/values';
import { App, Button, Select } from 'antd';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/index.js';
import { rowsOf } from '../../platform/lists.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { FormField } from '../../ui/FormField.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { TextField } from '../../ui/TextField.js';
import { moveMoney } from './ledgers.api.js';
import { resourceListQuery, type OpenResource } from './resources.api.js';
import { resourceWords } from './resources.words.js';
import { useShortfall } from './use-amounts.js';

type Fund = Extract<OpenResource, { __typename: 'FundAccount' }>;

/** Passes money on to another fund of the same charity; draws nothing when there is none. */
export function MoveOn({ fund }: { readonly fund: Fund }) {
  const say = useWords(resourceWords);
  const client = useQueryClient();
  const { message } = App.useApp();
  const shortfall = useShortfall(fund);
  const own = fund.organization ? { organizationId: fund.organization.id } : {};
  const list = useInfiniteQuery(resourceListQuery({ kind: 'money', ...own }));
  const others = rowsOf(list.data).filter(({ id }) => id !== fund.id);
  const [toId, setTo] = useState<string | null>(null);
  const [yuan, setYuan] = useState('');
  const [idempotencyKey, setKey] = useState(makeOnceKey);
  const amount = parseMoney(yuan) ?? 0;
  const move = useMutation({
    mutationFn: () => moveMoney({ fromId: fund.id, toId: toId ?? '', amount, idempotencyKey }),
    onSuccess: () => {
      void message.success(say('moved'));
      setYuan('');
      setKey(makeOnceKey());
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['resources'] }),
  });
  if (others.length === 0) return null;
  return (
    <Panel title={say('moveOn')}>
      <div className="resource-actions">
        <p className="meta">{say('moveOnHint')}</p>
        <FormField label={say('moveOnTo')}>
          {(id) => (
            <Select
              id={id}
              value={toId}
              onChange={setTo}
              options={others.map(({ id: value, name }) => ({ value, label: name }))}
            />
          )}
        </FormField>
        <TextField
          label={say('giftAmount')}
          inputMode="decimal"
          prefix="¥"
          maxLength={16}
          value={yuan}
          onChange={setYuan}
        />
        <RefusalNotice error={move.error} title={shortfall(move.error)} />
        <Button
          disabled={toId === null || amount <= 0}
          loading={move.isPending}
          onClick={() => move.mutate()}
        >
          {say('moveOn')}
        </Button>
      </div>
    </Panel>
  );
}

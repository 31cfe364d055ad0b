import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState, type FormEvent } from 'react';
import type { BaseKind } from '../../gql/enums.js';
import type { BaseFiguresQuery } from '../../gql/graphql.js';
import { dayOf, useFormats } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useAddress } from '../../ui/FilterBar.js';
import { FormField } from '../../ui/FormField.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable, type Column } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { RegionSelect } from '../../ui/RegionSelect.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { TextField } from '../../ui/TextField.js';
import { useIndicatorText } from './indicator-text.js';
import { baseFiguresQuery, enterBaseFigure } from './policies.api.js';
import '../../ui/RecordList.css';
import './indicators.css';

type Row = BaseFiguresQuery['baseFigures'][number];
const KINDS: readonly BaseKind[] = ['residents', 'urbanResidents', 'households'];
const KEEPERS: readonly string[] = ['official', 'administrator'];

/** People and households of a region: what figures are divided by, with source and day. */
export function BaseFiguresPage() {
  const { say } = useIndicatorText();
  const formats = useFormats();
  const hat = useViewer()?.hat;
  const own = hat?.regionCode ?? null;
  const [address, set] = useAddress();
  const regionCode = address.get('region') ?? own ?? '';
  const figures = useQuery({ ...baseFiguresQuery(regionCode), enabled: regionCode !== '' });
  const columns: readonly Column<Row>[] = [
    { key: 'kind', title: say('kind'), draw: ({ kind }) => say(kind) },
    {
      key: 'value',
      title: say('howMany'),
      figures: true,
      width: '16%',
      draw: ({ value }) => value.toLocaleString('en-US'),
    },
    { key: 'asOn', title: say('asOn'), width: '16%', draw: ({ asOn }) => asOn },
    { key: 'source', title: say('source'), width: '26%', draw: ({ source }) => source },
    {
      key: 'by',
      title: say('enteredBy'),
      width: '22%',
      draw: ({ enteredBy, enteredAt }) => `${enteredBy?.name ?? ''} · ${formats.moment(enteredAt)}`,
    },
  ];
  return (
    <>
      <PageTitle title={say('basesTitle')} crumbs={[{ label: say('title'), to: '/w/indicators' }]}>
        <span>{say('basesHint')}</span>
      </PageTitle>
      {own === null ? null : (
        <div className="indicator-filters">
          <RegionSelect
            filter
            within={own}
            value={regionCode === own ? null : regionCode}
            onChange={(code) => set('region', code)}
          />
        </div>
      )}
      <RefusalNotice error={figures.error} />
      <div className="indicator-packs">
        <Panel title={say('basesTitle')} padded={false}>
          {figures.isFetching && !figures.data ? <Skeletons count={3} /> : null}
          {figures.data?.length === 0 ? (
            <EmptyState title={say('noBases')}>{say('noBasesHint')}</EmptyState>
          ) : null}
          {figures.data && figures.data.length > 0 ? (
            <RecordTable
              label={say('basesTitle')}
              columns={columns}
              rows={figures.data}
              keyOf={({ id }) => id}
            />
          ) : null}
        </Panel>
        {figures.data && hat && KEEPERS.includes(hat.role) ? (
          <BaseForm
            key={`${regionCode} ${figures.data.length}`}
            regionCode={regionCode}
            known={figures.data}
          />
        ) : null}
      </div>
    </>
  );
}

function BaseForm({ regionCode, known }: { readonly regionCode: string; readonly known: readonly Row[] }) {
  const { say } = useIndicatorText();
  const client = useQueryClient();
  const today = dayOf(useNow());
  const [kind, setKind] = useState<BaseKind>('residents');
  const [value, setValue] = useState('');
  const [asOn, setAsOn] = useState('');
  const [source, setSource] = useState('');
  const save = useMutation({
    mutationFn: () =>
      enterBaseFigure({
        regionCode,
        kind,
        after: Math.max(0, ...known.filter((each) => each.kind === kind).map(({ number }) => number)),
        value: Number(value),
        asOn,
        source: source.trim(),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['indicators'] }),
  });
  const isWhole = /^[1-9]\d{0,9}$/.test(value) && asOn !== '' && source.trim().length > 1;
  return (
    <Panel title={say('newBase')} padded={false}>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (isWhole && !save.isPending) save.mutate();
        }}
      >
        <div className="form-fields">
          <FormField label={say('kind')}>
            {(id) => (
              <Select<BaseKind>
                id={id}
                value={kind}
                onChange={setKind}
                options={KINDS.map((each) => ({ value: each, label: say(each) }))}
              />
            )}
          </FormField>
          <TextField
            label={say('howMany')}
            inputMode="numeric"
            maxLength={10}
            value={value}
            onChange={(text) => setValue(text.trim())}
          />
          <TextField label={say('asOn')} type="date" max={today} value={asOn} onChange={setAsOn} />
          <TextField label={say('source')} maxLength={120} value={source} onChange={setSource} />
        </div>
        <footer className="form-foot">
          <RefusalNotice error={save.error} />
          <Button type="primary" htmlType="submit" disabled={!isWhole} loading={save.isPending}>
            {say('save')}
          </Button>
        </footer>
      </form>
    </Panel>
  );
}

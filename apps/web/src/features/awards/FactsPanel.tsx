import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { AwardFactKind } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { FormField } from '../../ui/FormField.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { TextField } from '../../ui/TextField.js';
import { organizationChoicesQuery } from '../../workbench/organization-choices.js';
import { officeWords } from './office.words.js';
import { awardFactsQuery, enterFact, factWorkersQuery, withdrawFact } from './programmes.api.js';

const KINDS = [
  'nationalLeader',
  'cityLeader',
  'agencyInOrder',
  'badRecord',
] as const satisfies readonly AwardFactKind[];

/** What rules ask and no register keeps; officials enter it with its document. */
export function FactsPanel({ regionCode }: { readonly regionCode: string }) {
  const say = useWords(officeWords);
  const client = useQueryClient();
  const isOfficial = useViewer()?.hat?.role === 'official';
  const facts = useQuery(awardFactsQuery(regionCode));
  const takeBack = useMutation({
    mutationFn: withdrawFact,
    onSettled: () => client.invalidateQueries({ queryKey: ['awards'] }),
  });
  return (
    <Panel title={say('facts')} note={say('factsLead')}>
      <RefusalNotice error={facts.error ?? takeBack.error} />
      {facts.isPending ? <Skeletons count={2} height={40} /> : null}
      {facts.data?.length === 0 ? <p className="meta">{say('factsNone')}</p> : null}
      {facts.data && facts.data.length > 0 ? (
        <RecordTable
          label={say('facts')}
          rows={facts.data}
          keyOf={({ id }) => id}
          columns={[
            { key: 'kind', title: say('factKind'), width: '20%', draw: ({ kind }) => say(`f_${kind}`) },
            {
              key: 'whom',
              title: say('factWhom'),
              draw: ({ person, organization }) => person?.name ?? organization?.name,
            },
            {
              key: 'days',
              title: say('factFrom'),
              width: '22%',
              draw: ({ fromOn, toOn }) => (toOn ? `${fromOn} – ${toOn}` : fromOn),
            },
            { key: 'source', title: say('source'), width: '24%', draw: ({ source }) => source },
            ...(isOfficial
              ? [
                  {
                    key: 'back',
                    title: say('action'),
                    width: '88px',
                    draw: ({ id }: { readonly id: string }) => (
                      <Button size="small" loading={takeBack.isPending} onClick={() => takeBack.mutate(id)}>
                        {say('withdraw')}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      ) : null}
      {isOfficial ? <EnterForm regionCode={regionCode} /> : null}
    </Panel>
  );
}

const NOTHING = { kind: '', subject: '', fromOn: '', toOn: '', source: '' };

function EnterForm({ regionCode }: { readonly regionCode: string }) {
  const say = useWords(officeWords);
  const client = useQueryClient();
  const [written, setWritten] = useState(NOTHING);
  const kind = KINDS.find((each) => each === written.kind);
  const ofOrganization = kind === 'agencyInOrder';
  const workers = useQuery({
    ...factWorkersQuery(regionCode, ''),
    enabled: kind !== undefined && !ofOrganization,
  });
  const organizations = useQuery({ ...organizationChoicesQuery(regionCode), enabled: ofOrganization });
  const subjects = (ofOrganization ? organizations.data : workers.data) ?? [];
  const enter = useMutation({
    mutationFn: (chosen: AwardFactKind) =>
      enterFact({
        kind: chosen,
        workerId: ofOrganization ? null : written.subject,
        organizationId: ofOrganization ? written.subject : null,
        fromOn: written.fromOn,
        toOn: written.toOn || null,
        source: written.source.trim(),
      }),
    onSuccess: async () => {
      setWritten(NOTHING);
      await client.invalidateQueries({ queryKey: ['awards'] });
    },
  });
  const set = (key: keyof typeof NOTHING) => (value: string) =>
    setWritten((now) => ({ ...now, ...(key === 'kind' && { subject: '' }), [key]: value }));
  const isReady = kind && written.subject && written.fromOn && written.source.trim().length >= 4;
  return (
    <form
      className="award-enter"
      onSubmit={(event) => {
        event.preventDefault();
        if (kind && isReady) enter.mutate(kind);
      }}
    >
      <FormField label={say('factKind')}>
        {(id) => (
          <select
            id={id}
            className="award-select"
            value={written.kind}
            onChange={(event) => set('kind')(event.target.value)}
          >
            <option value="">{say('chooseOne')}</option>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {say(`f_${each}`)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label={say('factWhom')}>
        {(id) => (
          <select
            id={id}
            className="award-select"
            value={written.subject}
            disabled={kind === undefined}
            onChange={(event) => set('subject')(event.target.value)}
          >
            <option value="">{say('chooseOne')}</option>
            {subjects.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <TextField
        label={say('factFrom')}
        type="date"
        value={written.fromOn}
        onChange={(text) => set('fromOn')(text)}
      />
      <TextField
        label={say('factTo')}
        type="date"
        value={written.toOn}
        onChange={(text) => set('toOn')(text)}
      />
      <TextField
        label={say('document')}
        maxLength={200}
        value={written.source}
        onChange={(text) => set('source')(text)}
      />
      <RefusalNotice error={enter.error} />
      <Button htmlType="submit" disabled={!isReady} loading={enter.isPending}>
        {say('enter')}
      </Button>
    </form>
  );
}

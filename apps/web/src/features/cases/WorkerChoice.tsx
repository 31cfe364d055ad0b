import { queryOptions, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { graphql } from '../../gql/gql.js';
import { request } from '../../platform/api.js';
import { useWords } from '../../platform/i18n/index.js';
import { caseWords } from './cases.words.js';

const ChoicesDocument = graphql(`
  query CaseWorkerChoices {
    socialWorkers(state: active, first: 100) {
      edges {
        node {
          id
          name
          region {
            name
          }
        }
      }
    }
  }
`);

const choicesQuery = queryOptions({
  queryKey: ['cases', 'workerChoices'],
  queryFn: async () => (await request(ChoicesDocument)).socialWorkers.edges.map(({ node }) => node),
});

type WorkerChoiceProps = {
  readonly id: string;
  readonly value: string | null;
  readonly onChange: (workerId: string) => void;
};

/** Chooses a social worker on duty in the own reach. */
export function WorkerChoice({ id, value, onChange }: WorkerChoiceProps) {
  const say = useWords(caseWords);
  const workers = useQuery(choicesQuery).data ?? [];
  return (
    <Select
      id={id}
      value={value}
      placeholder={say('chooseReceiver')}
      onChange={onChange}
      showSearch={{ optionFilterProp: 'label' }}
      options={workers.map(({ id: workerId, name, region }) => ({
        value: workerId,
        label: `${name ?? ''} ${region?.name ?? ''}`,
      }))}
    />
  );
}

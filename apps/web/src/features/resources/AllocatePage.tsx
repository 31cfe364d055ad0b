import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fen, formatMoney, parseMoney } from '@wushe/values';
import { App, Input, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { makeOnceKey } from '../../platform/once-key.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FormField } from '../../ui/FormField.js';
import { RangedNumber } from '../../ui/RangedNumber.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { TextField } from '../../ui/TextField.js';
import { FormPage } from '../../workbench/FormPage.js';
import { allocate, projectsForResourceQuery, type FittingProject } from './allocations.api.js';
import { leftOf } from './ResourceListPage.js';
import { bestPart, fittingParts, openOf, useOpenWords, type FittingPart } from './fitting-parts.js';
import { ProjectChoice } from './ProjectChoice.js';
import { resourceQuery, type OpenResource } from './resources.api.js';
import { resourceWords } from './resources.words.js';
import { allocationWords } from './allocation.words.js';
import './resources.css';
import { useAmounts, usePurpose, useShortfall } from './use-amounts.js';

/** More of one thing is a slip. */
const MOST_UNITS = 1_000_000;

/** Gives part of a resource to a project. */
export function AllocatePage() {
  const say = useWords(resourceWords);
  const { id = '' } = useParams();
  const resource = useQuery(resourceQuery(id));
  if (resource.error) return <RefusalNotice error={resource.error} />;
  if (resource.isPending) return <Skeletons count={3} height={80} />;
  if (!resource.data?.allowedActions.includes('allocate')) {
    return (
      <EmptyState whole title={say('notFound')} actions={<Link to="/w/resources">{say('toList')}</Link>} />
    );
  }
  return <Form resource={resource.data} />;
}

/** The instant of what a datetime field holds, read in China's time. */
const instantOf = (local: string): string | null => (local === '' ? null : `${local}:00+08:00`);

function Form({ resource }: { readonly resource: OpenResource }) {
  const say = useWords(resourceWords);
  const of = useWords(allocationWords);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const client = useQueryClient();
  const shortfall = useShortfall(resource);
  const [project, setProject] = useState<FittingProject | null>(null);
  const [part, setPart] = useState<FittingPart | null>(null);
  const [amount, setAmount] = useState(0);
  const [time, setTime] = useState({ startsAt: '', endsAt: '' });
  const [idempotencyKey] = useState(makeOnceKey);
  const choosePart = (next: FittingPart | null) => {
    setPart(next);
    if (next) setAmount(Math.min(openOf(next), leftOf(resource)));
  };
  const isOffer = resource.__typename === 'ResourceOffer';
  const save = useMutation({
    mutationFn: () =>
      allocate({
        input: {
          projectId: project?.id ?? '',
          needPartId: part?.id ?? null,
          resourceId: resource.id,
          amount,
          startsAt: instantOf(time.startsAt),
          endsAt: instantOf(time.endsAt),
        },
        idempotencyKey,
      }),
    onSuccess: async (id) => {
      void message.success(of('allocated'));
      await client.invalidateQueries({ queryKey: ['resources'] });
      await navigate(`/w/resources/allocations/${id}`);
    },
  });
  const missing = [
    project === null ? say('project') : null,
    amount > 0 ? null : of('howMuch'),
    isOffer && time.startsAt === '' ? of('startsAt') : null,
    isOffer && time.endsAt === '' ? of('endsAt') : null,
  ].filter((field) => field !== null);
  return (
    <FormPage
      title={of('allocateTitle', { name: resource.name })}
      crumbs={[
        { label: say('list'), to: '/w/resources' },
        { label: resource.name, to: `/w/resources/${resource.id}` },
      ]}
      missing={missing}
      error={save.error}
      errorTitle={shortfall(save.error)}
      busy={save.isPending}
      verb={say('allocate')}
      backTo={`/w/resources/${resource.id}`}
      onSend={() => save.mutate()}
    >
      <Lead resource={resource} />
      <div className="form-fields">
        <Projects
          resourceId={resource.id}
          chosen={project}
          onChoose={(next) => {
            setProject(next);
            choosePart(bestPart(next, resource));
          }}
        />
        {project ? (
          <PartChoice
            parts={fittingParts(project, resource)}
            value={part?.id ?? null}
            onChoose={choosePart}
          />
        ) : null}
        <HowMuch key={part?.id} resource={resource} value={amount} onChange={setAmount} />
        {isOffer ? <Times time={time} onChange={setTime} /> : null}
      </div>
    </FormPage>
  );
}

function Lead({ resource }: { readonly resource: OpenResource }) {
  const say = useWords(resourceWords);
  const amounts = useAmounts();
  const purposeOf = usePurpose();
  return (
    <p className="resource-note">
      {say('left')} <strong>{amounts.of(leftOf(resource), resource)}</strong> · {say('purpose')}{' '}
      {purposeOf(resource)}
    </p>
  );
}

type ProjectsProps = {
  readonly resourceId: string;
  readonly chosen: FittingProject | null;
  readonly onChoose: (project: FittingProject) => void;
};

function Projects({ resourceId, chosen, onChoose }: ProjectsProps) {
  const say = useWords(resourceWords);
  const of = useWords(allocationWords);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const projects = useQuery(projectsForResourceQuery(resourceId, asked));
  return (
    <div className="form-field" data-wide="true">
      <FormField label={say('project')}>
        {(id) => (
          <Input.Search
            id={id}
            placeholder={of('projectSearch')}
            maxLength={60}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onSearch={(words) => setAsked(words.trim())}
          />
        )}
      </FormField>
      <RefusalNotice error={projects.error} />
      {projects.isPending ? <Skeletons count={2} height={56} /> : null}
      {projects.data?.length === 0 ? (
        <EmptyState title={of('projectNone')}>{of('projectNoneHint')}</EmptyState>
      ) : null}
      {projects.data && projects.data.length > 0 ? (
        <ProjectChoice projects={projects.data} chosen={chosen} onChoose={onChoose} />
      ) : null}
    </div>
  );
}

type PartChoiceProps = {
  readonly parts: readonly FittingPart[];
  readonly value: string | null;
  readonly onChoose: (part: FittingPart | null) => void;
};

function PartChoice({ parts, value, onChoose }: PartChoiceProps) {
  const of = useWords(allocationWords);
  const openWords = useOpenWords();
  if (parts.length === 0) return null;
  return (
    <FormField label={of('part')}>
      {(id) => (
        <Select
          id={id}
          allowClear
          placeholder={of('anyPart')}
          value={value}
          onChange={(partId) => onChoose(parts.find((part) => part.id === partId) ?? null)}
          options={parts.map((part) => ({
            value: part.id,
            label: `${part.name} · ${of('openPart', { open: openWords(part) })}`,
          }))}
        />
      )}
    </FormField>
  );
}

type HowMuchProps = {
  readonly resource: OpenResource;
  readonly value: number;
  readonly onChange: (amount: number) => void;
};

function HowMuch({ resource, value, onChange }: HowMuchProps) {
  const say = useWords(resourceWords);
  const of = useWords(allocationWords);
  const [yuan, setYuan] = useState(value === 0 ? '' : formatMoney(fen(value)));
  if (resource.__typename === 'FundAccount') {
    return (
      <TextField
        label={say('giftAmount')}
        inputMode="decimal"
        prefix="¥"
        maxLength={16}
        value={yuan}
        onChange={(text) => {
          setYuan(text);
          onChange(parseMoney(text) ?? 0);
        }}
      />
    );
  }
  return (
    <FormField label={of('howMuch')}>
      {(id) => (
        <RangedNumber
          id={id}
          least={1}
          most={MOST_UNITS}
          precision={0}
          suffix={resource.unit}
          value={value === 0 ? null : value}
          onChange={(quantity) => onChange(quantity ?? 0)}
        />
      )}
    </FormField>
  );
}

type Period = { readonly startsAt: string; readonly endsAt: string };
type TimesProps = { readonly time: Period; readonly onChange: (time: Period) => void };

function Times({ time, onChange }: TimesProps) {
  const of = useWords(allocationWords);
  return (['startsAt', 'endsAt'] as const).map((side) => (
    <TextField
      key={side}
      label={of(side)}
      type="datetime-local"
      min={side === 'endsAt' ? time.startsAt : undefined}
      value={time[side]}
      onChange={(text) => onChange({ ...time, [side]: text })}
    />
  ));
}

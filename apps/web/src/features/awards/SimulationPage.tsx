import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../platform/i18n/index.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FormField } from '../../ui/FormField.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { AwardsNav } from './AwardsNav.js';
import { NoProgrammes } from './NoProgrammes.js';
import { DraftsPanel } from './DraftsPanel.js';
import { useInLanguage } from './in-language.js';
import { KeepDraft, type Tried } from './KeepDraft.js';
import { officeWords } from './office.words.js';
import { simulationWords } from './simulation.words.js';
import { programmesQuery, simulate, type Parameter, type Programme } from './programmes.api.js';
import { SimulationResult } from './SimulationResult.js';
import { ValueField } from './ValueField.js';
import { useWhyWords } from './use-why-words.js';
import { wireValue } from './wire-value.js';
import './awards.css';

const MOST_MONTHS = 36;
const USUAL_MONTHS = 12;

/** Tries changed values and left-out rules on the register: who wins, who loses, what it costs. */
export function SimulationPage() {
  const say = useWords(simulationWords);
  const of = useWords(officeWords);
  const regionCode = useViewer()?.hat?.regionCode ?? null;
  return (
    <>
      <PageTitle title={say('simulation')} actions={<AwardsNav />}>
        <span>{say('simulationLead')}</span>
      </PageTitle>
      {regionCode === null ? (
        <EmptyState title={of('noReach')}>{of('noReachHint')}</EmptyState>
      ) : (
        <Choose regionCode={regionCode} />
      )}
    </>
  );
}

function Choose({ regionCode }: { readonly regionCode: string }) {
  const of = useWords(officeWords);
  const named = useInLanguage();
  const programmes = useQuery(programmesQuery(regionCode));
  const [address, setAddress] = useSearchParams();
  if (programmes.error) return <RefusalNotice error={programmes.error} />;
  if (!programmes.data) return <Skeletons count={2} height={160} />;
  const chosen = programmes.data.find((each) => each.code === address.get('programme')) ?? programmes.data[0];
  if (!chosen) return <NoProgrammes />;
  return (
    <>
      <div className="award-above">
        <FormField label={of('programmes')}>
          {(id) => (
            <select
              id={id}
              className="award-select"
              value={chosen.code}
              onChange={(event) => setAddress({ programme: event.target.value }, { replace: true })}
            >
              {programmes.data.map((each) => (
                <option key={each.code} value={each.code}>
                  {named(each.name)}
                </option>
              ))}
            </select>
          )}
        </FormField>
      </div>
      <Draft key={chosen.code} programme={chosen} regionCode={regionCode} wanted={address.get('parameter')} />
    </>
  );
}

type DraftProps = {
  readonly programme: Programme;
  readonly regionCode: string;
  /** The parameter for which somebody came here. */
  readonly wanted: string | null;
};

function Draft({ programme, regionCode, wanted }: DraftProps) {
  const say = useWords(simulationWords);
  const of = useWords(officeWords);
  const named = useInLanguage();
  const [tried, setTried] = useState<Readonly<Record<string, string>>>({});
  const [without, setWithout] = useState<readonly string[]>([]);
  const [months, setMonths] = useState(USUAL_MONTHS);
  const values = programme.parameters.flatMap(({ parameter, kind }) => {
    const value = wireValue(kind, tried[parameter] ?? '');
    return value === null ? [] : [{ parameter, value }];
  });
  const missing = programme.parameters.filter(
    ({ parameter, current }) => current === null && !values.some((each) => each.parameter === parameter),
  );
  const run = useMutation({
    mutationFn: (tried: Tried) => simulate(tried),
  });
  const rules = new Map(
    [...programme.rules, ...programme.tiers.flatMap((tier) => tier.rules)].map(({ code, name }) => [
      code,
      name,
    ]),
  );
  const toggle = (code: string) =>
    setWithout((now) => (now.includes(code) ? now.filter((each) => each !== code) : [...now, code]));
  return (
    <div className="award-outlooks">
      <Panel title={say('draft')}>
        <div className="award-draft">
          {programme.parameters.map((parameter) => (
            <TriedValue
              key={parameter.parameter}
              parameter={parameter}
              isWanted={parameter.parameter === wanted}
              value={tried[parameter.parameter] ?? ''}
              onChange={(value) => setTried((now) => ({ ...now, [parameter.parameter]: value }))}
            />
          ))}
        </div>
        <fieldset className="award-papers">
          <legend>{say('without')}</legend>
          {[...rules].map(([code, name]) => (
            <label key={code}>
              <input type="checkbox" checked={without.includes(code)} onChange={() => toggle(code)} />{' '}
              {named(name)}
            </label>
          ))}
        </fieldset>
        <div className="award-choices">
          <FormField label={of('months')}>
            {(id) => (
              <InputNumber
                id={id}
                min={1}
                max={MOST_MONTHS}
                precision={0}
                value={months}
                onChange={(value) => setMonths(value ?? USUAL_MONTHS)}
              />
            )}
          </FormField>
          <Button
            type="primary"
            disabled={missing.length > 0}
            loading={run.isPending}
            onClick={() =>
              run.mutate({ programme: programme.code, regionCode, values, without: [...without], months })
            }
          >
            {say('run')}
          </Button>
        </div>
        {missing.length > 0 ? (
          <p className="meta">
            {say('fillFirst', { names: missing.map(({ name }) => named(name)).join(' · ') })}
          </p>
        ) : null}
        <RefusalNotice error={run.error} />
      </Panel>
      {run.isPending ? <Skeletons count={2} height={160} /> : null}
      {run.data ? <SimulationResult simulation={run.data} ruleNames={rules} /> : null}
      {run.data && isChanged(run.variables) ? (
        <KeepDraft
          key={JSON.stringify(run.variables)}
          tried={run.variables}
          shutOut={run.data.shutOut ?? 0}
        />
      ) : null}
      <DraftsPanel programme={programme} regionCode={regionCode} ruleNames={rules} />
    </div>
  );
}

const isChanged = ({ values, without }: Tried): boolean => values.length + without.length > 0;

type TriedValueProps = {
  readonly parameter: Parameter;
  readonly isWanted: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function TriedValue({ parameter, isWanted, value, onChange }: TriedValueProps) {
  const of = useWords(officeWords);
  const named = useInLanguage();
  const words = useWhyWords();
  const { name, kind, current } = parameter;
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWanted) field.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, [isWanted]);
  return (
    <div ref={field}>
      <FormField
        label={named(name)}
        hint={current === null ? of('noValue') : words.value({ kind, value: current })}
      >
        {(id) => <ValueField id={id} kind={kind} value={value} onChange={onChange} />}
      </FormField>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { dayOf, useFormats, useWords } from '../../platform/i18n/index.js';
import { useNow } from '../../platform/now.js';
import { useViewer } from '../../platform/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Facts } from '../../ui/Facts.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable } from '../../ui/RecordTable.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { awardWords } from './awards.words.js';
import { AwardsNav } from './AwardsNav.js';
import { FactsPanel } from './FactsPanel.js';
import { useInLanguage } from './in-language.js';
import { NoProgrammes } from './NoProgrammes.js';
import { officeWords } from './office.words.js';
import { programmesQuery, prospectsQuery, type Parameter, type Programme } from './programmes.api.js';
import { useWhyWords } from './use-why-words.js';
import { whyWords } from './why.words.js';
import './awards.css';

/** The programmes of a region: rules, parameters with their sources, those still to be filled, who may apply. */
export function ProgrammesPage() {
  const say = useWords(officeWords);
  const regionCode = useViewer()?.hat?.regionCode ?? null;
  return (
    <>
      <PageTitle title={say('programmes')} actions={<AwardsNav />}>
        <span>{say('programmesLead')}</span>
      </PageTitle>
      {regionCode === null ? (
        <EmptyState title={say('noReach')}>{say('noReachHint')}</EmptyState>
      ) : (
        <Programmes regionCode={regionCode} />
      )}
    </>
  );
}

function Programmes({ regionCode }: { readonly regionCode: string }) {
  const programmes = useQuery(programmesQuery(regionCode));
  if (programmes.error) return <RefusalNotice error={programmes.error} />;
  if (!programmes.data) return <Skeletons count={3} height={160} />;
  if (programmes.data.length === 0) return <NoProgrammes />;
  return (
    <div className="award-outlooks">
      {programmes.data.map((programme) => (
        <ProgrammePanel key={programme.code} programme={programme} regionCode={regionCode} />
      ))}
      <FactsPanel regionCode={regionCode} />
    </div>
  );
}

type ProgrammePanelProps = { readonly programme: Programme; readonly regionCode: string };

function ProgrammePanel({ programme, regionCode }: ProgrammePanelProps) {
  const say = useWords(officeWords);
  const of = useWords(awardWords);
  const why = useWords(whyWords);
  const formats = useFormats();
  const named = useInLanguage();
  const { reviewers, noticeDays, tiers, applicant, rhythm, isOpen, opensOn, missing } = programme;
  const pay = tiers.map(
    ({ name, amount }) => `${named(name)} ${amount === null ? why('amountUnknown') : formats.money(amount)}`,
  );
  return (
    <Panel
      title={named(programme.name)}
      note={`${say(`applicant_${applicant}`)} · ${say(rhythm)}`}
      aside={
        <span className="tag" data-tone={isOpen ? 'green' : 'amber'}>
          {isOpen ? say('open') : null}
          {!isOpen && opensOn ? say('opensOn', { day: formats.day(opensOn) }) : null}
          {opensOn ? null : `${say('closed')} · ${say('missing', { count: missing.length })}`}
        </span>
      }
    >
      <Facts
        facts={[
          { name: say('tiers'), value: pay.join(' · ') },
          { name: say('order'), value: reviewers.map((each) => of(`reviewer_${each}`)).join(' → ') },
          { name: say('notice'), value: noticeDays === null ? null : say('days', { count: noticeDays }) },
        ]}
      />
      <Parameters programme={programme} />
      <ProspectsOf programme={programme} regionCode={regionCode} />
    </Panel>
  );
}

function Parameters({ programme }: { readonly programme: Programme }) {
  const say = useWords(officeWords);
  const formats = useFormats();
  const named = useInLanguage();
  const words = useWhyWords();
  const today = dayOf(useNow());
  return (
    <details className="award-fold" open={!programme.opensOn}>
      <summary>{say('parametersOf', { count: programme.parameters.length })}</summary>
      <RecordTable
        label={say('parameters')}
        rows={programme.parameters}
        keyOf={({ parameter }) => parameter}
        columns={[
          { key: 'name', title: say('parameter'), draw: ({ name }) => named(name) },
          {
            key: 'value',
            title: say('value'),
            width: '20%',
            draw: ({ current, kind, values }) => (
              <>
                {current === null ? null : words.value({ kind, value: current })}
                {values.length === 0 ? (
                  <span className="tag" data-tone="amber">
                    {say('noValue')}
                  </span>
                ) : null}
                {comingOf(values, today).map(({ from, value }) => (
                  <span key={from} className={current === null ? undefined : 'record-line'}>
                    {say('fromDay', { day: formats.day(from), value: words.value({ kind, value }) })}
                  </span>
                ))}
              </>
            ),
          },
          {
            key: 'source',
            title: say('source'),
            width: '36%',
            draw: ({ values }) =>
              [...heldOf(values, today), ...comingOf(values, today)].map(({ from, source, evidence }) => (
                <div key={from}>
                  {named(source)}
                  <span className="record-line">
                    {words.mark(evidence)} · {say('since', { day: formats.day(from) })}
                  </span>
                </div>
              )),
          },
          ...(programme.mayDraft
            ? [
                {
                  key: 'propose',
                  title: say('action'),
                  width: '96px',
                  draw: ({ parameter, current, name }: Parameter) => (
                    <Link
                      to={`/w/awards/simulation?${new URLSearchParams({ programme: programme.code, parameter })}`}
                      aria-label={say(current === null ? 'fillOf' : 'supersedeOf', { name: named(name) })}
                    >
                      {say(current === null ? 'fill' : 'supersede')}
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
    </details>
  );
}

type Values = Parameter['values'];

/** The value in force, alone, and those that are published to follow it. */
const heldOf = (values: Values, today: string): Values =>
  values.filter(({ from }) => from <= today).slice(-1);
const comingOf = (values: Values, today: string): Values => values.filter(({ from }) => from > today);

/** Who may apply today, looked up when asked: the whole register of the region is gone through. */
function ProspectsOf({ programme, regionCode }: ProgrammePanelProps) {
  const say = useWords(officeWords);
  const formats = useFormats();
  const [isAsked, setAsked] = useState(false);
  const found = useQuery({
    ...prospectsQuery(programme.code, regionCode),
    enabled: isAsked && programme.isOpen,
  });
  if (!programme.isOpen) return null;
  return (
    <div className="award-prospects">
      <h3 className="award-sub">{say('prospects')}</h3>
      <RefusalNotice error={found.error} />
      {isAsked ? null : <Button onClick={() => setAsked(true)}>{say('find')}</Button>}
      {isAsked && found.isPending ? <Skeletons count={1} height={48} /> : null}
      {found.data ? (
        <>
          <p>
            <strong>{say('eligible', { count: found.data.eligible })}</strong> ·{' '}
            {say('withinYear', { count: found.data.withinYear })} ·{' '}
            <span className="meta">
              {say('prospectsOf', { day: formats.day(found.data.on), count: found.data.registered })}
            </span>
          </p>
          <ul className="award-objections">
            {found.data.rows.map(({ workerId, name, amount, closesOn }) => (
              <li key={workerId}>
                {name}
                {amount === null ? '' : ` · ${formats.money(amount)}`}
                {closesOn ? ` · ${say('until', { day: formats.day(closesOn) })}` : ''}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

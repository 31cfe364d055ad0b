import { useFormats, useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { RecordTable } from '../../ui/RecordTable.js';
import { CostBars } from './CostBars.js';
import { useInLanguage } from './in-language.js';
import { officeWords } from './office.words.js';
import { simulationWords } from './simulation.words.js';
import type { SimulatedRow, Simulation } from './programmes.api.js';

const GRADES = ['none', 'assistant', 'intermediate', 'senior'] as const;

type SimulationResultProps = {
  readonly simulation: Simulation;
  readonly ruleNames: ReadonlyMap<string, { readonly zh: string; readonly en: string }>;
};

/** What a draft would change, in words, in charts by region and grade, and by name. */
export function SimulationResult({ simulation, ruleNames }: SimulationResultProps) {
  const say = useWords(simulationWords);
  const formats = useFormats();
  const { all, byRegion, byGrade, changes } = simulation;
  const isNothing = all.before.people === 0 && all.after.people === 0;
  const gradeName = ({ key }: SimulatedRow): string => {
    const known = GRADES.find((each) => each === key);
    return known ? say(`g_${known}`) : key;
  };
  return (
    <div className="award-result" role="status">
      <Panel title={say('simulation')}>
        <p className="award-headline">
          {say('costNow', { amount: formats.money(all.before.cost) })} →{' '}
          {say('costThen', { amount: formats.money(all.after.cost) })}
        </p>
        {isNothing ? <p>{say('nobodyEither')}</p> : null}
        <p>
          {say('peopleCount', { before: all.before.people, after: all.after.people })} ·{' '}
          {all.winners === 0 && all.losers === 0
            ? say('noChange')
            : `${say('winners', { count: all.winners })} · ${say('losers', { count: all.losers })}`}
        </p>
      </Panel>
      {isNothing ? null : (
        <div className="award-charts">
          <Panel title={say('byRegion')}>
            <CostBars label={say('byRegionLabel')} rows={byRegion} nameOf={({ name }) => name} />
          </Panel>
          <Panel title={say('byGrade')}>
            <CostBars label={say('byGradeLabel')} rows={byGrade} nameOf={gradeName} />
          </Panel>
        </div>
      )}
      {changes.length > 0 ? <Changes changes={changes} ruleNames={ruleNames} /> : null}
    </div>
  );
}

type ChangesProps = {
  readonly changes: Simulation['changes'];
  readonly ruleNames: SimulationResultProps['ruleNames'];
};

function Changes({ changes, ruleNames }: ChangesProps) {
  const say = useWords(simulationWords);
  const of = useWords(officeWords);
  const formats = useFormats();
  const named = useInLanguage();
  const nameOf = (code: string): string => {
    const name = ruleNames.get(code);
    return name ? named(name) : code;
  };
  return (
    <Panel title={say('changes')} note={say('changesHint')} padded={false}>
      <RecordTable
        label={say('changes')}
        rows={changes}
        keyOf={({ workerId }) => workerId}
        columns={[
          {
            key: 'who',
            title: of('factWhom'),
            draw: ({ name, region }) => (
              <>
                {name}
                <span className="record-line">{region}</span>
              </>
            ),
          },
          {
            key: 'amount',
            title: of('amount'),
            width: '32%',
            figures: true,
            draw: ({ before, after }) =>
              say('changesLine', { before: formats.money(before), after: formats.money(after) }),
          },
          {
            key: 'why',
            title: say('inTheWay'),
            width: '34%',
            draw: ({ failing, windowOver }) =>
              [
                ...(windowOver
                  ? [
                      say('windowOver', {
                        from: formats.day(windowOver.opensOn),
                        to: formats.day(windowOver.closesOn),
                      }),
                    ]
                  : []),
                ...failing.map(nameOf),
              ].join(' · '),
          },
        ]}
      />
    </Panel>
  );
}

import { InputNumber } from 'antd';
import { useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { faultOfTiers, urgencyUpsideDown, withUrgency } from './values.js';
import { Row, type WeightFieldsProps } from './WeightRow.js';
import { weightWords } from './weights.words.js';

const TENTH = 10;
const MOST_TIERS = 5;
const MOST_BONUS = 1_000_000;

/** How a plan weighs urgency, fairness, rest and what stands already. */
export function PlanFields({ values, now, onChange }: WeightFieldsProps) {
  const say = useWords(weightWords);
  const upsideDown = urgencyUpsideDown(values);
  const plain = (key: 'fullLoad' | 'bufferMinutes' | 'inertiaThousandths', most: number) => (
    <Row
      name={say(key)}
      label={say(key)}
      value={values[key]}
      now={now[key]}
      least={key === 'fullLoad' ? 1 : 0}
      most={most}
      step={1}
      onChange={onChange && ((next) => onChange({ ...values, [key]: next }))}
    />
  );
  return (
    <Panel title={say('plans')} note={say('plansHint')}>
      <div className="weights-plans">
        <section>
          <h3>{say('urgencies')}</h3>
          {upsideDown ? (
            <p className="weights-warning" role="status">
              {say('upsideDown', { less: say(upsideDown.less), more: say(upsideDown.more) })}
            </p>
          ) : null}
          <ul className="weights-parts">
            {values.urgencyValues.map(({ urgency, value }) => (
              <Row
                key={urgency}
                name={say(urgency)}
                label={`${say('urgencies')} ${say(urgency)}`}
                value={value}
                now={now.urgencyValues.find((each) => each.urgency === urgency)?.value ?? null}
                least={1}
                most={100}
                step={1}
                onChange={onChange && ((next) => onChange(withUrgency(values, urgency, next)))}
              />
            ))}
          </ul>
        </section>
        <Fairness values={values} now={now} onChange={onChange} />
        <section>
          <ul className="weights-parts">
            {plain('fullLoad', 1000)}
            {plain('bufferMinutes', 720)}
            {plain('inertiaThousandths', 1000)}
          </ul>
        </section>
      </div>
    </Panel>
  );
}

function Fairness({ values, onChange }: WeightFieldsProps) {
  const say = useWords(weightWords);
  const { fairness } = values;
  const wrong = faultOfTiers(values);
  const isWrong = (at: number, fault: 'tierNotHigher' | 'tierWorthMore'): boolean =>
    wrong?.at === at && wrong.fault === fault;
  const set = (at: number, part: Partial<(typeof fairness)[number]>) =>
    onChange?.({ ...values, fairness: fairness.map((tier, n) => (n === at ? { ...tier, ...part } : tier)) });
  const add = () => {
    const last = fairness.at(-1);
    const share = last ? Math.min(1000, last.share + 100) : 500;
    onChange?.({ ...values, fairness: [...fairness, { share, bonus: last?.bonus ?? 100 }] });
  };
  return (
    <section>
      <h3>{say('fairness')}</h3>
      <p className="meta">{say('fairnessHint')}</p>
      {fairness.length === 0 ? <p>{say('noTiers')}</p> : null}
      <ul className="weights-tiers">
        {fairness.map(({ share, bonus }, at) => (
          // Steps have no names of their own: their place is what they are.
          <li key={at}>
            {onChange ? (
              <>
                <InputNumber
                  aria-label={say('tierShare', { n: at + 1 })}
                  min={0.1}
                  max={100}
                  step={5}
                  value={share / TENTH}
                  status={isWrong(at, 'tierNotHigher') ? 'error' : ''}
                  aria-invalid={isWrong(at, 'tierNotHigher')}
                  suffix="%"
                  onChange={(next) => set(at, { share: Math.round((next ?? 0.1) * TENTH) })}
                />
                <InputNumber
                  aria-label={say('tierBonus', { n: at + 1 })}
                  min={0}
                  max={MOST_BONUS}
                  step={10}
                  value={bonus}
                  status={isWrong(at, 'tierWorthMore') ? 'error' : ''}
                  aria-invalid={isWrong(at, 'tierWorthMore')}
                  prefix="+"
                  onChange={(next) => set(at, { bonus: next ?? 0 })}
                />
                <button
                  type="button"
                  className="text-button"
                  aria-label={say('removeTier', { n: at + 1 })}
                  onClick={() => onChange({ ...values, fairness: fairness.filter((_, n) => n !== at) })}
                >
                  ×
                </button>
              </>
            ) : (
              <>
                <strong>{share / TENTH}%</strong> <strong>+{bonus}</strong>
              </>
            )}
            {wrong?.at === at ? (
              <span className="weights-warning">{say(wrong.fault, { n: at + 1 })}</span>
            ) : null}
          </li>
        ))}
      </ul>
      {onChange && fairness.length < MOST_TIERS ? (
        <button type="button" className="text-button" onClick={add}>
          {say('addTier')}
        </button>
      ) : null}
    </section>
  );
}

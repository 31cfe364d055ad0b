import { useWords } from '../../platform/i18n/index.js';
import { Panel } from '../../ui/Panel.js';
import { PlanFields } from './PlanFields.js';
import { sumOf, THOUSAND, weightIn, withPart, withReach } from './values.js';
import { Row, type WeightFieldsProps } from './WeightRow.js';
import type { Values } from './weights.api.js';
import { weightWords } from './weights.words.js';

const METRES = 1000;

/** The weights of every kind of candidate, each with its sum, and how plans weigh. */
export function WeightFields(props: WeightFieldsProps) {
  const say = useWords(weightWords);
  return (
    <>
      <div className="weights-kinds">
        {props.values.kinds.map((kind) => (
          <Panel key={kind.kind} title={say(kind.kind)} aside={<Sum kind={kind} />}>
            <KindFields {...props} kind={kind} />
          </Panel>
        ))}
      </div>
      <PlanFields {...props} />
    </>
  );
}

type Kind = Values['kinds'][number];

function Sum({ kind }: { readonly kind: Kind }) {
  const say = useWords(weightWords);
  const sum = sumOf(kind);
  const off = Math.abs(sum - THOUSAND);
  return (
    <span className="weights-sum" data-off={off > 0} role="status">
      {off === 0 ? say('sum', { sum }) : say(sum > THOUSAND ? 'sumMore' : 'sumLess', { sum, off })}
    </span>
  );
}

function KindFields({ kind, values, now, onChange }: WeightFieldsProps & { readonly kind: Kind }) {
  const say = useWords(weightWords);
  const reach = now.kinds.find((each) => each.kind === kind.kind)?.withinMetres;
  return (
    <ul className="weights-parts">
      {kind.parts.map(({ part, weight }) => (
        <Row
          key={part}
          name={say(part)}
          label={`${say(kind.kind)} ${say(part)}`}
          value={weight}
          now={weightIn(now, kind.kind, part)}
          most={THOUSAND}
          step={10}
          bar
          onChange={onChange && ((next) => onChange(withPart(values, kind.kind, part, next)))}
        />
      ))}
      <Row
        name={say('within')}
        label={`${say(kind.kind)} ${say('within')}`}
        value={kind.withinMetres / METRES}
        now={reach === undefined ? null : reach / METRES}
        least={0.1}
        most={THOUSAND}
        step={1}
        onChange={onChange && ((next) => onChange(withReach(values, kind.kind, Math.round(next * METRES))))}
      />
    </ul>
  );
}

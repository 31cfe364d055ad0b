import { Popover } from 'antd';
import { Link } from 'react-router';
import type { PlanDecision } from '../../gql/enums.js';
import { useFormats, useWords } from '../../platform/i18n/index.js';
import { FigureLink } from './FigureLink.js';
import { PlacedName } from './PlacedPerson.js';
import type { Line } from './plan-lines.api.js';
import { planningWords } from './planning.words.js';
import { useOutcome, useReasons } from './use-reasons.js';
import '../../ui/RecordTable.css';

type Week = { readonly regionCode: string; readonly weekOn: string };

export type LinesTableProps = {
  readonly planId: string;
  readonly lines: readonly Line[];
  readonly week: Week;
  readonly mayDecide: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  readonly onDecide: (id: string, decision: PlanDecision | null) => void;
};

/** Who should be asked for what, when and why; on narrow screens each line stands as a card. */
export function LinesTable(props: LinesTableProps) {
  const say = useWords(planningWords);
  return (
    <table className="record-table planning-lines" aria-label={say('compare')}>
      <thead>
        <tr>
          {(['change', 'who', 'where', 'when', 'why', 'act'] as const).map((title) => (
            <th key={title} scope="col">
              {say(title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.lines.map((line) => (
          <Row key={line.id} line={line} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  planId,
  line,
  week,
  mayDecide,
  chosen,
  onToggle,
  onDecide,
}: LinesTableProps & { readonly line: Line }) {
  const say = useWords(planningWords);
  const formats = useFormats();
  const reasons = useReasons();
  const name = line.label ?? say('nobody', { count: line.heads });
  const canChoose = mayDecide && line.label !== null;
  return (
    <tr data-row data-decision={line.decision ?? 'none'}>
      <td data-title={say('change')}>
        <span className="planning-change">
          {canChoose ? (
            <input
              type="checkbox"
              aria-label={say('pick', { name })}
              checked={chosen.has(line.id)}
              onChange={() => onToggle(line.id)}
            />
          ) : null}
          <span className="planning-tag" data-change={line.change}>
            {say(line.change)}
          </span>
        </span>
      </td>
      <td data-title={say('who')}>
        <PlacedName planId={planId} line={line} />
      </td>
      <td data-title={say('where')}>
        <span>
          {line.need ? <Link to={`/w/needs/${line.need.id}`}>{line.need.title}</Link> : null}
          <span className="planning-place-name meta">
            {line.need?.community?.name}
            {line.fromNeed ? ` · ${say('from', { title: line.fromNeed.title })}` : ''}
          </span>
        </span>
      </td>
      <td data-title={say('when')}>{formats.period(line.startsAt, line.endsAt)}</td>
      <td data-title={say('why')}>
        <Why line={line} text={reasons(line)} week={week} />
      </td>
      <td data-title={say('act')}>
        <Decide line={line} mayDecide={mayDecide} onDecide={(to) => onDecide(line.id, to)} />
      </td>
    </tr>
  );
}

type WhyProps = { readonly line: Line; readonly text: string; readonly week: Week };

/** Why; those who serve elsewhere open the needs they are with, those who are not free the people. */
function Why({ line, text, week }: WhyProps) {
  const say = useWords(planningWords);
  const formats = useFormats();
  if (line.unfilledReason === 'nobodyFree' && line.need)
    return (
      <FigureLink
        title={say('notFreeTitle', { title: line.need.title })}
        what={say('notFreeWhat', { period: formats.period(line.startsAt, line.endsAt) })}
        behind={{ people: { of: 'week', ...week, needId: line.need.id } }}
      >
        {text}
      </FigureLink>
    );
  if (line.servedInstead.length === 0) return text;
  return (
    <Popover
      trigger="click"
      title={say('insteadTitle')}
      content={
        <ul className="desk-instead">
          {line.servedInstead.map(({ people, need }) =>
            need ? (
              <li key={need.id}>
                <Link to={`/w/needs/${need.id}`}>{need.title}</Link>
                <span className="meta">
                  {say(need.urgency)} · {say('peopleAt', { count: people })}
                </span>
              </li>
            ) : null,
          )}
        </ul>
      }
    >
      <button type="button" className="desk-figure">
        {text}
      </button>
    </Popover>
  );
}

type DecideProps = {
  readonly line: Line;
  readonly mayDecide: boolean;
  readonly onDecide: (decision: PlanDecision | null) => void;
};

/** What became of a line, or what is decided about it. */
function Decide({ line, mayDecide, onDecide }: DecideProps) {
  const say = useWords(planningWords);
  const outcome = useOutcome()(line);
  if (outcome !== null) return <span className="meta">{outcome}</span>;
  if (line.label === null)
    return line.need ? (
      <Link to={`/w/needs/${line.need.id}`}>{say(line.need.maySuggest ? 'toNeed' : 'othersAsk')}</Link>
    ) : (
      <span className="meta">{say('othersAsk')}</span>
    );
  if (!mayDecide) return <span className="meta">{line.decision ? say(line.decision) : '–'}</span>;
  if (line.decision)
    return (
      <span className="planning-decide">
        <span className="planning-decided">{say(line.decision)}</span>
        <button type="button" className="planning-link" onClick={() => onDecide(null)}>
          {say('takeBack')}
        </button>
      </span>
    );
  return (
    <span className="planning-decide">
      <button type="button" className="planning-link" onClick={() => onDecide('pinned')}>
        {say('pin')}
      </button>
      <button type="button" className="planning-link" onClick={() => onDecide('excluded')}>
        {say('exclude')}
      </button>
    </span>
  );
}

import { useFormats, useWords } from '../../platform/i18n/index.js';
import { compareWords } from './compare.words.js';
import type { Candidate } from './matching.api.js';
import { matchingWords } from './matching.words.js';
import { partWord } from './part-word.js';
import { useDistance } from './reasons.js';
import { hasNoHistory, stepsOf } from './steps.js';
import './compare.css';

const THOUSAND = 1000;
const MILLION = 1_000_000;

/** How many can stand side by side. */
export const MOST_COMPARED = 3;

/** What is compared of a candidate; whoever a plan places was not drawn, so has no chance of being shown. */
export type Compared = Pick<Candidate, 'id' | 'label' | 'score' | 'parts' | 'metres' | 'isDistanceAbout'> &
  Partial<Pick<Candidate, 'chance'>>;

type CompareTableProps = {
  readonly candidates: readonly Compared[];
  /** Whether distances begin at a volunteer’s home. */
  readonly isFromHome: boolean;
  /** Absent where the table stands alone. */
  readonly onClose?: () => void;
};

/** Two or three candidates part by part: the fact, its value, its weight, what it adds, and where they differ. */
export function CompareTable({ candidates, isFromHome, onClose }: CompareTableProps) {
  const say = useWords(compareWords);
  const [first] = candidates;
  return (
    <section className="compare" aria-label={say('title')}>
      {onClose ? (
        <div className="compare-head">
          <h3>{say('title')}</h3>
          <button type="button" className="text-button" onClick={onClose}>
            {say('close')} <kbd>C</kbd>
          </button>
        </div>
      ) : null}
      <p className="meta">{say('scale')}</p>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">{say('part')}</th>
            {candidates.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first?.parts.map(({ part, weight }) => (
            <PartRow key={part} part={part} weight={weight} candidates={candidates} isFromHome={isFromHome} />
          ))}
        </tbody>
        <tfoot>
          <Totals candidates={candidates} />
        </tfoot>
      </table>
    </section>
  );
}

type Part = Candidate['parts'][number];
type PartRowProps = {
  readonly part: Part['part'];
  readonly weight: number;
  readonly candidates: readonly Compared[];
  readonly isFromHome: boolean;
};

function PartRow({ part, weight, candidates, isFromHome }: PartRowProps) {
  const say = useWords(compareWords);
  const names = useWords(matchingWords);
  const fact = useFact(isFromHome);
  const cells = candidates.map((candidate) => ({
    candidate,
    own: candidate.parts.find((each) => each.part === part),
  }));
  const values = cells.map(({ own }) => own?.value ?? 0);
  const best = Math.max(...values);
  const differs = values.some((value) => value !== best);
  return (
    <tr data-differs={differs}>
      <th scope="row">
        {names(partWord(part))}
        <span className="meta">{say(`scale_${part}`)}</span>
        <span className="meta">{say('weight', { weight })}</span>
        {differs ? (
          <span className="tag" data-tone="amber">
            {say('differs')}
          </span>
        ) : null}
      </th>
      {cells.map(({ candidate, own }) => (
        <td key={candidate.id}>
          {own ? (
            <>
              <span className="compare-fact">
                {fact(own, candidate)}
                {differs && own.value === best ? <Best /> : null}
              </span>
              <span className="meta">{say('adds', { value: own.value, adds: addsOf(candidate, part) })}</span>
            </>
          ) : null}
        </td>
      ))}
    </tr>
  );
}

function Totals({ candidates }: { readonly candidates: readonly Compared[] }) {
  const say = useWords(compareWords);
  const best = Math.max(...candidates.map(({ score }) => score));
  const differs = candidates.some(({ score }) => score !== best);
  return (
    <>
      <tr>
        <th scope="row">{say('total')}</th>
        {candidates.map(({ id, score }) => (
          <td key={id}>
            <span className="compare-fact">
              <strong>{say('outOf', { score })}</strong>
              {differs && score === best ? <Best /> : null}
            </span>
          </td>
        ))}
      </tr>
      {candidates.some(({ chance }) => chance !== undefined) ? (
        <tr>
          <th scope="row">
            {say('chance')}
            <span className="meta">{say('chanceWhat')}</span>
          </th>
          {candidates.map(({ id, chance = MILLION }) => (
            <td key={id}>{`${((100 * chance) / MILLION).toFixed(chance === MILLION ? 0 : 1)} %`}</td>
          ))}
        </tr>
      ) : null}
    </>
  );
}

function Best() {
  const say = useWords(compareWords);
  return (
    <span className="compare-best">
      <span aria-hidden="true">▲</span> {say('best')}
    </span>
  );
}

/** What a part adds to the whole: whole points, the largest remainders rounded up, so that all of them add up to the total. */
function addsOf({ parts, score }: Compared, part: Part['part']): number {
  const exact = parts.map(({ weight, value }) => (weight * value) / THOUSAND);
  const whole = exact.map(Math.floor);
  const left = score - whole.reduce((sum, each) => sum + each, 0);
  const up = [...exact.keys()]
    .toSorted((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1) || a - b)
    .slice(0, Math.max(0, left));
  const at = parts.findIndex((each) => each.part === part);
  return (whole[at] ?? 0) + (up.includes(at) ? 1 : 0);
}

/** The number behind a part in words, or how good it is where there is no number. */
function useFact(isFromHome: boolean): (part: Part, candidate: Compared) => string {
  const say = useWords(compareWords);
  const words = useWords(matchingWords);
  const formats = useFormats();
  const distance = useDistance();
  return ({ part, value, amount }, { metres, isDistanceAbout }) => {
    const count = formats.count(amount ?? 0);
    if (part === 'distance')
      return metres === null ? words('unknownPlace') : distance(metres, isDistanceAbout, isFromHome);
    if (part === 'time') return amount === null ? say('noTime') : say('days', { count });
    if (part === 'recentLoad') return say('times', { count });
    if (part === 'reliability')
      return hasNoHistory({ part, value, amount }) ? say('noRecord') : say('done', { count });
    if (part === 'capacity') return say('places', { count });
    if (part === 'quantity') return say('quantity', { count });
    if (part === 'grade' && amount !== null) return say('stars', { count });
    return words(`word_${stepsOf(value)}`);
  };
}

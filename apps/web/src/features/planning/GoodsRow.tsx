import { Popconfirm } from 'antd';
import { Link } from 'react-router';
import { useFormats, useLanguage, useWords } from '../../platform/i18n/index.js';
import { isRefusalCode, refusalText } from '../../platform/refusal-text.js';
import type { GoodsLine } from './goods.api.js';
import { goodsWords } from './goods.words.js';
import { planningWords } from './planning.words.js';

const METRES = 1000;

export type GoodsRowProps = {
  readonly line: GoodsLine;
  readonly isChosen: boolean;
  readonly busy: boolean;
  readonly onToggle: () => void;
  readonly onGive: () => void;
  /** Excludes the lot from the part, or takes that back. */
  readonly onExclude: () => void;
};

/** So much of a lot for a need, or so much that nobody can give, with the reason. */
export function GoodsRow({ line, isChosen, busy, onToggle, onGive, onExclude }: GoodsRowProps) {
  const say = useWords(goodsWords);
  const urgencies = useWords(planningWords);
  const formats = useFormats();
  const why = useWhy();
  const { need, part, lot, quantity, mayAllocate } = line;
  const amount = say(lot ? 'give' : 'lack', { count: quantity, unit: part?.unit ?? '' });
  return (
    <tr data-row data-decision={line.isExcluded ? 'excluded' : 'none'}>
      <td>
        <span className="goods-need">
          {mayAllocate ? (
            <input
              type="checkbox"
              aria-label={say('pick', { name: need?.title ?? '' })}
              checked={isChosen}
              onChange={onToggle}
            />
          ) : null}
          <span>
            {need ? <Link to={`/w/needs/${need.id}`}>{need.title}</Link> : null}
            <span className="planning-place-name meta">
              {need ? `${urgencies(need.urgency)} · ` : ''}
              {need?.community?.name}
            </span>
          </span>
        </span>
      </td>
      <td>
        <span className="goods-amount" data-missing={lot === null}>
          {part?.name} {amount}
        </span>
      </td>
      <td>{lot ? <Link to={`/w/resources/${lot.id}`}>{lot.name}</Link> : '–'}</td>
      <td>
        {why(line)}
        {line.plan ? (
          <span className="planning-place-name meta">
            {say('fromPlan', {
              place: line.plan.region?.name ?? '',
              moment: formats.moment(line.plan.madeAt),
            })}
          </span>
        ) : null}
      </td>
      <td>
        <span className="goods-act">
          <Decide line={line} busy={busy} onGive={onGive} />
          <Exclude line={line} busy={busy} onExclude={onExclude} />
        </span>
      </td>
    </tr>
  );
}

type DecideProps = Pick<GoodsRowProps, 'line' | 'busy' | 'onGive'>;

function Decide({ line, busy, onGive }: DecideProps) {
  const say = useWords(goodsWords);
  const decisions = useWords(planningWords);
  const refused = useRefused()(line);
  if (line.isAllocated) return <span className="planning-decided">{say('allocated')}</span>;
  if (!line.lot) return <span className="meta">–</span>;
  if (line.isExcluded) return <span className="planning-decided">{decisions('excluded')}</span>;
  if (!line.hasProject) return <span className="meta">{say('noProject')}</span>;
  if (!line.mayAllocate) return <span className="meta">{refused ?? say('waits')}</span>;
  return (
    <>
      <Popconfirm
        title={say('allocateAsk', {
          amount: say('give', { count: line.quantity, unit: line.part?.unit ?? '' }),
          goods: line.part?.name ?? '',
        })}
        description={say('allocateWhat')}
        okText={say('allocateYes')}
        cancelText={say('allocateNo')}
        onConfirm={onGive}
      >
        <button type="button" className="planning-link" disabled={busy}>
          {say('allocate')}
        </button>
      </Popconfirm>
      {refused ? <span className="meta">{refused}</span> : null}
    </>
  );
}

type ExcludeProps = Pick<GoodsRowProps, 'line' | 'busy' | 'onExclude'>;

/** Keeps the lot from the part, in this plan and those that follow, or takes that back. */
function Exclude({ line: { mayExclude, isExcluded }, busy, onExclude }: ExcludeProps) {
  const say = useWords(planningWords);
  if (!mayExclude) return null;
  return (
    <button type="button" className="planning-link" disabled={busy} onClick={onExclude}>
      {say(isExcluded ? 'takeBack' : 'exclude')}
    </button>
  );
}

/** Why the last try gave nothing; a need that had no project then and has one now is simply tried again. */
function useRefused(): (line: GoodsLine) => string | null {
  useLanguage();
  return ({ refusedWith, hasProject }) => {
    if (!refusedWith || (refusedWith === 'WRONG_STATE' && hasProject)) return null;
    return isRefusalCode(refusedWith) ? refusalText(refusedWith) : refusedWith;
  };
}

/** Why this lot, or why nothing. */
function useWhy(): (line: GoodsLine) => string {
  const say = useWords(goodsWords);
  const urgencies = useWords(planningWords);
  const formats = useFormats();
  return ({ reason, blockedBy, blockedByUrgency, metres, lot }) => {
    if (reason === 'givenElsewhere')
      return blockedBy && blockedByUrgency
        ? say('givenElsewhere', { count: blockedBy, urgency: urgencies(blockedByUrgency) })
        : say('allGiven');
    if (reason === 'excluded') return say('othersExcluded');
    if (reason) return say(reason);
    return [
      metres === null ? '' : say('distance', { count: (metres / METRES).toFixed(1) }),
      lot?.expiresOn ? say('expires', { day: formats.day(lot.expiresOn) }) : say('lasting'),
    ]
      .filter((text) => text !== '')
      .join(' · ');
  };
}

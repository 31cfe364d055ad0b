import type { CaseRisk } from '../../gql/enums.js';
import { useWords } from '../../platform/i18n/index.js';
import { caseWords } from './cases.words.js';
import './cases.css';

const TONES = { low: undefined, medium: 'accent', high: 'amber', critical: 'red' } as const;
const MARKS = { low: '▁', medium: '▃', high: '▅', critical: '▇' } as const;

/** A case's risk: a word, with a bar as high as the risk beside it. */
export function Risk({ risk }: { readonly risk: CaseRisk | null }) {
  const say = useWords(caseWords);
  if (risk === null) return <span className="meta">{say('notAssessed')}</span>;
  return (
    <span className="tag case-risk" data-tone={TONES[risk]}>
      <span aria-hidden="true">{MARKS[risk]}</span> {say(`risk_${risk}`)}
    </span>
  );
}

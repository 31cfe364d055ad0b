import {
  anyOf,
  everybody,
  nobody,
  placed,
  themself,
  type Allowance,
  type Policy,
} from '../../platform/permissions/policy.js';
import { PUBLISHED, type NeedAction, type NeedState } from './need.rules.js';

/** What the policy must know of a need. */
export interface NeedFacts {
  readonly regionCode: string;
  readonly state: NeedState;
  /** Who wrote it. */
  readonly personId: string | null;
}

const community = placed('write', 'communityStaff');
const station = placed('write', 'stationWorker');
const watchers = placed(
  'see',
  'communityStaff',
  'stationWorker',
  'socialWorker',
  'official',
  'administrator',
  'auditor',
);
const published: Allowance<NeedFacts> = (actor, facts) =>
  actor.personId !== null && PUBLISHED.includes(facts.state);
const notADraft: Allowance<NeedFacts> = (actor, facts) => facts.state !== 'draft' && watchers(actor, facts);

/** Who may do what with a need. */
export const needPolicy: Policy<
  NeedAction | 'post' | 'readWords' | 'readHistory' | 'registerResident',
  NeedFacts
> = {
  see: anyOf<NeedFacts>(themself, notADraft, published),
  post: anyOf<NeedFacts>(community, station),
  ask: everybody,
  edit: anyOf<NeedFacts>(community, station),
  submit: anyOf<NeedFacts>(community, station),
  sendBack: station,
  verify: station,
  merge: station,
  refer: station,
  reject: station,
  withdraw: anyOf<NeedFacts>(community, station),
  restore: station,
  begin: nobody,
  reopen: nobody,
  deliver: nobody,
  accept: nobody,
  rework: nobody,
  rate: nobody,
  contest: nobody,
  readHistory: anyOf<NeedFacts>(themself, notADraft),
  readWords: anyOf<NeedFacts>(community, station),
  registerResident: anyOf<NeedFacts>(community, station),
  close: community,
};

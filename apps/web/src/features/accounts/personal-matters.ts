import type { PersonalMatter } from '../../gql/enums.js';
import { useWords, type PlainKey } from '../../platform/i18n/index.js';
import { myDataWords } from './my-data.words.js';

const matterKeys: Readonly<Record<PersonalMatter, PlainKey<typeof myDataWords>>> = {
  phone: 'phone',
  identity: 'identity',
  address: 'address',
  health: 'healthMatter',
  certificate: 'certificate',
  casework: 'casework',
  requesterWords: 'requesterWords',
  awardFacts: 'awardFacts',
  bankAccount: 'bankAccount',
};
const recordKeys = [
  'need',
  'claim',
  'project',
  'volunteer',
  'organization',
  'socialWorker',
  'signUp',
  'award',
] as const;

/** In the order in which a filter offers them. */
export const personalMatters = [
  'phone',
  'requesterWords',
  'identity',
  'address',
  'health',
  'certificate',
  'casework',
  'awardFacts',
  'bankAccount',
] as const satisfies readonly PersonalMatter[];

/** What personal data was read, and in which kind of record, in words. */
export function useMatterWords() {
  const say = useWords(myDataWords);
  return {
    matter: (matter: PersonalMatter): string => say(matterKeys[matter]),
    record: (subjectType: string): string =>
      say(recordKeys.find((each) => each === subjectType) ?? 'elsewhere'),
  };
}

import { Urgency } from '@wushe/policy-packs';

/** The urgencies, the most urgent first. */
const URGENCIES = Object.values(Urgency);

/** Where something stands by its urgency; 0 is the most urgent. */
export const rankOf = ({ urgency }: { readonly urgency: Urgency }): number => URGENCIES.indexOf(urgency);

import type { PhonePage } from '../platform/pages.js';

/** Every page of the phone and public entry; each feature adds one line. */
export const phonePages: readonly PhonePage[] = [];

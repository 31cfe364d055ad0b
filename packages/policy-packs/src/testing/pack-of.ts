import { stringify } from 'yaml';

import type { PolicyPack } from '../pack.shape.js';
import { readPack } from '../pack.js';

const PLAIN = {
  code: 'trial',
  title: { zh: '试验', en: 'Trial' },
  holdsIn: '64',
  valid: { from: '2026-01-01', to: null, evidence: 'read' },
  sources: { here: { document: { zh: '此处', en: 'Here' }, number: null, issuedOn: null, evidence: 'read' } },
  leads: [],
};

/** The text of a pack that is whole but for what is given. */
export function packText(given: Readonly<Record<string, unknown>> = {}): string {
  return stringify({ ...PLAIN, ...given });
}

/** A pack for Ningxia from 2026 that sets nothing but what is given. */
export function packOf(given: Readonly<Record<string, unknown>> = {}): PolicyPack {
  return readPack(packText(given), 'trial.yaml');
}

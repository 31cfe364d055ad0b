import type { Taxonomies } from '../taxonomies/index.js';
import type { WantedSkill } from '../volunteers/index.js';

/** The skills that a wanted code stands for: itself, or all below it. */
export const skillsBelow = (taxonomies: Taxonomies, code: string): WantedSkill[] =>
  taxonomies
    .terms('skills')
    .filter((term) => term.code === code || term.parentCode === code)
    .map((term) => ({ code: term.code, licence: term.licence ?? false }));

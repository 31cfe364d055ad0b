import { cellKey, LEAST_POSSIBLE, LEAST_SHOWN, type Cell, type Publication } from './publication.rules.js';
import { sureCells } from './sure-cells.rules.js';

/**
 * Withholds what must not be told: counts below five, and further ones, the
 * nearest first and from the lowest level up in the order of the codes, until each withheld
 * one still has at least five possible values by everything published. `mayHide` names what is not published yet;
 * what earlier months told stays told. Yields after each count it looked at: a large table takes seconds.
 */
export function* suppressing(
  publication: Publication,
  mayHide: (cell: Cell) => boolean,
): Generator<number, void> {
  let step = 0;
  const cells = publication.cells();
  const isSmall = (cell: Cell): boolean => publication.countOf(cell) < LEAST_SHOWN;
  for (const cell of cells) if (mayHide(cell) && isSmall(cell)) publication.hide(cell);
  /** A larger count that what is told makes out anyway: withholding it hides nothing, telling it tells nothing. */
  const isIdle = (cell: Cell, possible: number): boolean => mayHide(cell) && !isSmall(cell) && possible === 1;
  // Hiding never takes a possible value away: what has enough of them is looked at once, and the whole comes to an end,
  // at the latest with everything hidden.
  const settled = new Set<string>();
  const unsettled = (): Cell[] =>
    cells.filter((cell) => publication.isHidden(cell) && !settled.has(cellKey(cell)));
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const key of sureCells(publication, publication.months)) settled.add(key);
    for (const cell of unsettled()) {
      if (!isIdle(cell, publication.possible(cell, LEAST_POSSIBLE))) {
        if (hideFor(cell, publication, cells, mayHide)) isChanged = true;
        settled.add(cellKey(cell));
      }
      yield (step += 1);
    }
  }
  for (const cell of unsettled()) {
    if (isIdle(cell, publication.possible(cell, LEAST_POSSIBLE))) publication.show(cell);
    yield (step += 1);
  }
}

/** Hides as much as a withheld count needs to keep its possible values; whether anything was hidden. */
function hideFor(
  cell: Cell,
  publication: Publication,
  cells: readonly Cell[],
  mayHide: (cell: Cell) => boolean,
): boolean {
  const isOpen = (each: Cell): boolean => mayHide(each) && !publication.isHidden(each);
  let isChanged = false;
  while (publication.possible(cell, LEAST_POSSIBLE) < LEAST_POSSIBLE) {
    const next = nearest(cell, publication, isOpen) ?? cells.find(isOpen);
    if (!next) return isChanged;
    publication.hide(next);
    isChanged = true;
  }
  return isChanged;
}

/** The nearest cell that can still be hidden, from sum to sum through cells that are hidden already. */
function nearest(cell: Cell, publication: Publication, isOpen: (cell: Cell) => boolean): Cell | null {
  const seen = new Set([cellKey(cell)]);
  const waiting = [cell];
  for (const from of waiting) {
    const near = publication.neighbours(from).filter((each) => publication.isKnown(each));
    const found = near.find(isOpen);
    if (found) return found;
    for (const each of near) {
      if (seen.has(cellKey(each)) || !publication.isHidden(each)) continue;
      seen.add(cellKey(each));
      waiting.push(each);
    }
  }
  return null;
}

import { Injectable } from '@nestjs/common';

/** How many people live in a region, by a source and as of a day. */
export interface Population {
  readonly value: number;
  readonly asOn: string;
  readonly source: string;
}

/** The latest number of residents of each region told up to a day, in the order asked; null where none is told. */
export type FindPopulations = (codes: readonly string[], on: string) => Promise<(Population | null)[]>;

/** How many people live where. Social workers come before the feature that keeps base figures, so that one tells. */
@Injectable()
export class Populations {
  private find: FindPopulations = async (codes) => codes.map(() => null);

  /** Called once by the feature that keeps base figures. */
  tell(find: FindPopulations): void {
    this.find = find;
  }

  of(codes: readonly string[], on: string): Promise<(Population | null)[]> {
    return this.find(codes, on);
  }
}

import { Injectable } from '@nestjs/common';
import { dayOf, type Day } from '@wushe/values';

/** The only source of "now"; tests put a clock of their own in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today's date in Asia/Shanghai. */
  today(): Day {
    return dayOf(this.now());
  }
}

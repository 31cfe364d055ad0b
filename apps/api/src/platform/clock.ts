import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { dayOf, type Day } from '@wushe/values';

const told = new AsyncLocalStorage<Date>();

/** The only source of "now"; tests put a clock of their own in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return told.getStore() ?? new Date();
  }

  /** Today's date in Asia/Shanghai. */
  today(): Day {
    return dayOf(this.now());
  }

  /** Does work as of another moment: how the demonstration tells what happened before its first start. */
  static at<T>(moment: Date, work: () => Promise<T>): Promise<T> {
    return told.run(moment, work);
  }
}

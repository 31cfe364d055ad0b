import { Catch, type ExceptionFilter } from '@nestjs/common';

/**
 * Hands what a resolver threw on to `formatError`, the one place that logs it. Nest's own filter would log a failed
 * statement with its parameters, and those hold personal data.
 */
@Catch()
export class PassOnFilter implements ExceptionFilter {
  catch(thrown: unknown): never {
    throw thrown;
  }
}

import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { Refusal } from '../refusal.js';

function fieldsOf(errors: readonly ValidationError[], prefix = ''): string[] {
  return errors.flatMap((error) =>
    error.children?.length
      ? fieldsOf(error.children, `${prefix}${error.property}.`)
      : [`${prefix}${error.property}`],
  );
}

/** Checks inputs by their decorators; a fault is a refusal that names the fields. */
export const validation = new ValidationPipe({
  transform: true,
  whitelist: false,
  exceptionFactory: (errors) => new Refusal('INVALID_INPUT', { fields: fieldsOf(errors) }),
});

import { SetMetadata } from '@nestjs/common';
import { callPlainly } from '../graphql/plain-field.js';

/** Metadata key under which every resolver names its policy. */
export const ACCESS = 'wushe:access';

/**
 * Who may reach a query, mutation or field at all; what they get is narrowed by the policy named after it.
 * - `public`: anybody; `session`: somebody signed in; `parent`: whoever could read the object it hangs on;
 * - `policy`: the service asks the record's policy for each actor and record.
 */
export type AccessKind = 'public' | 'session' | 'parent' | 'policy';

/** Stands above every resolver method; the walk in testing fails on one without it. */
export const Access =
  (kind: AccessKind): MethodDecorator =>
  (target, name, descriptor) => {
    SetMetadata(ACCESS, kind)(target, name, descriptor);
    if (kind === 'parent') callPlainly(target, name, descriptor);
  };

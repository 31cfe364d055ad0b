/** SQL that holds for lines of a plan nobody has confirmed yet whose invitations confirming would send. */
export const WOULD_SEND = `change in ('added', 'moved') and decision is distinct from 'excluded'`;

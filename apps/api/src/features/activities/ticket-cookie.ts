import type {} from '@fastify/cookie';
import type { RequestContext } from '../../platform/graphql/context.js';

const TICKET_COOKIE = 'wushe_ticket';

/** Keeps a ticket in the browser that scanned: unreadable for scripts, gone when it is no longer good. */
export function setTicket({ request, reply }: RequestContext, ticket: string, goodUntil: Date): void {
  reply.setCookie(TICKET_COOKIE, ticket, {
    path: '/graphql',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    expires: goodUntil,
  });
}

/** The ticket of this browser. */
export const ticketOf = ({ request }: RequestContext): string | undefined => request.cookies[TICKET_COOKIE];

/** A ticket serves once. */
export const clearTicket = ({ reply }: RequestContext): void => {
  reply.clearCookie(TICKET_COOKIE, { path: '/graphql' });
};

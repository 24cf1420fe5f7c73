import { allClaims } from '../site/claims.ts';
import { registerRows } from '../site/register/rows.ts';

/** What the register's filter loads when a reader first uses it. */
export function GET(): Response {
  return new Response(JSON.stringify(registerRows(allClaims())), {
    headers: { 'content-type': 'application/json' },
  });
}

import { allClaims } from '../site/data.ts';
import { registerRows } from '../site/register/rows.ts';

/** What the register's filter loads when a reader first uses it. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(registerRows(await allClaims())), {
    headers: { 'content-type': 'application/json' },
  });
}

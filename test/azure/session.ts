import { createInterface } from 'node:readline';
import { runProgram } from '../tools/program.ts';
import { requireTools } from '../tools/require.ts';
import { versionIn, versionWords } from '../tools/version.ts';
import { toolPath, versions as pins, type ToolName } from '../tools/versions.ts';
import { parseAccount, type Account } from './account.ts';
import { describeAccount } from './describe.ts';
import { firstGate, isCi, isConfirmed, secondGate, type Surroundings } from './gate.ts';
import { settingsOf, type Settings } from './settings.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** What a run or a clean-up has once the reader has agreed to it. */
export interface Session {
  readonly account: Account;
  readonly shop: Workshop;
  readonly settings: Settings;
  readonly versions: Readonly<Record<string, string>>;
  readonly env: Surroundings['env'];
  say(line: string): void;
}

/** A reason not to begin; nothing was created. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
}

const never = new AbortController().signal;

/**
 * Opens the gates one after another: CI and terminal before any tool is asked, then the login, then the
 * reader's word after `describe` has said what will happen. Throws RefusalError where one stays shut.
 */
export async function withSession(
  around: Surroundings,
  describe: (versions: Session['versions']) => readonly string[],
  act: (session: Session) => Promise<number>,
): Promise<number> {
  const gate = firstGate(around);
  if (gate.kind === 'refuse') throw new RefusalError(gate.says);
  const settings = settingsOf(around.env);
  requireTools();
  const say = (line: string): void => console.log(line);
  const versions = await toolVersions(say);
  const shop = openWorkshop(around.env);
  try {
    const account = await signedIn(shop);
    for (const line of [...describeAccount(account, isCi(around)), ...describe(versions)]) say(line);
    await confirm(around, account);
    return await act({ account, shop, settings, versions, env: around.env, say });
  } finally {
    shop.close();
  }
}

/** The account that az uses now; throws where nobody is signed in. */
export async function signedIn(shop: Workshop): Promise<Account> {
  const { status, stdout } = await shop.az(['account', 'show', '--output', 'json'], 60, never);
  const account = status === 0 ? parseAccount(stdout) : undefined;
  if (!account)
    throw new RefusalError('az is not signed in to a subscription. Run az login, then az account set.');
  return account;
}

async function confirm(around: Surroundings, account: Account): Promise<void> {
  const gate = secondGate(around, account);
  if (gate.kind === 'refuse') throw new RefusalError(gate.says);
  if (gate.kind === 'go') return;
  const answer = await ask(`Type the name of the subscription (${gate.expected}) to go on: `);
  if (!isConfirmed(gate.expected, answer))
    throw new RefusalError('the answer is not the name of the subscription. Nothing was created.');
}

/** Undefined where the terminal closes, or the reader presses Ctrl-C, before an answer. */
function ask(question: string): Promise<string | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return new Promise((resolve) => {
    terminal.on('close', () => resolve(undefined));
    terminal.question(question, (answer) => {
      resolve(answer);
      terminal.close();
    });
  });
}

/** What the tools say of themselves; another version than the pinned one is recorded as it is. */
async function toolVersions(say: (line: string) => void): Promise<Readonly<Record<string, string>>> {
  const names = Object.keys(pins) as ToolName[];
  const found = await Promise.all(
    names.map(async (name) => {
      const { stdout } = await runProgram(toolPath(name), versionWords[name]);
      return [name, versionIn(name, stdout) ?? 'unknown'] as const;
    }),
  );
  for (const [name, version] of found)
    if (version !== pins[name]) say(`Note: ${name} is ${version}; the pages are checked with ${pins[name]}.`);
  return Object.fromEntries(found);
}

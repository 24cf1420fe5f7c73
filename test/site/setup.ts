import type { TestProject } from 'vitest/node';
import { startSite, type SiteServer } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
  }
}

let site: SiteServer | undefined;

/** One server for all files of the project: two previews started at once disturb each other. */
export async function setup(project: TestProject): Promise<void> {
  site = await startSite();
  project.provide('siteUrl', site.url);
}

/** Stops it. */
export function teardown(): void {
  site?.stop();
}

import { getCollection, getEntry } from 'astro:content';
import { sourceOf, type Source, type Sources } from './evidence/sources.ts';
import { claimsOf, type Claim } from './register/claims.ts';

/** The source of this id, from Astro's content layer; throws with the nearest id where there is none. */
export async function source(id: string): Promise<Source> {
  const entry = await getEntry('sources', id);
  return entry ? { id, ...entry.data } : sourceOf(id, await allSources());
}

/** Every source by id, for what looks up many. */
export async function allSources(): Promise<Sources> {
  return new Map((await getCollection('sources')).map(({ id, data }) => [id, { id, ...data }]));
}

/** The claims of all topics, most harmful first. */
export async function allClaims(): Promise<readonly Claim[]> {
  return claimsOf(await getCollection('claims'));
}

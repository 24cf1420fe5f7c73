import { getCollection, getEntry } from 'astro:content';
import { sourceOf, type Source, type Sources } from './evidence/sources.ts';
import { claimsOf, type Claim } from './register/claims.ts';
import { topicOf, type Topic } from './tables/questions.ts';

/** The pages that answer questions, in the order in which the first of them lists them too. */
const questionPages = [
  'faq',
  'faq-creating',
  'faq-addresses',
  'faq-services-and-egress',
  'faq-policies',
  'faq-acns',
  'faq-moving',
  'faq-cilium',
] as const;

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

/** Every question of the FAQ by page, in the order of the sidebar: a collection keeps none. */
export async function allQuestions(): Promise<readonly Topic[]> {
  const topics = (await getCollection('questions')).map(({ id, data }) => topicOf(id, data));
  const urls = questionPages.map((page) => `/reference/${page}/`);
  return topics.sort((a, b) => urls.indexOf(a.url) - urls.indexOf(b.url));
}

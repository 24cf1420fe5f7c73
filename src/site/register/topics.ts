import { topicUrl } from './claims.ts';

interface TopicPage {
  readonly id: string;
  readonly data: { readonly title: string; readonly sidebar?: { readonly label?: string | undefined } };
}

/** What the page of a topic calls it; throws where a topic has no page, since its claims could be read nowhere. */
export function topicName(topic: string, pages: readonly TopicPage[]): string {
  const page = pages.find(({ id }) => id === `corrections/${topic}`);
  if (!page)
    throw new Error(
      `content/claims/${topic}.yaml: its claims stand on no page. Add content/docs/corrections/${topic}.mdx for ${topicUrl(topic)}.`,
    );
  return page.data.sidebar?.label ?? page.data.title;
}

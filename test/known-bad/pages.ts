import type { Claim } from '../../src/site/register/claims.ts';
import { missingClaims } from '../content/guards/claims.ts';
import { describeFindings } from '../content/finding.ts';
import { invisibleCharacters, prompts } from '../content/guards/characters.ts';
import { bareFences } from '../content/guards/fences.ts';
import { frontMatterFaults } from '../content/guards/front-matter.ts';
import { deadLinks, siteLinks, unknownReferences } from '../content/guards/references.ts';
import { unknownSnippets } from '../content/guards/snippets.ts';
import { parsePage, type Page } from '../content/page.ts';
import type { KnownBad } from './case.ts';

const page = (text: string): Page => parsePage('content/docs/verify/example.mdx', text);

const claim: Claim = {
  topic: 'encapsulation',
  ids: ['C077'],
  claim: 'Overlay mode wraps packets in Geneve.',
  places: ['002:19-43'],
  verdict: 'wrong',
  harm: 'high',
  correction: 'It does not encapsulate.',
  evidence: [],
  teaches: '/understand/packet-in-overlay/#no-encapsulation',
};

/** Pages, links and corrections that are wrong. */
export const pageCases: readonly KnownBad[] = [
  {
    name: 'bare fence',
    story: 'Code typed into a page has been run by nobody.',
    caught: () => describeFindings(bareFences(page('# T\n\n```bash\naz aks list\n```\n'))),
    says: 'content/docs/verify/example.mdx:3: a bare bash fence. Make it a snippet',
  },
  {
    name: 'narrow no-break space',
    story: 'A vendor page on expanding the pod CIDR ships U+202F between az and aks; the paste fails.',
    caught: () => describeFindings(invisibleCharacters('content/docs/a.mdx', 'one\naz\u202faks update\n')),
    says: 'content/docs/a.mdx:2: column 3 holds the invisible character U+202F',
  },
  {
    name: 'prompt before a command',
    story: 'Copied with the command, "$ az" runs a program called $.',
    caught: () => describeFindings(prompts('snippets/a/az.ts', '$ az aks list\n')),
    says: 'starts with a prompt: "$ az aks list"',
  },
  {
    name: 'unknown snippet',
    story: 'A renamed snippet leaves its page behind.',
    caught: () =>
      describeFindings(
        unknownSnippets(page('x\n\n<Snippet id="connect/credential" />\n'), ['connect/credentials']),
      ),
    says: 'content/docs/verify/example.mdx:3: unknown snippet "connect/credential". Did you mean "connect/credentials"?',
  },
  {
    name: 'citation of nothing',
    story: 'A footnote without a source looks like evidence.',
    caught: () =>
      describeFindings(
        unknownReferences(page('A <Cite id="aks-ciliun" />\n'), { component: 'Cite', ids: ['aks-cilium'] }),
      ),
    says: '<Cite> names "aks-ciliun", which does not exist. Did you mean "aks-cilium"?',
  },
  {
    name: 'dead anchor',
    story: 'A heading was reworded; every deep link to it broke in silence.',
    caught: () => {
      const linking = page('## What to see\n\n[back](#what-to-se)\n');
      return describeFindings(deadLinks(siteLinks(linking), [linking]));
    },
    says: 'has no such heading. Did you mean "what-to-see"?',
  },
  {
    name: 'guide without its scope',
    story: 'A statement without mode, dataplane and version is wrong for somebody.',
    caught: () =>
      describeFindings(frontMatterFaults(page('---\ntitle: T\ndescription: D\nkind: guide\n---\n'), [])),
    says: 'front matter has no "scope"',
  },
  {
    name: 'claim forgotten',
    story: 'An error of the sources that nobody judged stays believed.',
    caught: () => missingClaims([claim], ['C077', 'C078']).join(),
    says: 'C078',
  },
];

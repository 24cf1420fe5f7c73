import { snippet } from '../../snippets/registry.ts';
import { claimStatement, diagramStatement } from '../review/register.ts';
import { describeFindings } from '../content/finding.ts';
import { reviewFaults } from '../review/compare.ts';
import { parseLedger } from '../review/ledger.ts';
import { pageSubject } from '../review/page.ts';
import { reviewed } from '../review/settle.ts';
import { faceStatement } from '../review/copied.ts';
import { evidenceStatement } from '../review/evidence.ts';
import { snippetStatement } from '../review/snippets.ts';
import type { Statement, Subject } from '../review/statement.ts';
import type { Claim } from '../../src/site/register/claims.ts';
import { thrown, type KnownBad } from './case.ts';

const ada = { by: 'Ada', on: '2026-11-20' };
const facts = { today: '2026-11-21', dated: new Map([['aks-cilium', '2026-08-11']]) };

const page = (body: string): Subject => pageSubject('content/docs/verify/example.mdx', body);

/** What the guard says when a page that Ada compared turns into another. */
const turned = (before: string, after: string): string =>
  describeFindings(reviewFaults(page(after), reviewed(page(before).statements, [], ada), facts));

const claim: Claim = {
  topic: 'overlay',
  ids: ['C013'],
  claim: 'The VNet never sees pod addresses.',
  places: ['002:117-124'],
  verdict: 'wrong',
  harm: 'high',
  correction: 'Packets keep pod addresses.',
  evidence: ['aks-overlay-concepts'],
  teaches: '/understand/packet-in-overlay/#no-encapsulation',
};

/** What the guard says when a judgement that Ada compared turns into another. */
const judged = (change: Partial<Claim>): string => {
  const before = [claimStatement(claim)];
  const after = { id: 'claims/overlay', statements: [claimStatement({ ...claim, ...change })] };
  return describeFindings(reviewFaults(after, reviewed(before, [], ada), facts));
};

const snippets = ['Routes:', '<Snippet id="a/routes" />', 'Rules:', '<Snippet id="a/rules" />'];
const table = (row: string): string => `| Part | Azure | Cilium |\n| --- | --- | --- |\n${row}\n`;

/** What the guard says when a face of a snippet turns into another after somebody compared it. */
const copied = (id: string, kind: string, from: string, to: string): string => {
  const face = snippet(id).faces.find((one) => one.kind === kind);
  if (!face?.text.includes(from)) return `${id} ${kind} does not hold ${from}`;
  const turnedFace = { ...face, text: face.text.replace(from, to) };
  const subject = { id: 'copied', statements: [faceStatement(id, turnedFace)] };
  return describeFindings(reviewFaults(subject, reviewed([faceStatement(id, face)], [], ada), facts));
};

const cited = (id: string): readonly Statement[] =>
  evidenceStatement('src/a.ts', `/** Reserved (${id}). */`, new Set(['arm-spec', 'aks-cilium']));

/** Words that changed after somebody compared them with their sources, all of them valid by form. */
export const reviewCases: readonly KnownBad[] = [
  {
    name: 'citation removed',
    story: 'An author shortens a sentence, and its evidence goes with the rest.',
    caught: () => turned('Cilium serves it. <Cite id="aks-cilium" />\n', 'Cilium serves it.\n'),
    says: 'example.mdx:1: expected the words compared on 2026-11-20 ("Cilium serves it. <Cite id=aks-cilium>", sources aks-cilium), found "Cilium serves it.", sources none',
  },
  {
    name: 'citation of another source',
    story: 'The id exists, so nothing else notices that this source says nothing of the kind.',
    caught: () => turned('It ends. <Cite id="aks-cilium" />\n', 'It ends. <Cite id="arm-sdk" />\n'),
    says: 'found "It ends. <Cite id=arm-sdk>", sources arm-sdk. Undo the change, or compare it',
  },
  {
    name: 'citation moved to the next sentence',
    story: 'The page cites as much as before; the doubtful sentence stands bare.',
    caught: () => turned('One. <Cite id="aks-cilium" /> Two.\n', 'One. Two. <Cite id="aks-cilium" />\n'),
    says: 'found "One. Two. <Cite id=aks-cilium>"',
  },
  {
    name: 'falsehood in new words',
    story: 'No list of patterns knows every way to say that overlay tunnels.',
    caught: () => turned('It leaves as it is.\n', 'It leaves inside a UDP datagram.\n'),
    says: 'expected the words compared on 2026-11-20 ("It leaves as it is.", sources none), found "It leaves inside a UDP datagram."',
  },
  {
    name: 'cells exchanged between dataplanes',
    story: 'Both cells are true, each of the other column.',
    caught: () =>
      turned(
        table('| kube-proxy | one pod a node | absent |'),
        table('| kube-proxy | absent | one pod a node |'),
      ),
    says: 'example.mdx:3: expected',
  },
  {
    name: 'snippets exchanged on a page',
    story: 'The text announces routes, the block below it prints rules.',
    caught: () => turned(snippets.join('\n\n'), [0, 3, 2, 1].map((at) => snippets[at]).join('\n\n')),
    says: 'found "<Snippet id=a/rules>"',
  },
  {
    name: 'number of another thing',
    story: 'The limit of pods a node in the place of the limit of nodes: both exist, both have sources.',
    caught: () =>
      turned('<Fact id="overlay-max-nodes" /> nodes.\n', '<Fact id="overlay-max-pods-per-node" /> nodes.\n'),
    says: 'found "<Fact id=overlay-max-pods-per-node> nodes."',
  },
  {
    name: 'scope widened in passing',
    story: 'The front matter promises versions that nobody looked at.',
    caught: () =>
      turned('---\nscope:\n  cilium: 1.16 to 1.19\n---\n', '---\nscope:\n  cilium: 1.14 to 1.20\n---\n'),
    says: 'found "scope.cilium: 1.14 to 1.20"',
  },
  {
    name: 'warning deleted',
    story: 'What is missing contradicts nothing.',
    caught: () => turned('It reads.\n\nIt reimages every pool.\n', 'It reads.\n'),
    says: '"It reimages every pool." was reviewed and is gone',
  },
  {
    name: 'verified later than compared',
    story: 'A script sets the date of every page to today.',
    caught: () =>
      turned('---\nverified: 2026-11-20\n---\n\nOne.\n', '---\nverified: 2026-11-21\n---\n\nOne.\n'),
    says: 'expected verified 2026-11-20, the day of the oldest comparison, found 2026-11-21',
  },
  {
    name: 'source newer than the comparison',
    story: 'The source was read again and dated anew; the sentences that rest on it were not.',
    caught: () => {
      const { statements } = page('It ends. <Cite id="aks-cilium" />\n');
      const dated = new Map([['aks-cilium', '2026-11-21']]);
      return describeFindings(
        reviewFaults({ id: 'x', statements }, reviewed(statements, [], ada), { ...facts, dated }),
      );
    },
    says: 'was compared on 2026-11-20, but its source aks-cilium is of 2026-11-21',
  },
  {
    name: 'comparison on a day to come',
    story: 'A date ahead outlives every source.',
    caught: () => {
      const statements: readonly Statement[] = page('One.\n').statements;
      return describeFindings(
        reviewFaults({ id: 'x', statements }, reviewed(statements, [], { ...ada, on: '2031-01-01' }), facts),
      );
    },
    says: 'was compared on 2031-01-01, which lies ahead',
  },
  {
    name: 'review by nobody',
    story: 'A merge leaves a line without the name of who compared.',
    caught: () =>
      thrown(() =>
        parseLedger(
          'content/reviews/x.json',
          '[\n{"on":"2026-11-21","by":"","digest":"0123456789abcdef","sources":[],"says":"One."}\n]\n',
        ),
      ),
    says: 'content/reviews/x.json:2: expected on (a day), by (a name)',
  },
  {
    name: 'verdict exchanged',
    story: 'Two verdicts change places: the totals are as before.',
    caught: () => judged({ verdict: 'misleading' }),
    says: 'content/claims/overlay.yaml (C013): expected',
  },
  {
    name: 'harm played down',
    story: 'The error that opens a cluster sinks to the end of the register.',
    caught: () => judged({ harm: 'low' }),
    says: 'claims/overlay.yaml (C013): expected',
  },
  {
    name: 'evidence exchanged',
    story: 'The new source exists and says something else.',
    caught: () => judged({ evidence: ['arm-sdk'] }),
    says: 'sources arm-sdk. Undo the change',
  },
  {
    name: 'correction leads elsewhere',
    story: 'The anchor exists; the section teaches another subject.',
    caught: () => judged({ teaches: '/understand/packet-in-overlay/#plan-the-ranges' }),
    says: 'npm run review -- claims/overlay',
  },
  {
    name: 'place of a claim shifted',
    story: 'A reader who looks the claim up finds another sentence there.',
    caught: () => judged({ places: ['002:118-124'] }),
    says: 'claims/overlay.yaml (C013): expected',
  },
  {
    name: 'expectation weakened',
    story: 'A line that a run contradicts is taken out of what the reader is told to expect.',
    caught: () => {
      const asked = snippet('inspect-dataplane/agent-status');
      const weaker = {
        ...asked,
        faces: asked.faces.map((face) => ({
          ...face,
          ...(face.output ? { output: { ...face.output, expects: face.output.expects.slice(1) } } : {}),
        })),
      };
      const ledger = reviewed([snippetStatement(asked)], [], ada);
      return describeFindings(
        reviewFaults({ id: 'snippets', statements: [snippetStatement(weaker)] }, ledger, facts),
      );
    },
    says: 'snippets/inspect-dataplane (inspect-dataplane/agent-status): expected the words compared on 2026-11-20',
  },
  {
    name: 'page that nobody compared',
    story: 'A new page goes online with a day of verification that its author typed.',
    caught: () => describeFindings(reviewFaults(page('---\nverified: 2026-11-21\n---\n\nOne.\n'), [], facts)),
    says: 'expected somebody who compared the 1 statements of docs/verify/example with their sources, found nobody',
  },
  {
    name: 'drawing that lost its no',
    story: 'The word "no" is deleted from the drawing; the words that are left all stand in its source.',
    caught: () => {
      const drawn = (svg: string): Statement =>
        diagramStatement('content/diagrams/x.mmd', 'A: no tunnel', svg);
      const ledger = reviewed([drawn('<text>no tunnel</text>')], [], ada);
      const statements = [drawn('<text>tunnel</text>')];
      return describeFindings(reviewFaults({ id: 'diagrams', statements }, ledger, facts));
    },
    says: 'content/diagrams/x.mmd: expected the words compared on 2026-11-20',
  },
  {
    name: 'condition that is true at once',
    story: 'condition=Progressing holds before a pod runs; the next command then fails on a slow cluster.',
    caught: () => copied('policies/ready', 'kubectl', 'condition=Available', 'condition=Progressing'),
    says: 'snippets/policies/kubectl.ts (policies/ready, kubectl): expected the words compared',
  },
  {
    name: 'port that nobody meant to open',
    story: 'A manifest opens 8080 in place of 80; it applies, and its tab applies the same.',
    caught: () => copied('policies/allow-backend', 'manifest', 'port: 80', 'port: 8080'),
    says: 'snippets/policies/manifests.ts (policies/allow-backend, Manifest): expected the words compared',
  },
  {
    name: 'false comment in a program',
    story: 'Readers copy the comment with the program; no compiler reads it.',
    caught: () =>
      copied('create-overlay/cluster', 'pulumi', 'with the Azure dataplane', 'with the Cilium dataplane'),
    says: 'snippets/create-overlay/pulumi.ts (create-overlay/cluster, Pulumi (TypeScript)): expected the words compared',
  },
  {
    name: 'evidence of a rule exchanged',
    story: 'The comment above a range cites the wrong source, and whoever checks it next looks there.',
    caught: () =>
      describeFindings(
        reviewFaults(
          { id: 'evidence', statements: cited('aks-cilium') },
          reviewed(cited('arm-spec'), [], ada),
          facts,
        ),
      ),
    says: 'src/a.ts: expected the words compared on 2026-11-20 ("src/a.ts: arm-spec", sources arm-spec)',
  },
];

import type { Draft, Mode } from './draft.ts';
import { judgePlan, type Outcome, type PlanFinding, type Room } from './judge.ts';
import { read, type Reading, type Refusal } from './read.ts';

/** What the page shows of a reading; `other version` is a link that this page cannot read. */
export type State = Reading['state'] | 'other version';

/** The result of a plan as HTML and as the state it is in; the same on the server and in the browser. */
export function resultOf(draft: Draft): { readonly state: State; readonly html: string } {
  const reading = read(draft);
  switch (reading.state) {
    case 'empty':
      return {
        state: 'empty',
        html: verdict('empty', '…', 'Nothing to judge yet. Fill in one pool, or take an example.'),
      };
    case 'refused':
      return { state: 'refused', html: refused(reading.refusal) };
    case 'partial': {
      const { question, known } = reading;
      const ask = `${verdict('partial', '?', `One question: ${question.text}`)}<p><a href="#${escaped(question.field)}">Go to the field</a></p>`;
      return { state: 'partial', html: ask + details(judgePlan(known)) };
    }
    case 'complete': {
      const outcome = judgePlan(reading.known);
      return {
        state: 'complete',
        html: complete(outcome) + details(outcome) + next(reading.known.mode, outcome),
      };
    }
  }
}

/** What stands in place of a result where a link comes from another version of this page. */
export function otherVersion(found: string): string {
  return verdict(
    'other-version',
    '!',
    `This link was made by version ${found.slice(0, 8)} of this tool. Enter the plan again.`,
  );
}

/** A text in which nothing is markup; what readers type and links carry goes through here. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function verdict(kind: string, icon: string, text: string): string {
  return `<p class="tool-verdict" data-verdict="${kind}" tabindex="-1"><span aria-hidden="true">${icon}</span> ${escaped(text)}</p>`;
}

function complete({ nodes, findings }: Outcome): string {
  const faults = findings.filter(({ severity }) => severity === 'fault');
  const [first] = faults.length > 0 ? faults : findings;
  if (!first) return verdict('fits', '✓', `Fits: every range has room for ${nodes} nodes, surge included.`);
  const more = findings.length > 1 ? ` And ${findings.length - 1} more.` : '';
  return faults.length > 0
    ? verdict('fault', '✕', `Does not fit. ${first.title}.${more}`)
    : verdict('doubt', '?', `In doubt. ${first.title}.${more}`);
}

function refused({ field, label, expected, found, suggestion }: Refusal): string {
  const take =
    suggestion === undefined
      ? ''
      : ` <button type="button" data-do="take" data-field="${escaped(field)}" data-value="${escaped(suggestion)}">Take ${escaped(suggestion)}</button>`;
  return `${verdict('refused', '!', `Not read: ${label.toLowerCase()}.`)}
<p id="refusal">${escaped(label)}: expected ${escaped(expected)}, found “<code>${escaped(found)}</code>”. <a href="#${escaped(field)}">Go to the field</a></p><p>${take}</p>`;
}

const mostFindings = 5;

function details({ findings, rooms, nodes }: Outcome): string {
  const list = findings.slice(0, mostFindings).map(finding).join('');
  const rest = findings.length - mostFindings;
  const more = rest > 0 ? `<p>${rest} more will show when these are mended.</p>` : '';
  const table =
    rooms.length === 0
      ? ''
      : `<div class="table" role="group" tabindex="0" aria-label="Table: need and room"><table>
<caption>Addresses for ${nodes} nodes, surge included; without those that Azure keeps</caption>
<thead><tr>${['Range', 'Yours', 'Need', 'Room', 'Least'].map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>${rooms.map(row).join('')}</tbody></table></div>`;
  return `${list && `<ul class="tool-findings">${list}</ul>`}${more}${table}`;
}

function finding({ severity, text, fix, heading, rule }: PlanFinding): string {
  const word = severity === 'fault' ? '✕ Fault' : '? Doubt';
  const links = [
    `<a href="${heading}">How to count</a>`,
    ...(rule === undefined ? [] : [`<a href="${rule}">The rule</a>`]),
  ];
  return `<li data-severity="${severity}"><b>${word}</b> ${escaped(text)} ${escaped(fix)} <span>${links.join(' · ')}</span></li>`;
}

function row({ label, range, needed, has, prefix }: Room): string {
  const cells = [
    ['Yours', range ?? 'not given'],
    ['Need', needed.toLocaleString('en-US')],
    ['Room', has === undefined ? 'not judged' : has.toLocaleString('en-US')],
    ['Least', `/${prefix}`],
  ];
  return `<tr><th scope="row">${label}</th>${cells.map(([name, value]) => `<td data-label="${name}">${escaped(value ?? '')}</td>`).join('')}</tr>`;
}

const clusterOf = { overlay: 'Overlay', 'pod-subnet': 'Pod Subnet', 'node-subnet': 'Node Subnet' } as const;

function next(mode: Mode, { findings }: Outcome): string {
  const create = mode === 'overlay' ? '/build/create-a-cluster/' : '/build/create-flat-networks/';
  const links = findings.some(({ rule }) => rule === '/rules/pod-range-holds-nodes/')
    ? [['/build/expand-pod-cidr/', 'Expand the pod CIDR', 'if the cluster runs already']]
    : findings.length === 0
      ? [[create, 'Create the cluster', 'with these ranges']]
      : [];
  const all = [
    ...links,
    ['/plan/cidr-planning/#grow-later', 'What can grow later', 'before you fix the ranges'],
  ];
  return `<h2 id="do-next">Do next</h2><ul>${all.map(([href, text, why]) => `<li><a href="${href}">${text}</a> – ${why}</li>`).join('')}
<li class="needs-script"><button type="button" data-do="cluster" data-mode="${mode}">Show all pages for ${clusterOf[mode]}</button></li></ul>`;
}

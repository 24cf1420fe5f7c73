import type { Finding } from '../finding.ts';

/** A statement that the documents this site replaces made, and that is false of AKS. */
interface Falsehood {
  readonly says: RegExp;
  readonly truth: string;
}

const tunnel = '(VXLAN|Geneve|GENEVE|tunnels?|tunnell?ed|tunnell?ing|encapsulat\\w*|IPsec)';

/** Each pattern must match within one sentence; a sentence that denies or asks is let through before. */
const falsehoods: readonly Falsehood[] = [
  {
    says: new RegExp(
      `\\b(overlay|AKS|pod(-to-pod)? (packets?|traffic))\\b.*\\b(in|inside|by|over|through|via|with|uses?|using|wraps?|needs?|requires?|adds?|is|are)\\b( \\w+){0,4} ${tunnel}\\b`,
      'i',
    ),
    truth: 'Azure CNI Overlay does not encapsulate (source aks-overlay-concepts)',
  },
  {
    says: new RegExp(
      `\\b(VXLAN|Geneve)\\b.*\\b(carr(y|ies)|wraps?|transports?|connects?|links?)\\b.*\\b(pods?|nodes?|packets?)\\b`,
      'i',
    ),
    truth: 'Azure CNI Overlay does not encapsulate (source aks-overlay-concepts)',
  },
  {
    says: /\bCilium\b[^.]*\b(requires?|needs?|depends on|works only (with|in|on)|only (with|in|on)|supports only)\b[^.]*\boverlay\b/i,
    truth: 'the Cilium dataplane runs in Overlay, Pod Subnet and Node Subnet (source aks-cilium)',
  },
  {
    says: /\boverlay\b[^.]*\b(requires?|needs?|depends on)\b[^.]*\bCilium\b/i,
    truth: 'Overlay runs with either dataplane (source aks-cni-overview)',
  },
  {
    says: /\bload balancers?\b[^.]*\b(sends?|forwards?|delivers?|targets?|maps?|translates?|rewrites?|directs?|to)\b[^.]*\bNodePorts?\b/i,
    truth:
      'with floating IP the node receives the frontend address and the Service port (source azure-floating-ip)',
  },
  {
    says: /\bpods?\b[^.]*\b(keeps?|retains?|preserves?)\b[^.]*\b(IP|address(es)?)\b[^.]*\b(another|other|different|new|across) nodes?\b/i,
    truth: 'a pod never moves; its replacement gets another address (source k8s-pod-lifecycle)',
  },
];

/** Denials and questions, and the contexts in which a tunnel is real: a Cilium of your own, WireGuard. */
const letThrough =
  /\b(no|not|never|none|nothing|nor|neither|without|cannot|whether|unless|if|instead of|infer|claim(s|ed)?|false|wrong)\b|n['’]t\b|\?|WireGuard|\bown\b|\bBYO\b|upstream|aksbyocni|you install/i;

/** Sentences that state one of these falsehoods. It reads words, not meaning: the register is where claims are judged. */
export function falseStatements(where: string, prose: string): readonly Finding[] {
  return sentences(prose)
    .filter((sentence) => !letThrough.test(sentence))
    .flatMap((sentence) => {
      const found = falsehoods.find(({ says }) => says.test(sentence));
      return found ? [{ where, message: `"${sentence.trim()}" is false: ${found.truth}.` }] : [];
    });
}

function sentences(prose: string): readonly string[] {
  return prose.replaceAll(/\s+/g, ' ').split(/(?<=[.!?:;])\s+/);
}

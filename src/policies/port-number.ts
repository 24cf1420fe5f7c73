/**
 * The number that the text of a Cilium port is, or nothing. Written with a zero in front or with underscores Cilium
 * reads it in two ways (base 0 in pkg/policy/l4.go, base 10 in its table of ports), so check-cilium.ts refuses that.
 */
export function portNumber(text: string): number | undefined {
  if (!/^(0|[1-9][0-9]{0,4})$/.test(text)) return undefined;
  const number = Number(text);
  return number <= 65535 ? number : undefined;
}

/** A service name of RFC 6335: https://github.com/cilium/cilium/blob/v1.19.1/pkg/iana/svcname.go. */
export function isPortName(text: string): boolean {
  return text.length <= 15 && /^([a-zA-Z0-9]-?)*[a-zA-Z](-?[a-zA-Z0-9])*$/.test(text);
}

/** The pool whose nodes are gateways. */
export const gatewayPool = 'egress';

/** The namespace of the example; configuration and pods must share one. */
export const namespace = 'partner';

/** The configuration, as pods name it in their annotation. */
export const configuration = 'fixed';

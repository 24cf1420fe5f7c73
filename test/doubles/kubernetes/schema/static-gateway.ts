import { Ajv } from 'ajv';
import type { Model } from './fault.ts';

const text = { type: 'string' } as const;

/**
 * The spec of a StaticGatewayConfiguration as its definition has it: Azure/kube-egress-gateway,
 * config/crd/bases/egressgateway.kubernetes.azure.com_staticgatewayconfigurations.yaml at 562be7c8 (2025-10-02).
 */
const schema = {
  type: 'object',
  properties: {
    apiVersion: text,
    kind: text,
    metadata: { type: 'object' },
    spec: {
      type: 'object',
      required: ['provisionPublicIps'],
      properties: {
        defaultRoute: { type: 'string', enum: ['azureNetworking', 'staticEgressGateway'] },
        excludeCidrs: { type: 'array', items: text },
        gatewayNodepoolName: text,
        gatewayVmssProfile: {
          type: 'object',
          properties: {
            publicIpPrefixSize: { type: 'integer', minimum: 0, maximum: 31 },
            vmssName: text,
            vmssResourceGroup: text,
          },
        },
        provisionPublicIps: { type: 'boolean' },
        publicIpPrefixId: text,
      },
    },
    status: { type: 'object' },
  },
} as const;

/** The validator, in the form of those that packages publish. */
export const validate: Model = new Ajv({ allErrors: true }).compile(schema) as unknown as Model;

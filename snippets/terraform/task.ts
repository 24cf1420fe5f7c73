import type { ProgramFace, SnippetSource, Task } from '../../src/snippet/model.ts';

/** The snippets of this folder, each named after the task `create-…` whose cluster it makes. */
export const terraform = {
  id: 'terraform',
  snippets: {
    overlay: configuration('Overlay with the Azure dataplane, in Terraform', {
      file: 'snippets/terraform/overlay.tf',
    }),
    'overlay-cilium': configuration('Overlay with the Cilium dataplane, in Terraform', {
      file: 'snippets/terraform/overlay-cilium.tf',
    }),
    'pod-subnet-cilium': configuration('Pod Subnet with the Cilium dataplane, in Terraform', {
      file: 'snippets/terraform/pod-subnet-cilium.tf',
    }),
    'node-subnet-cilium': configuration('Node Subnet with the Cilium dataplane, in Terraform', {
      file: 'snippets/terraform/node-subnet-cilium.tf',
    }),
    'byo-cni': configuration('A cluster without a CNI, in Terraform', {
      file: 'snippets/terraform/byo-cni.tf',
    }),
  },
} as const satisfies Task;

function configuration(title: string, terraform: ProgramFace): SnippetSource {
  return { title, faces: { terraform } };
}

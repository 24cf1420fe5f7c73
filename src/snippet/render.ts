import { readFileSync } from 'node:fs';
import type { Parameters } from '../aks/parameters.ts';
import { render } from '../commands/render.ts';
import { manifestText } from './manifest.ts';
import type {
  AnyFace,
  Face,
  FaceKind,
  ManifestFace,
  ProgramFace,
  ShellFace,
  Snippet,
  Task,
} from './model.ts';

const labels = {
  az: 'Azure CLI',
  kubectl: 'kubectl',
  helm: 'Helm',
  pulumi: 'Pulumi (TypeScript)',
  terraform: 'Terraform',
  manifest: 'Manifest',
} as const satisfies Record<FaceKind, string>;

const languages = {
  az: 'bash',
  kubectl: 'bash',
  helm: 'bash',
  pulumi: 'ts',
  terraform: 'hcl',
  manifest: 'yaml',
} as const satisfies Record<FaceKind, Face['language']>;

/** Renders one snippet of a task in all its faces; the caller has checked that the name exists. */
export function renderSnippet(task: Task, name: string, parameters: Parameters): Snippet {
  const source = task.snippets[name];
  if (!source) throw new Error(`snippets/${task.id}: no snippet "${name}".`);
  const faces = Object.entries(source.faces) as [FaceKind, AnyFace][];
  return {
    id: `${task.id}/${name}`,
    title: source.title,
    faces: faces.map(([kind, face]) =>
      'file' in face
        ? programFace(kind, face)
        : remembered(parameters, `${task.id}/${name}/${kind}`, () =>
            writtenFace(task.id, kind, face, parameters),
          ),
    ),
  };
}

/** Read each time, so that an edit shows while the site is served. */
function programFace(kind: FaceKind, { file }: ProgramFace): Face {
  const text = readFileSync(file, 'utf8');
  return { kind, label: labels[kind], language: languages[kind], file, text, preview: false };
}

/** What was rendered before, by the very parameters: a build asks for each face many times. */
const rendered = new WeakMap<Parameters, Map<string, Face>>();

function remembered(parameters: Parameters, key: string, make: () => Face): Face {
  const known = rendered.get(parameters) ?? new Map<string, Face>();
  const face = known.get(key) ?? make();
  rendered.set(parameters, known.set(key, face));
  return face;
}

type WrittenFace = ShellFace | ManifestFace;

function writtenFace(task: string, kind: FaceKind, face: WrittenFace, parameters: Parameters): Face {
  const common = { kind, label: labels[kind], language: languages[kind] };
  if ('objects' in face) {
    const text = manifestText(face.objects(parameters));
    return { ...common, file: `snippets/${task}/manifests.ts`, text, preview: false };
  }
  return {
    ...common,
    file: `snippets/${task}/${kind}.ts`,
    text: render(face.script(parameters)),
    preview: face.preview === true,
    ...(face.cilium ? { cilium: face.cilium } : {}),
    ...(face.output ? { output: { ...face.output, expects: face.output.expects(parameters) } } : {}),
  };
}

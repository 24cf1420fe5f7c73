/** One fault that a model's own validator found, in ajv's words. */
export interface ModelFault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The compiled validator of a kind, as kubernetes-models and @kubernetes-models/cilium publish them. */
export interface Model {
  (value: unknown): boolean;
  errors?: readonly ModelFault[] | null;
}

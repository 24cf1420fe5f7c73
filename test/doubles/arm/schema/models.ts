import ts from 'typescript';

/** A property of a published model as its declaration states it. */
export interface ModelProperty {
  readonly name: string;
  readonly required: boolean;
  readonly type: ts.TypeNode;
}

/** An interface of the package: its own properties and the interfaces it extends. */
export interface Model {
  readonly parents: readonly string[];
  readonly properties: readonly ModelProperty[];
}

/** Everything that the declaration file says about shapes: interfaces, enums and aliases by name. */
export interface Models {
  readonly interfaces: ReadonlyMap<string, Model>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  readonly aliases: ReadonlyMap<string, ts.TypeNode>;
}

/** Reads interfaces, enums and type aliases from the text of a TypeScript declaration file. */
export function readModels(declarations: string): Models {
  const file = ts.createSourceFile('models.d.ts', declarations, ts.ScriptTarget.Latest, true);
  const interfaces = new Map<string, Model>();
  const enums = new Map<string, readonly string[]>();
  const aliases = new Map<string, ts.TypeNode>();
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, readInterface(statement));
    if (ts.isEnumDeclaration(statement)) enums.set(statement.name.text, readEnum(statement));
    if (ts.isTypeAliasDeclaration(statement)) aliases.set(statement.name.text, statement.type);
  }
  return { interfaces, enums, aliases };
}

function readInterface(declaration: ts.InterfaceDeclaration): Model {
  const parents = (declaration.heritageClauses ?? []).flatMap((clause) =>
    clause.types.map((type) => type.expression.getText()),
  );
  return { parents, properties: readProperties(declaration) };
}

/** Reads the properties of an interface or of a type written in place. */
export function readProperties(declaration: ts.InterfaceDeclaration | ts.TypeLiteralNode): ModelProperty[] {
  return declaration.members.flatMap(readProperty);
}

function readProperty(member: ts.TypeElement): ModelProperty[] {
  if (!ts.isPropertySignature(member) || !member.type) return [];
  const { name, type } = member;
  const text = ts.isStringLiteral(name) ? name.text : name.getText();
  return [{ name: text, required: !member.questionToken && !isReadOnly(member), type }];
}

function isReadOnly(member: ts.PropertySignature): boolean {
  return member.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
}

function readEnum(declaration: ts.EnumDeclaration): string[] {
  return declaration.members.flatMap(({ initializer }) =>
    initializer && ts.isStringLiteral(initializer) ? [initializer.text] : [],
  );
}

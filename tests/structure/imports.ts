import ts from 'typescript';

/** What a file imports: the name of the module as it is written, and whether only types are taken from it. */
export type Import = { readonly from: string; readonly typeOnly: boolean };

/** Every import of a TypeScript or Astro file, re-exports and imports at run time included. */
export function importsOf(path: string, text: string): Import[] {
  const code = path.endsWith('.astro') ? frontmatterOf(text) : text;
  const found: Import[] = [];
  const look = (node: ts.Node): void => {
    found.push(...importAt(node));
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, code, ts.ScriptTarget.Latest));
  return found;
}

function importAt(node: ts.Node): Import[] {
  if (ts.isImportDeclaration(node)) {
    return named(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  }
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return named(node.argument.literal, true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return named(node.arguments[0], false);
  }
  return [];
}

function named(specifier: ts.Node | undefined, typeOnly: boolean): Import[] {
  return specifier !== undefined && ts.isStringLiteralLike(specifier)
    ? [{ from: specifier.text, typeOnly }]
    : [];
}

function frontmatterOf(astro: string): string {
  return /^---\n(.*?)\n---/s.exec(astro)?.[1] ?? '';
}

import { htmlToHast } from 'satteri';
import type { HastNode } from 'satteri';
import ts from 'typescript';

/** What a compiled text is made of: the runtime of JSX, Astro’s fragments and the three components. */
const NAMES: ReadonlySet<string> = new Set([
  ...['_jsx', '_jsxs', '_Fragment', 'Fragment', '_components', 'props', 'Object', 'undefined'],
  ...['_createMdxContent', 'MDXContent', 'MDXLayout', '_missingMdxReference', 'Error', 'id', 'component'],
  ...['Figure', 'Chart', 'Note'],
]);

const TAGS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ol ul li strong em a img br table thead tbody tr th td blockquote hr code'.split(' '),
);

const ATTRIBUTES: ReadonlySet<string> = new Set([
  'href',
  'src',
  'alt',
  'start',
  'style',
  'align',
  'id',
  'type',
  'class',
  'ariaLabel',
  'className',
  'aria-label',
]);

/** An address that runs nothing and leads over https, within the site, or to an email address. */
const ADDRESS = /^(?:https:\/\/|mailto:|\/(?![/\\])|#)/;

/**
 * What in a compiled text is more than words: an import beside that of the runtime, a program, an element that no text has.
 * The code is read and not run.
 */
export function liveIn(code: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    found.push(...faultOf(node));
    ts.forEachChild(node, look);
  };
  const file = ts.createSourceFile('text.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  look(file);
  return found;
}

function faultOf(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node)) {
    const from = (node.moduleSpecifier as ts.StringLiteral).text;
    return from === 'astro/jsx-runtime' ? [] : [`import from ${from}`];
  }
  if (ts.isExportDeclaration(node) || ts.isExportAssignment(node)) {
    return node.getText() === 'export default MDXContent;' ? [] : [node.getText()];
  }
  if (ts.isIdentifier(node) && isValue(node)) return NAMES.has(node.text) ? [] : [`the name ${node.text}`];
  if (ts.isCallExpression(node)) return calls(node);
  if (ts.isStringLiteral(node) && isHtml(node)) return htmlFaults(htmlToHast(node.text, { fragment: true }));
  const isProgram =
    ts.isArrowFunction(node) ||
    ts.isNewExpression(node) ||
    ts.isTemplateLiteral(node) ||
    ts.isAwaitExpression(node);
  return isProgram && !node.getText().startsWith('new Error("Expected ') ? [node.getText()] : [];
}

function calls(node: ts.CallExpression): string[] {
  const callee = node.expression.getText();
  if (callee === 'Object.assign' || callee === '_createMdxContent' || callee === '_missingMdxReference')
    return [];
  if (callee !== '_jsx' && callee !== '_jsxs') return [`the call ${callee}`];
  const [type, properties] = node.arguments;
  const element = type?.getText() ?? '';
  if (ts.isStringLiteral(type as ts.Node)) return [`the element ${element}`];
  if (!element.startsWith('_components.')) return [];
  const tag = element.slice('_components.'.length);
  return [...(TAGS.has(tag) ? [] : [`the element ${tag}`]), ...attributeFaults(properties)];
}

function attributeFaults(properties: ts.Expression | undefined): string[] {
  if (properties === undefined || !ts.isObjectLiteralExpression(properties)) return [];
  return properties.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property)) return [property.getText()];
    const name = property.name.getText().replaceAll('"', '');
    if (name === 'children') return [];
    const value = ts.isStringLiteral(property.initializer) ? property.initializer.text : '';
    return attributeFault(name, value);
  });
}

function htmlFaults(node: HastNode): string[] {
  const own =
    node.type === 'element'
      ? [
          ...(TAGS.has(node.tagName) ? [] : [`the element ${node.tagName}`]),
          ...Object.entries(node.properties).flatMap(([name, value]) => attributeFault(name, String(value))),
        ]
      : node.type === 'comment' || node.type === 'raw'
        ? [node.type]
        : [];
  return [...own, ...('children' in node ? node.children.flatMap(htmlFaults) : [])];
}

function attributeFault(name: string, value: string): string[] {
  if (!ATTRIBUTES.has(name)) return [`the attribute ${name}`];
  if (name === 'style' && !/^text-align: ?(?:left|center|right);?$/.test(value))
    return [`the style ${value}`];
  return (name === 'href' || name === 'src') && !ADDRESS.test(value) ? [`the address ${value}`] : [];
}

function isHtml(node: ts.StringLiteral): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name.getText() === '"set:html"';
}

/** Whether a name stands for a value, and not for a key of one. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(ts.isBindingElement(parent) && parent.propertyName === node) && !ts.isImportSpecifier(parent);
}

import { parseAst } from 'vite';

type Node = { type: string; start: number; end: number } & Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

const functions = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

/** @returns the name of each function that is longer than so many lines, with its length; one within another counts for both */
export function longFunctions(file: string, source: string, most: number): string[] {
  const found: string[] = [];
  const visit = (node: Node, name: string) => {
    const called = isNode(node.id) && node.id.type === 'Identifier' ? String(node.id.name) : name;
    if (functions.includes(node.type)) {
      const lines = source.slice(node.start, node.end).split('\n').length;
      if (lines > most) found.push(`${file}: ${called || 'a function'} has ${lines} lines`);
    }
    for (const [key, value] of Object.entries(node)) {
      const key_ = node.type === 'Property' && isNode(node.key) ? String(node.key.name ?? '') : called;
      for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) visit(each, key === 'value' ? key_ : called);
    }
  };
  visit(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node, '');
  return found;
}

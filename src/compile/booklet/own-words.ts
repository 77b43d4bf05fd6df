import { parseAst } from 'vite';
import { type Text, text } from '../../lib/text';

type Node = { type: string } & Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** The words of a literal; what is put in when the game runs is shown as `{…}`. */
function literal(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('{…}');
}

const saysSomething = (words: string): boolean => /\p{L}/u.test(words.replace(/\{[^}]*\}/g, ''));

/** Words that stand in a program: every `text('…', '…')` of a file, in its order. Those of the content are never there. */
export function ownWords(source: string, lang: 'ts' | 'tsx' = 'ts'): Text[] {
  const found: Text[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.name === 'text') {
      const [vi, en] = (node.arguments as unknown[]).map(literal);
      if (vi !== undefined && saysSomething(vi)) found.push(text(vi, en ?? ''));
    }
    for (const value of Object.values(node)) for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) visit(each);
  };
  visit(parseAst(source, { lang }) as unknown as Node);
  return found;
}

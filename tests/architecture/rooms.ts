import path from 'node:path';
import { parseAst } from 'vite';

/** A room of the house: whose files they are, which other rooms they may import, and which packages. The first room that matches a file has it. */
interface Room {
  name: string;
  files: RegExp;
  /** Names of rooms. Its own files a room may always import; of the activities only its own folder. */
  imports: readonly string[];
  packages?: RegExp;
}

const preact = 'preact|preact/hooks|virtual:.+';

const appPackages = new RegExp(`^(${preact}|preact-render-to-string)$`);
/** What every part of the app may import. */
const shared = ['lib', 'domain', 'i18n', 'art', 'registry', 'scene', 'sounds', 'style', 'content', 'storage', 'game', 'ui'];
/** Folders of src/app. */
const wings = ['child', 'desk'];

/** Imports run one way. Tests stand beside the files and may import what they test. */
export const rooms: readonly Room[] = [
  { name: 'worker', files: /^sw\.ts$/, imports: [] },
  { name: 'compile', files: /^compile\//, imports: ['lib', 'domain', 'activity', 'level', 'schema', 'art', 'i18n'], packages: /./ },
  { name: 'lib', files: /^lib\//, imports: [] },
  { name: 'domain', files: /^domain\//, imports: ['lib'] },
  { name: 'art', files: /^art\//, imports: [] },
  { name: 'i18n', files: /^i18n\//, imports: ['lib', 'domain'] },
  { name: 'registry', files: /^activities\/registry\.ts$/, imports: ['lib', 'domain', 'activity'] },
  { name: 'scene', files: /^activities\/[^/]+\/scene\.ts$/, imports: ['lib', 'domain', 'activity', 'art', 'game'] },
  { name: 'sounds', files: /^activities\/[^/]+\/sounds\.ts$/, imports: ['game'] },
  { name: 'names', files: /^activities\/[^/]+\/names\.ts$/, imports: ['lib', 'domain', 'level'] },
  { name: 'style', files: /^activities\/[^/]+\/style\.css$/, imports: [] },
  { name: 'level', files: /^activities\/[^/]+\/level\.ts$/, imports: ['lib', 'domain', 'activity'], packages: /^valibot$/ },
  { name: 'activity', files: /^activities\/[^/]+\//, imports: ['lib', 'domain', 'level'] },
  { name: 'schema', files: /^content\/(leader-(\w+-)?|corner-)?schema\.ts$/, imports: ['lib', 'domain'], packages: /^valibot$/ },
  { name: 'content', files: /^content\//, imports: ['lib', 'domain', 'activity', 'registry', 'schema', 'levels'] },
  { name: 'storage', files: /^storage\//, imports: ['lib', 'domain'], packages: /^idb$/ },
  { name: 'game', files: /^game\//, imports: ['lib', 'domain', 'art'], packages: /^phaser(-src\/.+)?$/ },
  { name: 'office', files: /^office\//, imports: ['lib', 'domain', 'i18n'], packages: /^(docx|write-excel-file\/universal)$/ },
  // A worker of the desk with what it does: apart from the page, it has neither screens nor words of theirs.
  { name: 'gather', files: /^gather\//, imports: ['lib', 'domain', 'storage'], packages: /^fflate$/ },
  { name: 'codes', files: /^codes\//, imports: ['lib', 'domain'], packages: /^(qr(\/decode\.js)?|fflate)$/ },
  { name: 'ui', files: /^ui\//, imports: ['lib', 'domain', 'i18n', 'art'], packages: new RegExp(`^(${preact})$`) },
  // The page's entry and what it is drawn from at build: they alone know the wings.
  { name: 'main', files: /^app\/(main|first-paint)\.tsx?$/, imports: [...shared, 'app', ...wings], packages: appPackages },
  // A wing is what one kind of person meets after the door. None knows another.
  ...wings.map((name) => ({
    ...{ name, files: new RegExp(`^app/${name}/`), packages: appPackages },
    imports: [...shared, 'app', 'codes', ...(name === 'desk' ? ['office', 'gather'] : [])],
  })),
  { name: 'app', files: /^app\//, imports: shared, packages: appPackages },
  // Not under src: the content, which only its own room reads.
  { name: 'levels', files: /^\.\.\/levels\//, imports: [] },
];

/** They bring a parser with them: the browser gets checked data and may know them by type only. */
export const buildOnly = ['level', 'schema'];

const everyApp = ['app', 'main', ...wings];

/** Who may touch what of the browser's own world. The worker and the build are worlds of their own. */
export const globals: readonly { names: readonly string[]; rooms: readonly string[] }[] = [
  // One clock, one pause owner, seeded chance: a game can be replayed, resumed and tested.
  { names: ['setTimeout', 'setInterval', 'Math.random', 'Date.now', 'new Date()'], rooms: ['lib', ...everyApp] },
  // Loses the last seconds when a machine is switched off; never for progress.
  { names: ['localStorage', 'sessionStorage'], rooms: ['lib', ...everyApp] },
  { names: ['indexedDB'], rooms: ['storage'] },
  { names: ['document', 'window', 'navigator', 'location', 'history'], rooms: ['game', 'ui', ...everyApp] },
  { names: ['caches', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'BroadcastChannel'], rooms: everyApp },
];

const outside = ['worker', 'compile'];

interface Import {
  from: string;
  line: number;
  typeOnly: boolean;
}

interface Use {
  name: string;
  line: number;
}

type Node = { type: string; start: number } & Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';
const nameOf = (value: unknown): string => (isNode(value) && value.type === 'Identifier' ? String(value.name) : '');
const literals = (value: unknown): string[] => {
  if (!isNode(value)) return [];
  if (value.type === 'ArrayExpression') return (value.elements as unknown[]).flatMap(literals);
  if (value.type === 'TemplateLiteral' && (value.quasis as Node[]).length === 1) {
    return [String((value.quasis as { value: { cooked: string } }[])[0]?.value.cooked)];
  }
  return value.type === 'Literal' && typeof value.value === 'string' ? [value.value] : [];
};

/** Names of properties and members are not uses of what happens to be called so. */
const isKey = (parent: Node, key: string): boolean =>
  (key === 'property' && parent.type === 'MemberExpression' && parent.computed !== true) ||
  (key === 'key' && parent.computed !== true) ||
  key === 'label' ||
  key === 'imported' ||
  key === 'exported';

/** Everything a file imports (statically, on demand, by type, by glob) and every global that it names. */
export function read(file: string, source: string): { imports: Import[]; uses: Use[] } {
  const imports: Import[] = [];
  const uses: Use[] = [];
  const lineOf = (node: Node) => source.slice(0, node.start).split('\n').length;
  const take = (node: Node, froms: string[], typeOnly: boolean) => {
    // What is computed cannot be checked: it is no name of a room, and so refused.
    for (const from of froms.length > 0 ? froms : ['(computed)']) imports.push({ from, line: lineOf(node), typeOnly });
  };
  const visit = (node: Node, parent: Node, key: string): void => {
    const { type } = node;
    if (type === 'ImportDeclaration' || ((type === 'ExportNamedDeclaration' || type === 'ExportAllDeclaration') && node.source)) {
      const specifiers = (node.specifiers ?? []) as Node[];
      const allTypes = specifiers.length > 0 && specifiers.every((each) => (each.importKind ?? each.exportKind) === 'type');
      take(node, literals(node.source), (node.importKind ?? node.exportKind) === 'type' || allTypes);
    } else if (type === 'ImportExpression') take(node, literals(node.source), false);
    else if (type === 'TSImportType') take(node, literals(node.source), true);
    else if (type === 'CallExpression' && source.slice((node.callee as Node).start).startsWith('import.meta.glob')) {
      take(node, literals((node.arguments as unknown[])[0]), false);
    }
    if (type === 'MemberExpression') {
      const [object, property] = [nameOf(node.object), node.computed === true ? literals(node.property)[0] : nameOf(node.property)];
      const global = ['window', 'globalThis', 'self'].includes(object);
      uses.push({ name: global ? String(property) : `${object}.${property}`, line: lineOf(node) });
    }
    if (type === 'NewExpression' && nameOf(node.callee) === 'Date' && (node.arguments as unknown[]).length === 0) {
      uses.push({ name: 'new Date()', line: lineOf(node) });
    }
    if (type === 'Identifier' && !isKey(parent, key)) uses.push({ name: String(node.name), line: lineOf(node) });
    for (const [inner, value] of Object.entries(node)) {
      for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) visit(each, node, inner);
    }
  };
  const program = parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node;
  visit(program, program, '');
  return { imports, uses };
}

const roomOf = (file: string) => rooms.find(({ files }) => files.test(file));
const folderOf = (file: string) => /^activities\/([^/]+)\//.exec(file)?.[1];

/**
 * @param file below src, with slashes: `game/stage.ts`
 * @returns one line for each offence against the rules above
 */
export function offences(file: string, source: string): string[] {
  const room = roomOf(file);
  if (!room) return [`src/${file} belongs to no room`];
  const { imports, uses } = read(file, source);
  const refused = imports.flatMap(({ from, line, typeOnly }) => {
    const at = `src/${file}:${line} (${room.name})`;
    if (!from.startsWith('.')) return room.packages?.test(from) ? [] : [`${at} imports the package ${from}`];
    const target = path.posix.join(path.posix.dirname(file), from.replace(/\?.*$/, ''));
    // An import may leave out the ending.
    const other = roomOf(target) === undefined || !path.posix.extname(target) ? (roomOf(`${target}.ts`) ?? roomOf(target)) : roomOf(target);
    if (!other) return [`${at} imports ${target}, which belongs to no room`];
    const neighbour = folderOf(file) !== undefined && folderOf(target) !== undefined && folderOf(file) !== folderOf(target);
    if (neighbour && room.name !== 'registry') return [`${at} imports another activity, ${target}`];
    if (other.name !== room.name && !room.imports.includes(other.name)) return [`${at} imports ${target} (${other.name})`];
    const parser = buildOnly.includes(other.name) && !buildOnly.includes(room.name) && room.name !== 'compile';
    return parser && !typeOnly ? [`${at} imports more than types of ${target}`] : [];
  });
  const touched = outside.includes(room.name)
    ? []
    : uses.flatMap(({ name, line }) =>
        globals.some((each) => each.names.includes(name) && !each.rooms.includes(room.name))
          ? [`src/${file}:${line} (${room.name}) uses ${name}`]
          : [],
      );
  return [...refused, ...touched];
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Path pattern and the headers it adds, in the order of the file. */
export type HeaderRule = Readonly<{ pattern: string; headers: Readonly<Record<string, string>> }>;

/** Reads a `_headers` file (the format of Netlify, Cloudflare Pages and GitLab Pages): a path, then indented `Name: value` lines. */
export function parseHeaders(source: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of source.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: {} });
      continue;
    }
    const colon = line.indexOf(':');
    const last = rules.at(-1);
    if (colon < 0 || !last) throw new Error(`_headers: cannot read "${line}"`);
    last.headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  return rules;
}

const matches = (pattern: string, pathname: string): boolean =>
  pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;

/** All headers for one path (without the site's base). Later rules win, as on the hosts. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => matches(rule.pattern, pathname)).map((rule) => rule.headers));
}

/** The policy for `<meta>`: what the header says but `frame-ancestors`, which browsers accept in a header only (whatwg/html#523). */
export function metaPolicy(rules: readonly HeaderRule[]): string {
  const policy = headersFor(rules, '/')['Content-Security-Policy'];
  if (!policy) throw new Error('public/_headers has no Content-Security-Policy for /');
  return policy.replace(/;\s*frame-ancestors [^;]+/, '');
}

/** For pages of ours without any script. */
const SCRIPTLESS_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * Writes the policy into every page as `<meta>`, right after the charset, because the header alone never reaches an installed app
 * (its cached document keeps the old one) nor a host that cannot send headers; and makes `vite preview` send public/_headers.
 * The development server has neither: its client needs inline styles and a socket.
 */
export function headersPlugin(): Plugin {
  let rules: HeaderRule[] = [];
  let base = '/';
  return {
    name: 'khien-nho:headers',
    configResolved(config) {
      const file = path.join(config.publicDir, '_headers');
      if (!existsSync(file)) throw new Error(`${file} is missing`);
      rules = parseHeaders(readFileSync(file, 'utf8'));
      base = config.base.startsWith('/') ? config.base : '/';
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, context) {
        if (context.server) return html;
        const policy = /<script\b/.test(html) ? metaPolicy(rules) : SCRIPTLESS_POLICY;
        const charset = '<meta charset="utf-8">';
        if (!html.includes(charset)) throw new Error(`${context.path}: no ${charset} to put the security policy after`);
        return html.replace(charset, `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`);
      },
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        for (const [name, value] of Object.entries(headersFor(rules, `/${pathname.slice(base.length)}`))) response.setHeader(name, value);
        next();
      });
    },
  };
}

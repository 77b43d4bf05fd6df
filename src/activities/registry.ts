import type { Activity, Bank } from '../domain/activity';

/** Every folder beside this file is an activity; adding one changes no list. */
const found = import.meta.glob<Activity>('./*/index.ts', { import: 'activity' });

/** @throws when there is no such activity: content that was checked never asks for one */
export async function loadActivity(type: string): Promise<Activity> {
  const load = found[`./${type}/index.ts`];
  if (!load) throw new Error(`no activity ${type}`);
  return load();
}

const offered = import.meta.glob<Bank>('./*/bank.ts', { import: 'bank', eager: true });

/** What activities can do with other situations of the bank, by type. */
export const banks: Readonly<Record<string, Bank>> = Object.fromEntries(
  Object.entries(offered).map(([file, bank]) => [file.replace(/^\.\/(.+)\/bank\.ts$/, '$1'), bank]),
);

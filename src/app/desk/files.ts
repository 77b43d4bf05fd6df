/** Files that somebody chose or dropped, given out as they are needed: of thousands each costs a little. */
export interface Files {
  of: number;
  /** The next so many. */
  next(most: number): Promise<File[]>;
}

export function filesOf(list: ArrayLike<File>): Files {
  let at = 0;
  return {
    of: list.length,
    async next(most) {
      const files: File[] = [];
      for (; at < list.length && files.length < most; at++) files.push(list[at] as File);
      return files;
    },
  };
}

/** Opens it when it is needed. */
type Opener = () => Promise<File>;

/** In the place of what can't be opened: empty, so that it is told by its name instead of being passed over. */
const lost = ({ name }: FileSystemEntry): File => new File([], name);
const openerOf =
  (entry: FileSystemFileEntry): Opener =>
  () =>
    new Promise((resolve) => entry.file(resolve, () => resolve(lost(entry))));

/** All files of a folder: a browser gives a hundred at a time. */
async function within(folder: FileSystemDirectoryEntry): Promise<Opener[]> {
  const reader = folder.createReader();
  const files: Opener[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | undefined>((resolve) => reader.readEntries(resolve, () => resolve(undefined)));
    if (!some) files.push(async () => lost(folder));
    if (!some || some.length === 0) return files;
    for (const entry of some) {
      if (entry.isDirectory) files.push(...(await within(entry as FileSystemDirectoryEntry)));
      else files.push(openerOf(entry as FileSystemFileEntry));
    }
  }
}

/** What was dropped, with what is in its folders. */
export async function dropped({ items, files }: DataTransfer): Promise<Files> {
  // After the first wait there are no items any more.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.every(({ isFile }) => isFile)) return filesOf([...files]);
  const all: Opener[] = [];
  for (const entry of entries) {
    if (entry.isDirectory) all.push(...(await within(entry as FileSystemDirectoryEntry)));
    else all.push(openerOf(entry as FileSystemFileEntry));
  }
  let at = 0;
  return {
    of: all.length,
    async next(most) {
      const some = all.slice(at, at + most);
      at += most;
      return Promise.all(some.map((open) => open()));
    },
  };
}

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

/** All files of a folder: a browser gives a hundred at a time. */
async function within(folder: FileSystemDirectoryEntry): Promise<FileSystemFileEntry[]> {
  const reader = folder.createReader();
  const files: FileSystemFileEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return files;
    for (const entry of some) {
      if (entry.isDirectory) files.push(...(await within(entry as FileSystemDirectoryEntry)));
      else files.push(entry as FileSystemFileEntry);
    }
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File | undefined> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));

/** What was dropped, with what is in its folders. */
export async function dropped({ items, files }: DataTransfer): Promise<Files> {
  // After the first wait there are no items any more.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.every(({ isFile }) => isFile)) return filesOf([...files]);
  const all: FileSystemFileEntry[] = [];
  for (const entry of entries) {
    if (entry.isDirectory) all.push(...(await within(entry as FileSystemDirectoryEntry)));
    else all.push(entry as FileSystemFileEntry);
  }
  let at = 0;
  return {
    of: all.length,
    async next(most) {
      const some = all.slice(at, at + most);
      at += most;
      return (await Promise.all(some.map(fileOf))).flatMap((file) => file ?? []);
    },
  };
}

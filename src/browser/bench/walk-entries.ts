import type {ChosenFile} from './bench';

/** What was dropped on the page: files, and folders with all that is in them. Call it while the drop is being handled. */
export async function droppedFiles(items: DataTransferItemList): Promise<ChosenFile[]> {
  // The list is emptied as soon as the handler waits for anything.
  const entries = [...items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
  return walkEntries(entries);
}

/** Files of a list that are looked at in one go: of thousands at once the browser makes the page wait. */
const PORTION = 500;

/** Files that were chosen one by one or as a folder (`webkitdirectory`). */
export async function pickedFiles(files: FileList): Promise<ChosenFile[]> {
  const picked: ChosenFile[] = [];
  for (let from = 0; from < files.length; from += PORTION) {
    for (let at = from; at < Math.min(from + PORTION, files.length); at++) {
      const file = files[at];
      if (file) picked.push({path: file.webkitRelativePath || file.name, file});
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return picked;
}

/** Every file in these entries, with where it is. What the browser cannot open is listed without its file. */
export async function walkEntries(entries: readonly FileSystemEntry[]): Promise<ChosenFile[]> {
  const found: ChosenFile[] = [];
  const folders = [...entries];
  for (let entry = folders.pop(); entry; entry = folders.pop()) {
    const path = entry.fullPath.replace(/^\//, '');
    try {
      if (entry.isDirectory) folders.push(...(await childrenOf(entry as FileSystemDirectoryEntry)));
      else found.push({path, file: await fileOf(entry as FileSystemFileEntry)});
    } catch {
      found.push({path});
    }
  }
  return found;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** Browsers tell a hundred at a time, and none when there are no more. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return children;
    children.push(...some);
  }
}

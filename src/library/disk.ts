import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files a library is read from. Paths are relative to the project, with forward slashes. */
export type Disk = {
  /** Names of the files in a folder that end as asked, sorted; none when there is no such folder. */
  list(folder: string, ending: string): string[];
  /** The text of a file. Throws when it cannot be read. */
  read(path: string): string;
};

/** The files below a folder of this machine. */
export function nodeDisk(root: string): Disk {
  return {
    list(folder, ending) {
      try {
        return readdirSync(join(root, folder))
          .filter((name) => name.endsWith(ending))
          .toSorted();
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      }
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
  };
}

import { readLibrary } from '../../src/library/from-disk.ts';

/** Reads the library of the folder it is given, and prints how long that took, in milliseconds. */
const [folder = '.'] = process.argv.slice(2);
const start = performance.now();
readLibrary(folder);
console.log(performance.now() - start);

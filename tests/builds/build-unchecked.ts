import { build } from 'astro';
import { markChecked } from '../../src/cli/run-check.ts';

// Builds the project in this folder as Astro does, as if it had passed the check.
const root = process.cwd();
markChecked(root);
await build({ root, force: true, logLevel: 'error' });
console.log('The site was built.');

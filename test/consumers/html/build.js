// What a partner does by hand: the files of the package go beside the page.
import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const card = fileURLToPath(import.meta.resolve('@connective-cities/widgets/embed/cc-widgets.js'));
rmSync('dist', { recursive: true, force: true });
cpSync('page', 'dist', { recursive: true });
cpSync(dirname(card), join('dist', 'widgets'), { recursive: true });

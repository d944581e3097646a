import { it } from 'vitest';
import { readContent } from './disk/read-content.js';
import { loadContent } from './authoring/index.js';
it('x', async () => {
  const c = (await readContent('/work/main/content'))!;
  const r = loadContent(c.files, c.assets);
  console.log(JSON.stringify(r.issues, null, 1), Object.keys(r), JSON.stringify(r.content?.articles[0]).slice(0, 1500));
});

// Asks the language service of VS Code what it would offer, with the package's data.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import html from 'vscode-html-languageservice';

const { getLanguageService, newHTMLDataProvider, TextDocument } = html;

const path = fileURLToPath(import.meta.resolve('@connective-cities/widgets/vscode.html-custom-data.json'));
const service = getLanguageService({
  customDataProviders: [newHTMLDataProvider('widgets', JSON.parse(readFileSync(path, 'utf8')))],
});

/** What is offered where `|` stands. */
function offered(text) {
  const offset = text.indexOf('|');
  const page = TextDocument.create('file:///page.html', 'html', 1, text.replace('|', ''));
  const { items } = service.doComplete(page, page.positionAt(offset), service.parseHTMLDocument(page));
  return items.map(({ label }) => label.replaceAll('"', ''));
}

/** What is said of a thing under the pointer, which is where `|` stands. */
function said(text) {
  const offset = text.indexOf('|');
  const page = TextDocument.create('file:///page.html', 'html', 1, text.replace('|', ''));
  return (
    service.doHover(page, page.positionAt(offset), service.parseHTMLDocument(page))?.contents.value ?? ''
  );
}

console.log(
  JSON.stringify({
    tags: offered('<|').filter((tag) => tag.startsWith('cc-')),
    attributes: offered('<cc-event |></cc-event>'),
    words: offered('<cc-event images="|"></cc-event>'),
    card: said('<cc-e|vent></cc-event>'),
  }),
);

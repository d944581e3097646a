import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type DefaultTheme } from 'vitepress';

/** Reference pages are generated, so the sidebar asks what there is. */
function elementLinks(): DefaultTheme.SidebarItem[] {
  const manifest = fileURLToPath(
    new URL('../../../../packages/widgets/custom-elements.json', import.meta.url),
  );
  if (!existsSync(manifest)) throw new Error('packages/widgets is not built. Run `npm run build` first.');
  const tags = [...readFileSync(manifest, 'utf8').matchAll(/"tagName": "(cc-[a-z-]+)"/g)].map(
    ([, tag]) => tag,
  );
  return [...new Set(tags)].sort().map((tag) => ({ text: `&lt;${tag}&gt;`, link: `/reference/${tag}` }));
}

const english: DefaultTheme.Config = {
  nav: [
    { text: 'Embed', link: '/embed' },
    { text: 'Write', link: '/author' },
    { text: 'Develop', link: '/develop' },
    { text: 'Reference', link: '/reference/' },
  ],
  sidebar: [
    {
      text: 'Guides',
      items: [
        { text: 'Embed an event', link: '/embed' },
        { text: 'Write an event', link: '/author' },
        { text: 'Check what you wrote', link: '/check' },
        { text: 'Look up a municipality', link: '/places' },
        { text: 'Import events', link: '/import' },
        { text: 'Develop with the data', link: '/develop' },
        { text: 'The feed', link: '/feed' },
        { text: 'Calendars and other formats', link: '/formats' },
        { text: 'Make a map', link: '/basemaps' },
        { text: 'Accessibility report', link: '/accessibility' },
      ],
    },
    {
      text: 'Reference',
      items: [
        { text: 'Widgets', link: '/reference/' },
        ...elementLinks(),
        { text: 'What the check says', link: '/reference/issues' },
      ],
    },
  ],
};

const german: DefaultTheme.Config = {
  nav: [
    { text: 'Einbetten', link: '/de/embed' },
    { text: 'Schreiben', link: '/de/author' },
    { text: 'Entwickeln (englisch)', link: '/develop' },
    { text: 'Referenz (englisch)', link: '/reference/' },
  ],
  sidebar: [
    {
      text: 'Anleitungen',
      items: [
        { text: 'Eine Veranstaltung einbetten', link: '/de/embed' },
        { text: 'Eine Veranstaltung schreiben', link: '/de/author' },
        { text: 'Prüfen, was geschrieben wurde', link: '/de/check' },
        { text: 'Eine Kommune nachschlagen', link: '/de/places' },
        { text: 'Veranstaltungen einlesen', link: '/de/import' },
        { text: 'Was die Prüfung sagt', link: '/reference/issues-de' },
        { text: 'Den Feed bereitstellen', link: '/de/feed' },
        { text: 'Kalender und andere Formate', link: '/de/formats' },
        { text: 'Eine Karte zeichnen', link: '/de/basemaps' },
        { text: 'Bericht zur Barrierefreiheit', link: '/de/accessibility' },
      ],
    },
    {
      text: 'Auf Englisch',
      items: [
        { text: 'Entwickeln', link: '/develop' },
        { text: 'Widgets', link: '/reference/' },
      ],
    },
  ],
  outline: { label: 'Auf dieser Seite' },
  docFooter: { prev: 'Zurück', next: 'Weiter' },
  returnToTopLabel: 'Nach oben',
  sidebarMenuLabel: 'Inhalt',
  darkModeSwitchLabel: 'Farbschema',
  lightModeSwitchTitle: 'Helles Farbschema',
  darkModeSwitchTitle: 'Dunkles Farbschema',
  langMenuLabel: 'Sprache wechseln',
  skipToContentLabel: 'Zum Inhalt springen',
  notFound: {
    title: 'Diese Seite gibt es nicht',
    quote: 'Vielleicht hilft die Suche oder der Anfang weiter.',
    linkLabel: 'Zum Anfang',
    linkText: 'Zum Anfang',
  },
};

export default defineConfig({
  title: 'Event kit',
  description: 'Municipal exchange events, written down once and shown on any site.',
  cleanUrls: true,
  // The pages load the widgets as a partner's page does: by one script tag.
  head: [
    ['script', { type: 'module', src: '/widgets/cc-widgets.js' }],
    ['link', { rel: 'icon', type: 'image/svg+xml', href: '/icon.svg' }],
  ],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('cc-') } } },
  themeConfig: {
    i18nRouting: false, // not every page exists in both languages
    search: {
      provider: 'local',
      options: {
        locales: {
          de: {
            translations: {
              button: { buttonText: 'Suchen', buttonAriaLabel: 'Suchen' },
              modal: {
                noResultsText: 'Nichts gefunden für',
                resetButtonTitle: 'Suche leeren',
                footer: { selectText: 'öffnen', navigateText: 'wählen', closeText: 'schließen' },
              },
            },
          },
        },
      },
    },
  },
  locales: {
    root: { label: 'English', lang: 'en-GB', themeConfig: english },
    de: {
      label: 'Deutsch',
      lang: 'de',
      description: 'Veranstaltungen kommunaler Netzwerke, einmal aufgeschrieben und überall gezeigt.',
      themeConfig: german,
    },
  },
});

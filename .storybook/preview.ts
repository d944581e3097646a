/// <reference types="vite/client" />
import { autonymOf } from '@connective-cities/core/language/autonym';
import { packCountryNames } from '@connective-cities/core/language/country-list';
import { languages } from '@connective-cities/core/language/languages';
import { countryNames } from '@connective-cities/core/language/names';
import { addLanguage } from '@connective-cities/widgets';
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../packages/widgets/custom-elements.json' with { type: 'json' };
import '../packages/widgets/src/define.js';
import { wear } from './around.js';
import ElementPage from './element-page.mdx';
import './page.css';

setCustomElementsManifest(manifest);

for (const [tag, words] of Object.entries(languages)) {
  if (tag !== 'de' && tag !== 'en')
    addLanguage(tag, { ...words, countries: packCountryNames(countryNames[tag] ?? {}) });
}

/** Storybook makes 'a' | 'b' from the manifest an object control; make it a select. */
const unionsToSelects: NonNullable<Preview['argTypesEnhancers']>[number] = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([key, argType]) => {
      const options = (argType.table?.type?.summary ?? '').split('|').map((part) => part.trim());
      if (options.length < 2 || !options.every((part) => /^'[^']*'$/.test(part))) return [key, argType];
      return [
        key,
        { ...argType, control: { type: 'select' }, options: options.map((part) => part.slice(1, -1)) },
      ];
    }),
  );

const word = (value: unknown, fallback: string) => (typeof value === 'string' ? value : fallback);

/** The page around a story: what a partner's page decides, the toolbar decides here. */
const page: Decorator = (story, { globals }) => {
  const language = word(globals.language, 'de');
  const theme = word(globals.theme, 'auto');
  wear(word(globals.around, 'plain'));
  // Style sheets of whole pages ask the page's root; Bootstrap's has an attribute of its own for it.
  document.documentElement.style.colorScheme = theme === 'auto' ? '' : theme;
  document.documentElement.dataset.bsTheme = theme === 'dark' ? 'dark' : 'light';
  return html`
    <div
      class="page"
      lang=${language}
      dir=${language === 'ar' ? 'rtl' : 'ltr'}
      data-theme=${theme}
      data-width=${word(globals.width, 'full')}
      data-around=${word(globals.around, 'plain')}
    >
      ${story()}
    </div>
  `;
};

/** Where stories are tests, IBM's engine looks at each of them, as axe does. */
const checkWithIbm: NonNullable<Preview['afterEach']> = async ({ canvasElement, parameters }) => {
  const { ibmFindings } = globalThis as { ibmFindings?: (element: Element) => Promise<string[]> };
  const a11y = parameters.a11y as { test?: string } | undefined;
  if (!ibmFindings || a11y?.test !== 'error') return;
  const findings = await ibmFindings(canvasElement);
  if (findings.length) throw new Error(`IBM's engine finds:\n${findings.join('\n')}`);
};

const preview: Preview = {
  tags: ['autodocs'],
  afterEach: checkWithIbm,
  argTypesEnhancers: [unionsToSelects],
  decorators: [page],
  initialGlobals: { language: 'de', theme: 'auto', width: 'full', around: 'plain' },
  globalTypes: {
    language: {
      description: 'Language of the page around',
      toolbar: {
        icon: 'globe',
        items: Object.keys(languages).map((value) => ({
          value,
          title: value === 'sr-Latn' ? 'srpski' : autonymOf(value),
        })),
        dynamicTitle: true,
      },
    },
    around: {
      description: 'Style sheet of the page around',
      toolbar: {
        icon: 'browser',
        items: [
          { value: 'plain', title: 'Plain page' },
          { value: 'bootstrap', title: 'Bootstrap' },
          { value: 'town', title: 'Municipal design' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Colour scheme of the page around',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'auto', title: 'As the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
    width: {
      description: 'Width of the column around',
      toolbar: {
        icon: 'grow',
        items: [
          { value: 'full', title: 'Full width' },
          { value: '320', title: '320 px' },
          { value: '480', title: '480 px' },
        ],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { toc: true, page: ElementPage },
    backgrounds: { disable: true }, // the theme of the toolbar sets it
    options: { storySort: { order: ['Welcome', 'Theming', 'On other pages', '*'] } },
  },
};

export default preview;

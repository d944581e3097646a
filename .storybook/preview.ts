/// <reference types="vite/client" />
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../packages/widgets/custom-elements.json' with { type: 'json' };
import '../packages/widgets/src/define.js';
import './page.css';

setCustomElementsManifest(manifest);

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
const page: Decorator = (story, { globals }) => html`
  <div
    class="page"
    lang=${word(globals.language, 'de')}
    data-theme=${word(globals.theme, 'auto')}
    data-width=${word(globals.width, 'full')}
  >
    ${story()}
  </div>
`;

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
  initialGlobals: { language: 'de', theme: 'auto', width: 'full' },
  globalTypes: {
    language: {
      description: 'Language of the page around',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'de', title: 'Deutsch' },
          { value: 'en', title: 'English' },
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
    docs: { toc: true },
    backgrounds: { disable: true }, // the theme of the toolbar sets it
    options: { storySort: { order: ['Welcome', '*'] } },
  },
};

export default preview;

import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions } from 'vite';
import { samples } from '../tools/samples.js';

const config: StorybookConfig = {
  stories: [
    '../packages/widgets/src/**/*.mdx',
    './theming.mdx',
    './pages.stories.ts',
    '../packages/widgets/src/**/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), samples()],
    // Stories show the sources, as the tests do; only the manifest comes from a build.
    resolve: { ...vite.resolve, conditions: ['@connective-cities/source', ...defaultClientConditions] },
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Storybook's renderer imports the second one itself; left out, a second copy of lit-html is loaded.
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/directive-helpers.js',
        'lit/decorators.js',
      ],
    },
  }),
};

export default config;

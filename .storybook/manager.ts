import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: "Connective Cities' event kit",
    brandUrl: './',
    colorPrimary: '#0b5c6b',
    colorSecondary: '#0b5c6b',
    appBg: '#f4f6f5',
    fontBase: 'system-ui, sans-serif',
    fontCode: 'ui-monospace, monospace',
  }),
});

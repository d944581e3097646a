import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/storybook-static/',
    '**/coverage/',
    'apps/docs/pages/.vitepress/cache/',
    'apps/docs/pages/public/',
    '**/tables/',
    // Apps of others: each is checked by its own compiler. So are the typings for frameworks that are not installed here.
    'test/consumers/{angular,html,react,svelte,vue}/',
    'packages/widgets/typings/',
  ]),
  ts.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            '*.js',
            'packages/*/*.js',
            'packages/*/tools/*.js',
            'packages/*/bin/*.js',
            'apps/*/tools/*.js',
            'apps/partner/*.js',
          ],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // `interface X extends z.infer<typeof xSchema> {}` gives a type its name in hovers and declarations.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value=/^zod/] > ImportSpecifier[imported.name='z']",
          message: "Use `import * as z from 'zod/mini'`: a named z cannot be tree-shaken.",
        },
        { selector: "ImportDeclaration[source.value='zod']", message: "Import from 'zod/mini'." },
      ],
    },
  },
  // Measured beside the schemas.
  { files: ['bench/core/classic.js'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['packages/widgets/src/**/*.ts'],
    extends: [wc['flat/recommended'], lit.configs['flat/recommended'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement', 'CcElement', 'CcFeedElement'] } },
    rules: {
      // A style attribute is refused by `style-src 'self'`; classes and tokens are not.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TemplateElement[value.raw=/\\sstyle=/]',
          message: 'Strict policies refuse style attributes.',
        },
      ],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [ts.configs.disableTypeChecked] },
);

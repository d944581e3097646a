import vue from '@vitejs/plugin-vue';

export default {
  base: './',
  // #region tags
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('cc-') } } })],
  // #endregion tags
};

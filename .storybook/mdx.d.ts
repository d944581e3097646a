declare module '*.mdx' {
  /** A page of Storybook's docs. */
  const page: (props: object) => unknown;
  export default page;
}

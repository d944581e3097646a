import type { TemplateResult } from 'lit';

type Args = Record<string, unknown>;
type View = () => TemplateResult;
type Decorator = (story: View, context: { args: Args; globals: Args }) => TemplateResult;

/** A story or the defaults of its file, as far as it is drawn here. */
interface Annotations {
  component?: string;
  args?: Args;
  render?: (args: Args, context: { args: Args; globals: Args }) => TemplateResult;
  decorators?: Decorator[];
  parameters?: { a11y?: { test?: string } };
}

/** A file of stories. */
export type StoryFile = { default: Annotations } & Record<string, Annotations>;

/**
 * The stories of a file as templates, by their names; drawn as Storybook does, without the page around. Those that
 * Storybook does not search for findings (thousands of rows, all alike) are left out here, too.
 */
export function everyStory({ default: meta, ...stories }: StoryFile): [name: string, view: View][] {
  const searched = Object.entries(stories).filter(([, { parameters }]) => parameters?.a11y?.test !== 'off');
  return searched.map(([name, story]) => {
    const context = { args: { ...meta.args, ...story.args }, globals: {} };
    const render = story.render ?? meta.render;
    if (!render) throw new Error(`The story ${name} has nothing to draw.`);
    const draw: View = () => render(context.args, context);
    const decorators = [...(story.decorators ?? []), ...(meta.decorators ?? [])];
    return [name, decorators.reduce<View>((inner, decorate) => () => decorate(inner, context), draw)];
  });
}

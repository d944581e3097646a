// The elements in templates of Vue 3: `import type {} from '@connective-cities/widgets/vue'`.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Events, Settings } from './tags.js';

type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

/** Vue's checker of templates knows an attribute by its name in camel case, however it is written. */
type Props<Of> = { [Name in keyof Of as Camel<Name>]: Of[Name] };

type Emits<Of> = EmitFn<{ [Name in keyof Of]: (event: Of[Name]) => void }>;

type Elements = {
  [Tag in keyof Settings]: new () => HTMLElementTagNameMap[Tag] & {
    /** @deprecated For Vue's templates; the element itself has no such property. */
    $props: HTMLAttributes & PublicProps & Props<Settings[Tag]>;
    /** @deprecated For Vue's templates; the element itself has no such method. */
    $emit: Emits<Events[Tag]>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}

import type { Text } from '@connective-cities/core';
import { fill, formatNumber, inLanguage, languagesOf, pluralOf } from '@connective-cities/core/language';
import type { CountWords, ListWords, Plural, SharedWords } from '@connective-cities/core/language/words';
import { searchWords } from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';

/** The constants of a language file that lists are written with. */
export interface ListDictionary {
  shared: SharedWords;
  counts: CountWords;
  list: ListWords;
}

type Name = 'topic' | 'region' | 'country' | 'format';

/** A filter and its choices by value, with their names where entries carry them. */
interface Choice {
  filter: Name;
  chosen: string;
  options: ReadonlyMap<string, Text | undefined>;
}

/** What a list shows, and what it knows of the rest. */
interface Listed {
  found: number | undefined;
  more: boolean;
  choices: readonly Choice[];
  narrowed: boolean;
  query: string;
  failed: boolean;
}

/** What a visitor does with a list. */
export interface ListHandlers {
  choose: (filter: Name, value: string) => void;
  /** Without a pause where the visitor has ended the search with a key. */
  seek: (query: string, pause?: number) => void;
  reset: () => void;
  more: () => void;
  /** Before the visitor chooses: all choices should be there. */
  prepare: () => void;
}

/** Names a choice whose entries do not: a country, a word of the model. */
export type NameOf = (filter: Name, value: string) => Text | undefined;

/** Everything above the entries: the filters that the page offers, those in use, and what was found. */
export function filtersView(
  listed: Listed,
  filters: readonly (Name | 'search')[],
  words: ListDictionary,
  found: Plural,
  wanted: readonly string[],
  nameOf: NameOf,
  handlers: ListHandlers,
): TemplateResult | typeof nothing {
  if (!filters.length) return nothing;
  const named = listed.choices.map((choice) => ({
    ...choice,
    options: optionsOf(choice, words, wanted, nameOf),
  }));
  const chips = named.flatMap(({ filter, chosen, options }) => {
    const option = options.find(({ value }) => value === chosen);
    return option
      ? chipView(
          filter,
          html`${words.list[filter]}: <span lang=${option.language}>${option.name}</span>`,
          handlers,
        )
      : [];
  });
  if (listed.query)
    chips.unshift(chipView('search', html`${words.list.search}: <bdi>${listed.query}</bdi>`, handlers));
  return html`<form
      class="filters"
      part="filters"
      role="search"
      aria-labelledby="title"
      @focusin=${handlers.prepare}
      @submit=${(event: Event) => {
        event.preventDefault();
        handlers.seek(listed.query, 0);
      }}
    >
      ${filters.map((filter) =>
        filter === 'search'
          ? html`<label class="field search"
              ><span>${words.list.search}</span
              ><input
                type="search"
                name="search"
                autocomplete="off"
                maxlength="100"
                .value=${listed.query}
                @input=${(event: InputEvent) => handlers.seek((event.target as HTMLInputElement).value)}
            /></label>`
          : named
              .filter((choice) => choice.filter === filter)
              .map(
                ({ chosen, options }) =>
                  html`<label class="field"
                    ><span>${words.list[filter]}</span
                    ><select
                      name=${filter}
                      @change=${(event: Event) =>
                        handlers.choose(filter, (event.target as HTMLSelectElement).value)}
                    >
                      <option value="" .selected=${!chosen}>${words.list.all}</option>
                      ${options.map(
                        ({ value, name, language }) =>
                          html`<option value=${value} lang=${language} .selected=${value === chosen}>
                            ${name}
                          </option>`,
                      )}
                    </select></label
                  >`,
              ),
      )}
    </form>
    <div class="result">
      <p role="status" class="found" part="found">${foundIn(listed, words, found)}</p>
      ${
        listed.narrowed
          ? html`<ul class="chips" part="chosen">
              ${chips}
              <li>
                <button
                  type="button"
                  class="plain"
                  @click=${(event: Event) => leave(event, '[name]', handlers.reset)}
                >
                  ${words.list.reset}
                </button>
              </li>
            </ul>`
          : nothing
      }
    </div>`;
}

/** How many entries there are, or that there are none; nothing before the visitor has asked or while it is open. */
function foundIn(
  { narrowed, found: n }: Listed,
  { shared, counts, list }: ListDictionary,
  found: Plural,
): string | typeof nothing {
  if (!narrowed || n === undefined) return nothing;
  return n ? fill(pluralOf(found, n, shared.language), { n: formatNumber(n, counts) }) : list.noneFound;
}

/** A filter in use. Letting it go takes it away, so the visitor is led to where it was set. */
function chipView(filter: Name | 'search', name: unknown, handlers: ListHandlers): TemplateResult {
  const release = () => (filter === 'search' ? handlers.seek('', 0) : handlers.choose(filter, ''));
  return html`<li>
    <button
      type="button"
      class="chip"
      aria-pressed="true"
      @click=${(event: Event) => leave(event, `[name="${filter}"]`, release)}
    >
      ${name}
    </button>
  </li>`;
}

/** Moves the keyboard to a field before a button goes that it stands on. */
function leave({ currentTarget }: Event, field: string, act: () => void): void {
  const root = (currentTarget as Element).getRootNode() as ParentNode;
  root.querySelector<HTMLElement>(`.filters ${field}`)?.focus();
  act();
}

interface Option {
  value: string;
  name: string;
  language: string;
  key: string;
}

/** Choices in the order of their names, as the visitor reads them. */
function optionsOf(
  { filter, options }: Choice,
  { shared }: ListDictionary,
  wanted: readonly string[],
  nameOf: NameOf,
): Option[] {
  const named = [...options].map(([value, label]) => {
    const text = label ?? nameOf(filter, value) ?? {};
    const { text: language, original } = languagesOf({ title: text }, wanted, shared.language);
    const name = inLanguage(text, language, original) ?? { value, language: shared.language };
    return { value, name: name.value, language: name.language, key: searchWords(name.value).join(' ') };
  });
  return named.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
}

/** What stands below the entries: the button that shows more, and what could not be had. */
export function moreView(
  { more, failed }: Listed,
  { list }: ListDictionary,
  handlers: ListHandlers,
): TemplateResult {
  return html`<p role="status" class="problem">${failed ? list.moreFailed : nothing}</p>
    ${
      more
        ? html`<button type="button" class="more" part="more" @click=${handlers.more}>${list.more}</button>`
        : nothing
    }`;
}

import type { Text } from '@connective-cities/core';
import { fill, formatNumber, inLanguage, languagesOf, pluralOf } from '@connective-cities/core/language';
import type { CountWords, ListWords, Plural, SharedWords } from '@connective-cities/core/language/words';
import { sortKey } from '@connective-cities/core/read';
import { html, nothing, type TemplateResult } from 'lit';
import { countryText } from './country.js';
import { headingView } from './heading.js';

/** The constants of a language file that lists are written with. */
export interface ListDictionary {
  shared: SharedWords;
  counts: CountWords;
  list: ListWords;
  countries?: string;
  letters?: string;
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
  shown: readonly unknown[];
  found: number | undefined;
  more: boolean;
  choices: readonly Choice[];
  countryNames: Readonly<Record<string, Text>>;
  narrowed: boolean;
  query: string;
  failed: boolean;
}

/** What is said of a list, and of what kind of entries. */
interface Sayings {
  title: string;
  /** How many were found. */
  found: Plural;
  /** There are none at all. */
  none: string;
  /** Names of the choices of `format`. */
  formats?: Readonly<Record<string, string>>;
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

/** A whole list: its heading, the filters that the page offers, what was found, the entries, and the way to more. */
export function listView(
  listed: Listed,
  { title, found, none, formats = {} }: Sayings,
  rows: unknown,
  level: number,
  filters: readonly (Name | 'search')[],
  words: ListDictionary,
  wanted: readonly string[],
  handlers: ListHandlers,
): TemplateResult {
  const { list } = words;
  const { choices, query, shown, more, narrowed, countryNames } = listed;
  const nameOf = (filter: Name, value: string, label?: Text) =>
    label ??
    (filter === 'country'
      ? countryText(value, undefined, countryNames, words, { words: words.shared.language })
      : { [words.shared.language]: formats[value] ?? value });
  const fields = filters.flatMap((filter) => {
    const choice = choices.find((one) => one.filter === filter);
    if (!choice)
      return {
        filter,
        control: html`<input
          type="search"
          name="search"
          autocomplete="off"
          maxlength="100"
          .value=${query}
          @input=${(event: InputEvent) => handlers.seek((event.target as HTMLInputElement).value)}
        />`,
        used: query && html`<bdi>${query}</bdi>`,
        release: () => handlers.seek('', 0),
      };
    const options = optionsOf(choice, words, wanted, nameOf);
    const chosen = options.find(({ value }) => value === choice.chosen);
    const choose = (value: string) => handlers.choose(choice.filter, value);
    return options.length
      ? {
          filter,
          control: html`<select
            name=${filter}
            @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
          >
            <option value="" .selected=${!chosen}>${list.all}</option>
            ${options.map(
              (option) =>
                html`<option value=${option.value} lang=${option.language} .selected=${option === chosen}>
                  ${option.name}
                </option>`,
            )}
          </select>`,
          used: chosen && html`<span lang=${chosen.language}>${chosen.name}</span>`,
          release: () => choose(''),
        }
      : [];
  });
  return html`<section class="frame" part="widget" aria-labelledby="title">
    <div part="title">${headingView(level, title, 'title', 'title')}</div>
    ${
      filters.length
        ? html`<form
              class="filters"
              part="filters"
              role="search"
              aria-labelledby="title"
              @focusin=${handlers.prepare}
              @submit=${(event: Event) => {
                event.preventDefault();
                handlers.seek(query, 0);
              }}
            >
              ${fields.map(
                ({ filter, control }) =>
                  html`<label class="field ${filter}"><span>${list[filter]}</span>${control}</label>`,
              )}
            </form>
            <div class="result">
              <p role="status" class="found" part="found">${foundIn(listed, words, found)}</p>
              ${
                narrowed
                  ? html`<ul class="chips" part="chosen">
                      ${fields.map(({ filter, used, release }) =>
                        used
                          ? html`<li>
                              <button
                                type="button"
                                class="chip"
                                aria-pressed="true"
                                @click=${(event: Event) => leave(event, filter, release)}
                              >
                                ${list[filter]}: ${used}
                              </button>
                            </li>`
                          : nothing,
                      )}
                      <li>
                        <button
                          type="button"
                          class="plain"
                          @click=${(event: Event) => leave(event, fields[0]?.filter, handlers.reset)}
                        >
                          ${list.reset}
                        </button>
                      </li>
                    </ul>`
                  : nothing
              }
            </div>`
        : nothing
    }
    ${rows} ${shown.length || more || narrowed ? nothing : html`<p class="none">${none}</p>`}
    <p role="status" class="problem">${listed.failed ? list.moreFailed : nothing}</p>
    ${
      more
        ? html`<button type="button" class="more" part="more" @click=${handlers.more}>${list.more}</button>`
        : nothing
    }
  </section>`;
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

/** Moves the keyboard to the field of a filter before a button goes that it stands on. */
function leave({ currentTarget }: Event, filter: string | undefined, act: () => void): void {
  const root = (currentTarget as Element).getRootNode() as ParentNode;
  root.querySelector<HTMLElement>(`[name=${filter}]`)?.focus();
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
  { shared, letters }: ListDictionary,
  wanted: readonly string[],
  nameOf: (filter: Name, value: string, label?: Text) => Text,
): Option[] {
  const named = [...options].map(([value, label]) => {
    const title = nameOf(filter, value, label);
    const { text, original } = languagesOf({ title }, wanted, shared.language);
    const name = inLanguage(title, text, original) ?? { value, language: shared.language };
    return {
      value,
      name: name.value,
      language: name.language,
      key: sortKey(name.value, shared.language, letters),
    };
  });
  return named.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
}

import type { Count, Text } from '@connective-cities/core';
import { fill, formatCount, inLanguage } from '@connective-cities/core/language';
import { unpackCountryNames } from '@connective-cities/core/language/country-list';
import type { CountWords, MapWords } from '@connective-cities/core/language/words';
import type { Cluster } from '@connective-cities/core/map';
import type { MapRecord } from '@connective-cities/core/read';
import type { Dictionary, Shown } from '../element/feed-element.js';
import type { Community, Country } from './community.js';
import type { MarkerLook } from './marker-layer.js';
import type { Scene } from './scene.js';

/** The words of the map's dictionaries. */
export interface Words extends Dictionary {
  counts: CountWords;
  map: MapWords;
  /** Names of all countries as one text, in the file of a further language. */
  countries?: string;
}

/** A text and the language that it is in. */
export interface Said {
  value: string;
  language: string;
}

const unpacked = new WeakMap<object, Record<string, string>>();

/** Names of all countries, which the file of a further language holds. */
function namesIn(words: Words): Record<string, string> {
  const names = unpacked.get(words) ?? unpackCountryNames(words.countries ?? '');
  unpacked.set(words, names);
  return names;
}

/** Names that a marker's own name holds at most. */
const NAMED = 3;
/** Places of a cluster that are looked at, to say from which countries they are. */
const LOOKED_AT = 60;

/** How a community is named, in a visitor's languages. */
export class Speech {
  constructor(
    readonly shown: Shown<Words, MapRecord>,
    private readonly community: Community,
  ) {}

  /** A text of the record. */
  text(text: Text): Said {
    const { text: language, original } = this.shown.languages;
    return inLanguage(text, language, original)!;
  }

  /** A municipality's name; its country, where the name has not arrived. */
  place(number: number): Said {
    const place = this.community.places[number];
    if (place) return this.text(place.name);
    const { value, language } = this.country(this.countryOf(number));
    return { value: fill(this.shown.words.map.unnamed, { country: value }), language };
  }

  /**
   * A country's name: the publisher's own, else the usual one; in the language of the words, for which a
   * further language brings its own names, else in that of the record's texts.
   */
  country({ code, label }: Country): Said {
    const { languages, record, words } = this.shown;
    const further = namesIn(words)[code];
    const names = [label, record.countryNames[code], further && { [languages.words]: further }].filter(
      (text) => text instanceof Object,
    );
    for (const language of [languages.words, languages.text, languages.original]) {
      for (const name of names) {
        if (Object.hasOwn(name, language)) return { value: name[language]!, language };
      }
    }
    return names[0] ? this.text(names[0]) : { value: code, language: languages.words };
  }

  countryOf(number: number): Country {
    return this.community.countries.find(({ from, to }) => from <= number && number < to)!;
  }

  /** A stated count, as the publisher says it where the language fits. */
  count(count: Count): string | undefined {
    const { words, languages } = this.shown;
    return count.text?.[languages.words] ?? formatCount(count, words.counts, languages.words);
  }

  /** So many municipalities or countries. */
  number(of: 'municipalities' | 'countries', value: number): string {
    const { words, languages } = this.shown;
    return formatCount({ of, value, qualifier: 'exact', planned: false }, words.counts, languages.words)!;
  }

  /** A number as short as can be: 999, 1.4K, 12K. */
  short(n: number): string {
    if (n < 1000) return String(n);
    const { thousands, decimal } = this.shown.words.map;
    const thousand = n < 9950 ? (n / 1000).toFixed(1).replace('.0', '') : Math.round(n / 1000);
    return fill(thousands, { n: String(thousand).replace('.', decimal) });
  }

  /** How a cluster's marker is named and shown. */
  marker(cluster: Cluster, scene: Scene, chosen: ReadonlySet<number>): MarkerLook {
    const { map } = this.shown.words;
    const { count } = cluster;
    const numbers = scene.numbersOf(cluster, Math.max(NAMED, LOOKED_AT));
    const [first = 0] = numbers;
    const isChosen = chosen.size > 0 && scene.numbersOf(cluster).some((number) => chosen.has(number));
    if (count === 1) {
      const { value, language } = this.place(first);
      const isNamed = this.community.places[first];
      const presents = this.community.presenting.has(first);
      const country = isNamed ? `, ${this.country(this.countryOf(first)).value}` : '';
      return {
        label: value + country + (presents ? ` (${map.presenting})` : ''),
        language: this.foreign(language),
        text: '',
        kind: presents ? 'presenting' : 'place',
        chosen: isChosen,
      };
    }
    // Of many places the countries are told, each once; of those no more are named than are said.
    const names = this.community.partSize
      ? [...new Set(numbers.map((number) => this.countryOf(number)))]
          .slice(0, NAMED + 1)
          .map((country) => this.country(country).value)
      : numbers.map((number) => this.place(number).value);
    const named = names.slice(0, NAMED).join(', ');
    const label = `${this.number('municipalities', count)}: ${names.length > NAMED ? fill(map.andMore, { names: named }) : named}`;
    const text = this.short(count);
    return {
      // Whoever speaks to the page says what is written on the marker, so the name begins with it.
      label: label.includes(text) ? label : `${text}; ${label}`,
      language: undefined,
      text,
      kind: 'several',
      chosen: isChosen,
    };
  }

  /** A language, where it differs from that of the words. */
  foreign(language: string): string | undefined {
    return language === this.shown.languages.words ? undefined : language;
  }
}

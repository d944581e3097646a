import type { Count, Text } from '@connective-cities/core';
import { fill, formatCount, formatNumber, inLanguage } from '@connective-cities/core/language';
import type { CountWords, MapWords } from '@connective-cities/core/language/words';
import type { Cluster } from '@connective-cities/core/map';
import type { MapRecord } from '@connective-cities/core/read';
import type { Dictionary, Shown } from '../element/feed-element.js';
import { countryText } from '../view/country.js';
import { marked } from '../view/text.js';
import type { Community, Country } from './community.js';

/** The words of the map's dictionaries. */
export interface Words extends Dictionary {
  counts: CountWords;
  map: MapWords;
}

/** A text and the language that it is in. */
export interface Said {
  value: string;
  language: string;
}

/** How a marker is shown and named. */
export interface MarkerLook {
  /** Accessible name, and what its tooltip says. */
  label: string;
  language: string;
  /** What stands in it: how many municipalities it is for; nothing in one's own. */
  text: string;
  kind: 'place' | 'presenting' | 'several';
}

/** Names that a marker's own name holds at most. */
const NAMED = 3;
/** Places of a cluster that are looked at, to say from which countries they are. */
const LOOKED_AT = 60;

/** How a community is named, in a visitor's languages. */
export class Speech {
  constructor(
    readonly shown: Shown<Words, MapRecord>,
    readonly community: Community,
  ) {}

  /** A text of the record. */
  text(text: Text): Said {
    const { text: language, original } = this.shown.languages;
    return inLanguage(text, language, original)!;
  }

  /** A text, marked with its language where that is not the words' own. */
  mark({ value, language }: Said): unknown {
    return marked(value, language, this.shown.languages);
  }

  /** A municipality's name; its country, where the name has not arrived. */
  place(number: number): Said {
    const place = this.community.places[number];
    if (place) return this.text(place.name);
    const { value, language } = this.country(this.countryOf(number));
    return { value: fill(this.shown.words.map.unnamed, { country: value }), language };
  }

  country({ code, label }: Country): Said {
    const { languages, record, words } = this.shown;
    return this.text(countryText(code, label, record.countryNames, words, languages));
  }

  countryOf(number: number): Country {
    return this.community.countries.find(({ to }) => number < to)!;
  }

  /** A stated count, as the publisher says it where the language fits. */
  count(count: Count): string | undefined {
    const { words, languages } = this.shown;
    return count.text?.[languages.words] ?? formatCount(count, words.counts, languages.words);
  }

  /** So many municipalities or countries. */
  number(of: 'municipalities' | 'countries', value: number): string {
    return this.count({ of, value, qualifier: 'exact' } as Count)!;
  }

  /** How a cluster's marker is shown and named. */
  marker({ points }: Cluster): MarkerLook {
    const { map, counts } = this.shown.words;
    const { places, presenting, partSize } = this.community;
    const [first = 0] = points;
    const { value, language } = this.place(first);
    if (points.length === 1) {
      const country = places[first] ? `, ${this.country(this.countryOf(first)).value}` : '';
      const presents = presenting.has(first);
      return {
        label: value + country + (presents ? ` (${map.presenting})` : ''),
        language,
        text: '',
        kind: presents ? 'presenting' : 'place',
      };
    }
    // Of many places the countries are told, each once.
    const some = points
      .slice(0, LOOKED_AT)
      .map((number) => (partSize ? this.country(this.countryOf(number)) : this.place(number)).value);
    const names = [...new Set(some)];
    const named = names.slice(0, NAMED).join(', ');
    const label = `${this.number('municipalities', points.length)}: ${names.length > NAMED ? fill(map.andMore, { names: named }) : named}`;
    const text = formatNumber(points.length, counts);
    return {
      // Whoever speaks to the page says what is written on the marker, so the name begins with it.
      label: label.includes(text) ? label : `${text}; ${label}`,
      language: this.shown.languages.words,
      text,
      kind: 'several',
    };
  }
}

import type { Include, Material, Outcome, Presentation, ProgrammeItem, WorkingGroup } from '../../index.js';
import {
  fill,
  formatCount,
  formatDates,
  formatMoment,
  formatNumber,
  formatTimes,
  formatZone,
  pluralOf,
  utcOffset,
} from '../../language/index.js';
import { precisionOf } from '../../model/moment-precision.js';
import { html, joined, type Markup, type Part } from '../markup.js';
import { counts, countryName, moment, place } from './facts.js';
import { person } from './people.js';
import { heading, prose } from './rich-text.js';
import { inItsLanguage, link, plain, say, type View } from './view.js';

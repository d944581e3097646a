import seeCaucasus from '@connective-cities/basemaps/see-caucasus.json' with { type: 'json' };
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { at, sample, SEED } from '../packages/widgets/src/element/story.test-support.js';

const meta: Meta = {
  title: 'On other pages',
  tags: ['!autodocs'], // each page has a style sheet for all of it
  decorators: [at('2026-11-23T12:00:00Z')],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

const seed = sample(SEED);
const card = html`<cc-event .event=${seed} heading-level="3"></cc-event>`;
const programme = html`<cc-programme .event=${seed} heading-level="3"></cc-programme>`;
const map = html`<cc-participant-map
  .event=${seed}
  .basemap=${seeCaucasus}
  heading-level="3"
></cc-participant-map>`;
const review = html`<cc-review .event=${seed} heading-level="2"></cc-review>`;

/** No style sheet at all: the browser's own look. */
export const Plain: Story = {
  globals: { around: 'plain' },
  render: () => html`
    <main>
      <h1>Was wir von Tirana und Tiflis lernen</h1>
      <p>Unser Amt für Bürgerdienste hat zugehört, wie andere Städte ihre Schalter ins Netz verlegt haben.</p>
      <h2>Der Austausch im Überblick</h2>
      ${card}
      <h2>Worüber gesprochen wurde</h2>
      ${programme}
      <h2>Wer dabei war</h2>
      ${map} ${review}
    </main>
  `,
};

/** Bootstrap's style sheet, whole; five lines of CSS give the widgets its colours. */
export const Bootstrap: Story = {
  globals: { around: 'bootstrap' },
  render: () => html`
    <nav class="navbar navbar-expand bg-body-tertiary border-bottom" aria-label="Hauptmenü">
      <div class="container">
        <a class="navbar-brand" href="#top">Stadtwerke Musterstadt</a>
        <ul class="navbar-nav">
          <li class="nav-item"><a class="nav-link" href="#top">Aktuelles</a></li>
          <li class="nav-item"><a class="nav-link active" aria-current="page" href="#top">Netzwerk</a></li>
        </ul>
      </div>
    </nav>
    <main class="container py-5" id="top">
      <h1 class="display-5 mb-3">Was wir von Tirana und Tiflis lernen</h1>
      <p class="lead mb-5">
        Unser Amt für Bürgerdienste hat zugehört, wie andere ihre Schalter ins Netz verlegt haben.
      </p>
      <div class="row g-5">
        <div class="col-lg-7">
          <h2>Worüber gesprochen wurde</h2>
          ${programme}
          <h2 class="mt-5">Wer dabei war</h2>
          ${map}
        </div>
        <div class="col-lg-5">
          <h2>Der Austausch</h2>
          <div class="card p-4">${card}</div>
          <p class="mt-4"><a class="btn btn-primary" href="#top">Zur Anmeldung für die nächste Runde</a></p>
        </div>
      </div>
      <hr class="my-5" />
      ${review}
    </main>
  `,
};

const townPage = (content: TemplateResult, aside: TemplateResult): TemplateResult => html`
  <div class="bar">
    <div><span>Rathaus: Montag bis Freitag, 8 bis 12 Uhr</span></div>
  </div>
  <header>
    <div>
      <a class="town" href="#content"
        ><span>Lindenau an der Werre<small>Stadt der Linden seit 1284</small></span></a
      >
      <nav aria-label="Hauptmenü">
        <ul>
          <li><a href="#content">Rathaus</a></li>
          <li><a href="#content">Leben</a></li>
          <li><a href="#content" aria-current="page">Internationales</a></li>
        </ul>
      </nav>
    </div>
  </header>
  <main id="content">
    <p class="trail">Startseite › Internationales › Aus dem Städtenetz</p>
    <div class="grid">
      <div>${content}</div>
      <aside aria-label="Ihre Fragen">${aside}</aside>
    </div>
  </main>
`;

/** A town of its own, which knows nothing of the widgets: serif headings, green links, paper behind. */
export const Municipal: Story = {
  globals: { around: 'town' },
  render: () =>
    townPage(
      html`
        <h1>Was wir von Tirana und Tiflis lernen</h1>
        <p class="lead">
          Ausweise verlängern, Wohngeld beantragen, einen Baum melden: Als die Schalter schlossen, mussten
          viele Städte über Nacht neue Wege finden.
        </p>
        <h2>Der Austausch im Überblick</h2>
        ${card}
        <h2>Worüber gesprochen wurde</h2>
        ${programme}
        <h2>Wer dabei war</h2>
        ${map} ${review}
      `,
      html`
        <h2>Ihre Fragen</h2>
        <p>Das Sachgebiet Internationales im Hauptamt beantwortet sie gern, im Rathaus, Zimmer 214.</p>
      `,
    ),
};

/** The style sheet of event pages, `page.css`: of its own, so that pages run under `style-src 'self'`. */
export const pageStyles = `:root {
  color-scheme: light dark;
  --line: color-mix(in srgb, currentColor 20%, transparent);
  --quiet: color-mix(in srgb, currentColor 72%, transparent);
  --accent: light-dark(#0b5c6b, #86cbd6);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: light-dark(#fff, #14181a);
  color: light-dark(#1b2224, #e9eef0);
  font: 1.0625rem/1.6 'Charter', 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
  overflow-wrap: break-word;
}
main { max-inline-size: 46rem; margin-inline: auto; padding: clamp(1.25rem, 5vw, 4rem) clamp(1rem, 5vw, 2rem) 4rem; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin-block: 0; text-wrap: balance; hyphens: auto; }
h1 { font-size: clamp(1.7rem, 1.1rem + 2.6vw, 2.6rem); letter-spacing: -0.012em; }
h2 { font-size: 1.45rem; margin-block: 3rem 0.75rem; padding-block-start: 1rem; border-block-start: 3px solid var(--accent); }
h3 { font-size: 1.15rem; }
h4, h5 { font-size: 1.0625rem; margin-block-start: 0.75rem; }
p { margin-block: 0.75rem; }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
ul, ol { padding-inline-start: 1.4em; }
.kicker, nav, .quiet, figcaption, .credit, footer { font: 0.9rem/1.5 system-ui, sans-serif; }
.kicker, .quiet, figcaption, .credit { color: var(--quiet); }
.kicker { margin-block: 0 0.6rem; }
.subtitle { font-size: 1.2rem; color: var(--quiet); margin-block: 0.6rem 0; text-wrap: pretty; }
.status { padding: 0.6rem 1rem; border-inline-start: 4px solid var(--accent); background: color-mix(in srgb, var(--accent) 12%, transparent); }
.lead { font-size: 1.2rem; line-height: 1.55; }
.registration { padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-radius: 4px; font: 0.95rem/1.6 system-ui, sans-serif; }
.registration a { font-weight: 600; }
.note { font-style: italic; color: var(--quiet); }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-block: 1rem 0; }
figure { margin: 1.75rem 0; }
img { display: block; max-inline-size: 100%; block-size: auto; }
.facts { margin-block: 2rem; border-block-end: 1px solid var(--line); font: 0.95rem/1.5 system-ui, sans-serif; }
.facts > div { display: grid; grid-template-columns: 9rem 1fr; gap: 0.1rem 1rem; padding-block: 0.55rem; border-block-start: 1px solid var(--line); }
.facts dt { color: var(--quiet); grid-row: span 9; }
.facts dd { margin: 0; grid-column: 2; }
.inline, .tags { display: inline; margin: 0; padding: 0; list-style: none; }
.inline li, .tags li { display: inline; }
.inline li:not(:last-child)::after { content: ', '; }
.tags li:not(:last-child)::after { content: ' · '; }
.programme, .presentations, .outcomes, .groups, .materials, .people { padding: 0; list-style: none; }
.programme > li, .outcomes > li, .groups > li, .materials > li { padding-block: 0.9rem; border-block-start: 1px solid var(--line); }
.programme > li:first-child, .outcomes > li:first-child, .groups > li:first-child, .materials > li:first-child { border: 0; padding-block-start: 0; }
.programme .quiet, .outcomes .quiet { margin-block: 0; }
.outcomes p + p { margin-block-start: 0; }
.day { font-weight: 700; font-size: 1.1rem; }
.presentations > li { padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); margin-block: 1.1rem; }
.presentations p { margin-block: 0.3rem 0; }
.map svg { display: block; inline-size: 100%; block-size: auto; border-radius: 4px; }
.map .sea { fill: light-dark(#eef3f6, #10171c); }
.map .coast { fill: light-dark(#d3dadc, #3a454b); stroke: light-dark(#6d8089, #82949c); }
.map .border { stroke: light-dark(#fbfcfc, #14181a); }
.map .rim { stroke: light-dark(#6d8089, #82949c); }
.map .island { stroke: light-dark(#d3dadc, #3a454b); }
.map .country { fill: light-dark(#2b7a81, #4aa3ab); stroke: light-dark(#fbfcfc, #14181a); }
.map .small { stroke: light-dark(#2b7a81, #4aa3ab); }
.map .mark { stroke: light-dark(#8a2b06, #ffb28f); }
.map .rim-of-mark { stroke: light-dark(#fff, #14181a); }
.map text { fill: light-dark(#1b2224, #fff); stroke: light-dark(#fff, #14181a); }
.map figcaption svg { display: inline-block; inline-size: 1em; vertical-align: -0.15em; }
.map ul { padding: 0; list-style: none; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-block: 0.5rem; }
.countries { columns: 18rem; column-gap: 2rem; }
.countries li { padding-block: 0.2rem; break-inside: avoid; }
footer { margin-block-start: 3.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
@media (max-width: 30rem) {
  .map text { display: none; }
  .facts > div { grid-template-columns: 1fr; }
  .facts dt, .facts dd { grid-row: auto; grid-column: 1; }
}
@media print {
  body { font-size: 10.5pt; background: none; color: #000; }
  main { max-inline-size: none; padding: 0; }
  nav { display: none; }
  .map figure { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  li { break-inside: avoid; }
}
`;

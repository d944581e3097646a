import { css } from 'lit';

export default css`
  .root {
    --sea: var(--cc-map-sea, #eef4f7);
    --land: var(--cc-map-land, #e2e6e8);
    --country: var(--cc-map-country, #3f8aa8);
    --coast: var(--cc-map-line, #607b88);
    --marker: var(--cc-map-marker, #0a3348);
    --marker-text: var(--cc-map-marker-text, #fff);
  }

  @supports (color: light-dark(red, red)) {
    .root {
      --sea: var(--cc-map-sea, light-dark(#eef4f7, #10191f));
      --land: var(--cc-map-land, light-dark(#e2e6e8, #2b363d));
      --country: var(--cc-map-country, light-dark(#3f8aa8, #5aa9c6));
      --coast: var(--cc-map-line, light-dark(#607b88, #7d98a5));
      --marker: var(--cc-map-marker, light-dark(#0a3348, #e6f5fb));
      --marker-text: var(--cc-map-marker-text, light-dark(#fff, #0c1a22));
    }
  }

  .participants {
    display: grid;
    gap: 1em 2em;
    padding-block: 1.1em 1.4em;
    background: var(--cc-surface, transparent);
    border-block-start: 3px solid var(--accent);
    border-radius: var(--cc-radius, 0);
  }

  .participants > * {
    min-inline-size: 0;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.5em 2em;
  }

  .closed {
    display: none;
  }

  .toggle::before,
  .fold::before {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.1em 0.6em;
    border: solid currentColor;
    border-width: 0 0.13em 0.13em 0;
    rotate: 45deg;
    translate: 0 -0.2em;
  }

  [aria-expanded='true']::before {
    rotate: 225deg;
    translate: 0 0.05em;
  }

  .group {
    margin-block: 1em 0.25em;
    font-weight: 650;
  }

  .group:first-child {
    margin-block-start: 0;
  }

  .countries {
    columns: 15em;
    column-gap: 2em;
  }

  .countries > li {
    padding-block: 0.3em;
    border-block-start: 1px solid var(--line);
    break-inside: avoid;
  }

  .count,
  .kind,
  .footnote,
  .legend,
  .disclaimer {
    font-size: 0.875em;
    color: var(--muted);
  }

  .note {
    margin: 0;
  }

  .places {
    padding-block-end: 0.3em;
  }

  .places > li {
    padding-inline-start: 1em;
  }

  .choose,
  .fold {
    min-block-size: 1.75em;
    padding: 0.1em 0;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  .fold {
    text-decoration: none;
  }

  [aria-current] {
    font-weight: 650;
  }

  .targets {
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .details .group {
    margin-block-start: 0;
  }

  .details * + .group {
    margin-block-start: 0.75em;
  }

  .details .close + .group {
    margin-block-start: 0;
  }

  .places .targets,
  .places .kind {
    margin-inline-start: 1.4em;
    font-size: 0.9375em;
  }

  .map {
    position: relative;
    overflow: clip;
    aspect-ratio: var(--ratio);
    background: var(--sea);
    border: 1px solid var(--line);
    border-radius: var(--cc-radius, 0);
    touch-action: pan-x pan-y;
    user-select: none;
    direction: ltr;
    contain: strict;
  }

  .movable .map {
    cursor: grab;
  }

  .map:focus-visible {
    outline: 0.15em solid currentColor;
    outline-offset: 0.15em;
  }

  svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  path {
    stroke: var(--coast);
    stroke-width: 0.75px;
    stroke-linejoin: round;
    fill: var(--land);
    fill-rule: evenodd;
    vector-effect: non-scaling-stroke;
  }

  path.country {
    fill: var(--country);
    stroke: var(--sea);
  }

  path.dots {
    stroke: var(--coast);
    stroke-width: 3px;
    stroke-linecap: round;
  }

  path.country.dots {
    stroke: var(--country);
    stroke-width: 8px;
  }

  .markers > li {
    position: absolute;
  }

  .markers button {
    position: absolute;
    display: grid;
    place-items: center;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 99px;
    color: var(--marker-text);
    transform: translate(-50%, -50%);
    font-size: 12px;
    line-height: 1;
    font-weight: 650;
    white-space: nowrap;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .markers .several {
    min-inline-size: 28px;
    min-block-size: 28px;
    padding-inline: 6px;
    background: var(--marker);
    border: 2px solid var(--marker-text);
  }

  .markers :is(.place, .presenting)::before,
  .sample {
    content: '';
    box-sizing: border-box;
    inline-size: 15px;
    block-size: 15px;
    background: var(--marker);
    border: 2px solid var(--marker-text);
    border-radius: 50%;
  }

  .markers .presenting::before,
  .sample.presenting {
    border-radius: 0;
    rotate: 45deg;
  }

  .markers button:is(:hover, :focus-visible, [aria-current]) {
    z-index: 1;
  }

  .markers [aria-current] {
    outline: 3px solid var(--marker);
    outline-offset: 1px;
  }

  .markers button:focus-visible {
    outline: 3px solid CanvasText;
    outline-offset: 2px;
    border-radius: 99px;
  }

  .sample {
    display: inline-block;
    flex: none;
    margin-inline-end: 0.5em;
    vertical-align: -2px;
    scale: 0.87;
  }

  .sample.several {
    inline-size: 24px;
    border-radius: 99px;
  }

  .sample.country {
    inline-size: 24px;
    background: var(--country);
    border: 1px solid var(--coast);
    border-radius: 0;
  }

  .tip {
    position: absolute;
    left: var(--x);
    top: var(--y);
    z-index: 2;
    inline-size: max-content;
    max-inline-size: min(18em, 90%);
    padding: 0.25em 0.6em;
    background: Canvas;
    color: CanvasText;
    border: 1px solid;
    border-radius: 0.2em;
    font-size: 0.875em;
    line-height: 1.35;
    transform: translate(calc(-1 * var(--x)), calc(-100% - 11px));
    user-select: text;
  }

  .tip.below {
    transform: translate(calc(-1 * var(--x)), 11px);
  }

  .hint {
    position: absolute;
    inset: auto 0 0;
    padding: 0.4em;
    background: Canvas;
    color: CanvasText;
    font-size: 0.875em;
    text-align: center;
  }

  .tip[hidden],
  .hint[hidden] {
    display: none;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5em 1.5em;
    padding-block: 0.5em;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0.25em;
    margin-inline-start: auto;
  }

  .controls button,
  .close {
    min-inline-size: 2.25em;
    min-block-size: 2.25em;
    padding: 0 0.5em;
    line-height: 1;
  }

  .whole::before {
    content: '';
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.55em;
    border: 2px solid;
  }

  /* Their places are kept: nothing moves when the map can be moved. */
  .pan,
  .kept {
    visibility: hidden;
  }

  .movable .pan {
    visibility: visible;
  }

  .details {
    position: relative;
    padding: 0.75em 3.5em 0.75em 1em;
    border: 1px solid var(--line);
    border-inline-start: 0.25em solid var(--accent);
  }

  .details:focus-visible {
    outline: 0.15em solid currentColor;
    outline-offset: 0.15em;
  }

  .details .kind {
    margin-block-start: 0.4em;
  }

  .close {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
  }

  .disclaimer {
    max-inline-size: 60em;
    font-size: 0.8125em;
  }

  @media (pointer: coarse) {
    .controls button,
    .close {
      min-inline-size: 2.75em;
      min-block-size: 2.75em;
    }

    .choose,
    .fold {
      min-block-size: 2.75em;
    }
  }

  @container (inline-size >= 58em) {
    .short {
      grid-template: 'head head' 'list map' 'list details' 'list foot' 1fr / 21em 1fr;
    }

    .short > .head {
      grid-area: head;
    }

    .short > .list {
      display: block;
      grid-area: list;
    }

    .short > .frame {
      grid-area: map;
    }

    .short > .details {
      grid-area: details;
    }

    .short > .disclaimer {
      grid-area: foot;
    }

    .short .countries {
      columns: auto;
    }

    .short .toggle {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .root {
      --sea: Canvas;
      --land: Canvas;
      --country: Highlight;
      --coast: CanvasText;
      --marker: ButtonText;
      --marker-text: ButtonFace;
    }

    path,
    .sample,
    .markers button,
    .markers button::before {
      forced-color-adjust: none;
    }

    path.country {
      stroke: CanvasText;
    }
  }

  @media print {
    .closed {
      display: block;
    }

    .toggle,
    .controls,
    .hint,
    .tip,
    .close {
      display: none;
    }

    .map {
      break-inside: avoid;
    }

    .map,
    .sample,
    .markers button,
    .markers button::before {
      print-color-adjust: exact;
    }
  }
`;

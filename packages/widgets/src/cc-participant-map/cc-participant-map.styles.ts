import { css } from 'lit';

export default css`
  /* Of the scheme's own colours, so that light and dark need no table each. */
  .root {
    --sea: var(--cc-map-sea, color-mix(in srgb, #3f8aa8 8%, Canvas));
    --land: var(--cc-map-land, color-mix(in srgb, #8fa6b2 25%, Canvas));
    --country: var(--cc-map-country, #3f8aa8);
    --coast: var(--cc-map-line, #607b88);
    --marker: var(--cc-map-marker, color-mix(in srgb, #3f8aa8 25%, CanvasText));
    --marker-text: var(--cc-map-marker-text, Canvas);
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

  .head,
  .bar,
  .legend,
  .controls {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.5em 1.25em;
  }

  .bar {
    padding-block: 0.5em;
  }

  .controls {
    justify-content: end;
    gap: 0.25em;
    margin-inline-start: auto;
  }

  .controls button,
  .close {
    min-inline-size: 2em; /* seven of them side by side in a column of 320 pixels */
    min-block-size: 2.25em;
    padding: 0 0.5em;
    line-height: 1;
  }

  .toggle::before,
  .fold::before {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.1em 0.6em;
    border: solid;
    border-width: 0 0.13em 0.13em 0;
    rotate: 45deg;
    translate: 0 -0.2em;
  }

  [aria-expanded='true']::before {
    rotate: 225deg;
    translate: 0 0.05em;
  }

  .closed {
    display: none;
  }

  .group {
    margin-block: 1em 0.25em;
    font-weight: 650;
  }

  .list > .group:first-child,
  .close + .group {
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

  .places > li {
    padding-inline-start: 1em;
  }

  .count,
  .kind,
  .footnote,
  .legend,
  .disclaimer,
  .tip,
  .hint {
    font-size: 0.875em;
  }

  .count,
  .kind,
  .footnote,
  .legend,
  .disclaimer {
    color: var(--muted);
  }

  .disclaimer {
    max-inline-size: 60em;
  }

  .note {
    margin: 0;
  }

  .places .kind {
    margin-inline-start: 1.4em;
  }

  .choose,
  .fold {
    min-block-size: 1.75em;
    padding: 0.1em 0;
    border: 0;
    text-align: start;
  }

  .choose {
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }

  [aria-current] {
    font-weight: 650;
  }

  .targets {
    padding-inline-start: 2.4em;
    list-style: disc;
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
    print-color-adjust: exact;
  }

  .movable .map {
    cursor: grab;
  }

  .map:focus-visible,
  .details:focus-visible {
    outline: 0.15em solid currentColor;
    outline-offset: 0.15em;
  }

  svg {
    inline-size: 100%;
    block-size: 100%;
  }

  path {
    stroke: var(--coast);
    stroke-width: 0.75px;
    stroke-linejoin: round;
    stroke-linecap: round;
    fill: var(--land);
    fill-rule: evenodd;
    vector-effect: non-scaling-stroke;
  }

  .dots {
    stroke-width: 3px;
  }

  path.country {
    fill: var(--country);
    stroke: var(--sea);
  }

  .country.dots {
    stroke: var(--country);
    stroke-width: 8px;
  }

  .markers li,
  .markers button,
  .tip,
  .hint,
  .unseen,
  .close {
    position: absolute;
  }

  .markers button {
    display: grid;
    place-items: center;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 99px;
    translate: -50% -50%;
    font-size: 12px;
    font-weight: 650;
    line-height: 1;
    white-space: nowrap;
  }

  .markers .several,
  .markers button::before,
  .sample {
    box-sizing: border-box;
    color: var(--marker-text);
    background: var(--marker);
    border: 2px solid var(--marker-text);
    print-color-adjust: exact;
  }

  .markers .several {
    min-inline-size: 28px;
    min-block-size: 28px;
    padding-inline: 6px;
  }

  .markers .place::before,
  .markers .presenting::before,
  .sample {
    content: '';
    inline-size: 15px;
    block-size: 15px;
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
  }

  .sample {
    display: inline-block;
    margin-inline-end: 0.5em;
    vertical-align: -2px;
    scale: 0.87;
  }

  .sample.several,
  .sample.country {
    inline-size: 24px;
    border-radius: 99px;
  }

  .sample.country {
    background: var(--country);
    border: 1px solid var(--coast);
    border-radius: 0;
  }

  .tip,
  .hint {
    background: Canvas;
    color: CanvasText;
    padding: 0.25em 0.6em;
    line-height: 1.35;
  }

  .tip {
    left: var(--x);
    top: var(--y);
    z-index: 2;
    inline-size: max-content;
    max-inline-size: min(18em, 90%);
    border: 1px solid;
    border-radius: 0.2em;
    translate: calc(-1 * var(--x)) calc(-100% - 11px);
    user-select: text;
  }

  .tip.below {
    translate: calc(-1 * var(--x)) 11px;
  }

  .hint {
    inset: auto 0 0;
    text-align: center;
  }

  .unseen {
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Their places are kept: nothing moves when the map can be moved, or when towns become one marker. */
  .frame:not(.movable) .pan,
  .frame:not(.crowded) li.several {
    visibility: hidden;
  }

  .frame:not(.crowded) .few {
    display: none;
  }

  .details {
    position: relative;
    padding: 0.75em 3.5em 0.75em 1em;
    border: 1px solid var(--line);
    border-inline-start: 0.25em solid var(--accent);
  }

  .close {
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
  }

  @media (pointer: coarse) {
    .controls button,
    .close,
    .choose,
    .fold {
      min-inline-size: 2.75em;
      min-block-size: 2.75em;
    }
  }

  @container (inline-size >= 58em) {
    .short {
      grid-template: auto auto auto auto 1fr / 21em 1fr;
    }

    .short > * {
      grid-column: 2;
    }

    .short > .head {
      grid-column: 1 / 3;
    }

    .short > .list {
      display: block;
      grid-area: 2 / 1 / 6 / 2;
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
      --marker: CanvasText;
      --marker-text: Canvas;
    }

    .map,
    .sample {
      forced-color-adjust: none;
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
  }
`;

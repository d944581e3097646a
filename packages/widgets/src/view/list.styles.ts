import { css } from 'lit';

/** Filters, rows and what stands between them, in every list. */
export const listingStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    margin-block-start: 1.1em;
  }

  .field {
    flex: 1 1 8em;
  }

  /* A line of its own, unless there is room for all. */
  .search {
    flex-basis: 100%;
  }

  .field > span {
    display: block;
    margin-block-end: 0.2em;
    font-size: 0.8125em;
    color: var(--muted);
  }

  input,
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.65em;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--muted);
    border-radius: var(--cc-radius, 0.2em);
    text-overflow: ellipsis;
  }

  /* What drops down is drawn by the browser, in its own colours unless these are named. */
  option {
    color: CanvasText;
    background: Canvas;
  }

  input:focus-visible,
  select:focus-visible {
    outline: 0.15em solid currentColor;
    outline-offset: 0.1em;
  }

  .result {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    margin-block-start: 0.9em;
  }

  .found:empty,
  .problem:empty {
    display: none;
  }

  .found {
    font-weight: 650;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .chip,
  .plain {
    min-block-size: 2em;
    padding: 0.15em 0.75em;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }

  .chip {
    border-color: var(--line);
    background: color-mix(in srgb, currentColor 7%, transparent);
    text-align: start;
  }

  .chip::after {
    content: '×' / '';
    margin-inline-start: 0.5em;
  }

  .plain {
    border-color: transparent;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  .day {
    margin-block: 1.9em 0.6em;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
  }

  .year {
    margin: 0;
    padding-block: 1.1em 0.35em;
    font-size: 1em;
    font-weight: 650;
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--muted);
  }

  .rows.whole {
    content-visibility: auto;
    /* What may be skipped is clipped at its edge, where outlines of links are. */
    overflow-clip-margin: 0.4em;
    contain-intrinsic-block-size: auto 90em;
  }

  .row {
    padding-block: 0.8em 0.9em;
    border-block-start: 1px solid var(--line);
  }

  .date {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--muted);
  }

  .row-title {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }

  .row-title a:not(:hover) {
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
  }

  .row > div {
    max-inline-size: 44em;
  }

  .teaser {
    margin-block-start: 0.2em;
    text-wrap: pretty;
  }

  .kind {
    margin-block-start: 0.15em;
    font-size: 0.875em;
    color: var(--muted);
  }

  .status {
    font-weight: 650;
    color: var(--cc-text-color, inherit);
  }

  .cancelled .row-title {
    text-decoration: line-through;
    text-decoration-thickness: 0.06em;
  }

  div.part-of-list {
    margin-block-start: 1.25em;
  }

  .more {
    display: block;
    margin-block-start: 1.25em;
    min-inline-size: min(12em, 100%);
  }

  .problem,
  .none {
    margin-block-start: 1em;
  }

  @container (inline-size >= 36em) {
    .row {
      display: grid;
      grid-template-columns: 12em 1fr;
      gap: 0 1.25em;
      align-items: baseline;
    }
  }

  @container (inline-size >= 60em) {
    .search {
      flex-basis: 14em;
    }

    .year-group {
      display: grid;
      grid-template-columns: 5em 1fr;
    }

    .year {
      padding-block-start: 0.75em;
      border-block-start: 1px solid var(--line);
    }
  }

  @media print {
    .filters,
    .plain,
    .more {
      display: none;
    }

    .chip::after {
      content: none;
    }

    .row {
      break-inside: avoid;
    }

    .day,
    .year {
      break-after: avoid;
    }
  }
`;

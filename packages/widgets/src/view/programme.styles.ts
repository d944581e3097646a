import { css } from 'lit';

/** Programmes, presentations, people and guiding questions, wherever they stand. */
export const programmeStyles = css`
  .zone {
    margin-block-start: 0.4em;
    font-size: 0.875em;
    color: var(--muted);
  }

  .day {
    margin-block: 1.75em 0.25em;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
  }

  .items {
    margin-block-start: 0.9em;
    border-block-end: 1px solid var(--line);
  }

  .item {
    padding-block: 0.9em 1em;
    border-block-start: 1px solid var(--line);
  }

  .time {
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: 650;
  }

  .kind {
    font-size: 0.875em;
    color: var(--muted);
  }

  .item-title {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .text {
    max-inline-size: 42em;
    margin-block-start: 0.4em;
  }

  .text p + p {
    margin-block-start: 0.6em;
  }

  /* Lists of prose; those of the event bear a class. */
  .text ul:not([class]),
  .text ol:not([class]) {
    padding-inline-start: 1.4em;
    list-style: revert;
  }

  .people,
  .presentations {
    margin-block-start: 0.5em;
  }

  .presentations {
    display: grid;
    gap: 0.85em;
    margin-block-start: 0.8em;
  }

  .presentation {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--accent);
  }

  .presentation-title {
    font-weight: 600;
    line-height: 1.4;
  }

  .name {
    font-weight: 600;
  }

  .affiliation,
  .role {
    color: var(--muted);
  }

  .questions-title {
    margin-block-start: 1.1em;
    font-weight: 650;
  }

  .questions {
    max-inline-size: 42em;
    margin-block-start: 0.4em;
    padding-inline-start: 1.6em;
    list-style: decimal;
  }

  .questions li {
    padding-block: 0.2em;
    padding-inline-start: 0.3em;
  }

  .questions li::marker {
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--muted);
  }

  @container (inline-size >= 34em) {
    .timed .item {
      display: grid;
      grid-template-columns: 9.5em 1fr;
      gap: 0 1.5em;
    }
  }

  @media print {
    .item,
    .presentation,
    .questions li {
      break-inside: avoid;
    }

    [part='day'],
    .day,
    .item-title {
      break-after: avoid;
    }
  }
`;

import { css } from 'lit';

/** Programmes, presentations, people and guiding questions, wherever they stand. */
export const programmeStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.9em;
  }

  .switch[aria-pressed='true'] {
    font-weight: 650;
    box-shadow: inset 0 0 0 1px currentColor;
  }

  .switch[aria-pressed='true']::before {
    content: '✓ ';
  }

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

  .own {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--muted);
  }

  .shift {
    font-weight: 650;
    white-space: nowrap;
  }

  .mark {
    font-size: 0.875em;
    font-weight: 650;
  }

  .now::before {
    content: '';
    display: inline-block;
    inline-size: 0.62em;
    block-size: 0.62em;
    margin-inline-end: 0.5em;
    background: var(--accent);
    border-radius: 50%;
    forced-color-adjust: none;
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

  * + .picture {
    margin-block-start: 1.25em;
  }

  .lead {
    margin-block-start: 0.6em;
  }

  .section {
    margin-block-start: 1em;
  }

  .text {
    max-inline-size: 42em;
    margin-block-start: 0.4em;
  }

  .text > p + p {
    margin-block-start: 0.6em;
  }

  /* Lists of prose; those of the event bear a class. */
  .text ul:not([class]),
  .text ol:not([class]) {
    padding-inline-start: 1.4em;
    list-style: revert;
  }

  .people,
  .contacts,
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
      grid-template-columns: 9.5em 1fr auto;
      gap: 0 1.5em;
    }
  }

  /* Strands side by side, in rows by their order; more than there is room for stay below each other. */
  @container (inline-size >= 44em) {
    .of-2,
    .of-3 {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: row dense;
      gap: 0 2em;
    }

    .of-2 > .item,
    .of-3 > .item {
      display: block;
    }

    .side > .column-1 {
      grid-column: 1;
    }

    .side > .column-2 {
      grid-column: 2;
    }

    .side > .column-3 {
      grid-column: 3;
    }
  }

  @media print {
    .tools {
      display: none;
    }

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

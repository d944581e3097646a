import { css } from 'lit';

/** A card: its frame, the facts in a list, and the picture beside them where there is room. */
export const cardStyles = css`
  .card {
    display: grid;
    gap: 0 2em;
    padding: var(--cc-card-padding, 1.1em 0 1.4em);
    background: var(--cc-surface, transparent);
    border-block-start: 3px solid var(--accent);
    border-radius: var(--cc-radius, 0);
    break-inside: avoid;
  }

  .facts {
    margin-block-start: 1em;
    border-block-end: 1px solid var(--line);
  }

  .facts > * {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--line);
  }

  ::slotted([slot='actions']) {
    margin-block-start: 1em;
  }

  dt {
    font-size: 0.8125em;
    color: var(--muted);
  }

  @container (inline-size >= 24em) {
    .facts > * {
      display: grid;
      grid-template-columns: 6.5em 1fr;
      gap: 0 1em;
      align-items: baseline;
    }
  }

  @container (inline-size >= 44em) {
    .beside:has(img) {
      grid-template-columns: 1fr 18em;
    }

    .beside > .picture {
      order: 2;
      margin-block: 0.35em 0;
    }

    .beside img {
      aspect-ratio: 4 / 3;
    }
  }
`;

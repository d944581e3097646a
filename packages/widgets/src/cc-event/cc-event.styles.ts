import { css } from 'lit';

export default css`
  .card {
    display: grid;
    gap: 0 2em;
    padding: var(--cc-card-padding, 1.1em 0 1.4em);
    background: var(--cc-surface, transparent);
    border-block-start: 3px solid var(--accent);
    border-radius: var(--cc-radius, 0);
    break-inside: avoid;
  }

  .kicker .separator,
  .kicker .separator + .part {
    color: var(--muted);
  }

  .status {
    font-weight: 650;
  }

  /* The shape says it too: filled is to come, hollow is over, a bar is off. */
  .status::before {
    content: '';
    display: inline-block;
    inline-size: 0.62em;
    block-size: 0.62em;
    margin-inline-end: 0.5em;
    border: 0.14em solid var(--accent);
    border-radius: 50%;
    box-sizing: border-box;
    forced-color-adjust: none;
  }

  .upcoming .status::before,
  .today .status::before,
  .running .status::before {
    background: var(--accent);
  }

  .cancelled .status::before,
  .postponed .status::before {
    block-size: 0.14em;
    border-radius: 0;
    vertical-align: 0.24em;
  }

  .cancelled .title {
    text-decoration: line-through;
    text-decoration-thickness: 0.06em;
  }

  .facts {
    margin-block-start: 1em;
    border-block-end: 1px solid var(--line);
  }

  .facts > div {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--line);
  }

  dt {
    font-size: 0.8125em;
    color: var(--muted);
  }

  .when {
    font-weight: 650;
  }

  .zone,
  .previously {
    font-weight: 400;
    color: var(--muted);
  }

  .previously {
    display: block;
  }

  ::slotted([slot='actions']) {
    margin-block-start: 1em;
  }

  @container (inline-size >= 24em) {
    .facts > div {
      display: grid;
      grid-template-columns: 6.5em 1fr;
      gap: 0 1em;
      align-items: baseline;
    }
  }

  @container (inline-size >= 44em) {
    .with-picture {
      grid-template-columns: 1fr 18em;
    }

    .picture {
      order: 2;
      margin-block: 0.35em 0;
    }

    .picture img {
      aspect-ratio: 4 / 3;
    }
  }
`;

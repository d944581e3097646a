import { css } from 'lit';

export default css`
  .review {
    padding-block: 1.1em 1.4em;
    background: var(--cc-surface, transparent);
    border-block-start: 3px solid var(--accent);
  }

  .picture {
    margin-block-start: 1.25em;
  }

  .lead {
    margin-block-start: 1.1em;
    font-size: 1.125em;
    line-height: max(1.5em, 1lh);
  }

  .section {
    margin-block-start: 1em;
  }

  .text .groups {
    margin-block-start: 1.5em;
  }

  .section > .questions {
    margin-block-start: 0.7em;
  }

  .authors {
    margin-block-start: 1.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--line);
    font-size: 0.875em;
    color: var(--muted);
  }

  ::slotted([slot='actions']) {
    margin-block-start: 1em;
  }
`;

import { css } from 'lit';

export default css`
  .lead {
    font-size: 1.125em;
    line-height: max(1.5em, 1lh);
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
`;

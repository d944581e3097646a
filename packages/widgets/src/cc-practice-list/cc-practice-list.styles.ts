import { css } from 'lit';

export default css`
  .widget {
    padding-block: 1.1em 1.4em;
    background: var(--cc-surface, transparent);
    border-block-start: 3px solid var(--accent);
  }
`;

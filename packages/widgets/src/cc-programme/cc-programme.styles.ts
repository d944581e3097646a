import { css } from 'lit';

export default css`
  .programme {
    padding-block: 1.1em 1.4em;
    background: var(--cc-surface, transparent);
    border-block-start: 3px solid var(--accent);
  }

  /* On paper nothing around says which event it is. */
  .event {
    display: none;
  }

  ::slotted([slot='actions']) {
    margin-block-start: 1em;
  }

  @media print {
    .root {
      font-size: 10.5pt;
    }

    .event {
      display: block;
      margin-block-end: 0.4em;
    }
  }
`;

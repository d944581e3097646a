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

  .choose {
    min-block-size: 2em;
    margin-block-start: 0.2em;
    align-self: start;
    padding-inline: 0;
    border: 0;
    font-size: 0.875em;
  }

  .choose::before {
    content: '☆';
    margin-inline-end: 0.4em;
    font-size: 1.15em;
  }

  .choose[aria-pressed='true'] {
    font-weight: 650;
  }

  .choose[aria-pressed='true']::before {
    content: '★';
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

    .tools,
    .choose {
      display: none;
    }
  }
`;

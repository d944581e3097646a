import { css } from 'lit';

export default css`
  /* On paper nothing around says which event it is. */
  .event {
    display: none;
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

  @media print {
    .root {
      font-size: 10.5pt;
    }

    .event {
      display: block;
      margin-block-end: 0.4em;
    }

    .choose {
      display: none;
    }
  }
`;

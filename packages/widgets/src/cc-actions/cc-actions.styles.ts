import { css } from 'lit';

export default css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5em;
  }

  /* A card that these stand in says the same already. */
  :host([slot]) .notice,
  :host([slot]) .wait {
    display: none;
  }

  summary {
    box-sizing: border-box;
    inline-size: fit-content;
    min-block-size: 2.75em;
    padding: 0.55em 1em;
    border: 1px solid currentColor;
    border-radius: var(--cc-radius, 0.2em);
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.65em;
    border: solid currentColor;
    border-width: 0 0.13em 0.13em 0;
    transform: rotate(45deg);
    vertical-align: 0.2em;
  }

  [open] > summary::after {
    transform: rotate(-135deg);
    vertical-align: 0;
  }

  summary:focus-visible {
    outline: 0.15em solid currentColor;
    outline-offset: 0.15em;
  }

  [open] {
    flex-basis: 100%;
  }

  .ways {
    margin-block: 0.5em 0.25em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--accent);
  }

  .ways li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25em;
  }

  .ways a,
  .ways button {
    display: inline-block;
    padding-block: 0.4em;
  }

  /* Looks like the links it stands among. */
  .ways button {
    min-block-size: 0;
    padding-inline: 0;
    border: 0;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }

  .session {
    flex-basis: 100%;
    padding-block-start: 0.4em;
    font-weight: 650;
  }

  .zone {
    font-weight: 400;
    color: var(--muted);
  }

  .said {
    flex-basis: 100%;
    font-size: 0.875em;
    color: var(--muted);
  }

  .said:empty {
    block-size: 0;
    margin-block-start: -0.5em;
  }

  @media print {
    .root {
      display: none;
    }
  }
`;

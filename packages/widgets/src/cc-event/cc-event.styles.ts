import { css } from 'lit';

export default css`
  .kicker > * + * {
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

  :is(.upcoming, .today, .running) .status::before {
    background: var(--accent);
  }

  :is(.cancelled, .postponed) .status::before {
    block-size: 0.14em;
    border-radius: 0;
    vertical-align: 0.24em;
  }

  .cancelled .title {
    text-decoration: line-through;
  }

  .when {
    font-weight: 650;
  }

  .zone,
  .previously {
    font-weight: 400;
    color: var(--muted);
  }
`;

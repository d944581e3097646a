import { css } from 'lit';

/** Results, working groups and materials, wherever they stand. */
export const listStyles = css`
  .outcomes,
  .groups,
  .materials {
    display: grid;
    gap: 0.9em;
    max-inline-size: 42em;
    margin-block-start: 0.7em;
  }

  .outcome {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--accent);
  }

  .material {
    padding-block-end: 0.8em;
    border-block-end: 1px solid var(--line);
  }

  .material-title {
    font-weight: 600;
    line-height: 1.4;
  }

  .links {
    margin-block-start: 0.3em;
  }

  .links > li + li {
    margin-block-start: 0.3em;
  }

  /* At the end of a page they are as quiet as who wrote it. */
  .section ~ .links {
    margin-block-start: 0.75em;
    font-size: 0.875em;
    color: var(--muted);
  }

  @media print {
    .outcome,
    .group,
    .material {
      break-inside: avoid;
    }
  }
`;

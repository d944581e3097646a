import { css } from 'lit';

export default css`
  .read {
    margin-block-start: 1em;
  }

  dd > ul {
    display: grid;
    gap: 0.5em;
  }

  @container (inline-size >= 24em) {
    .facts > * {
      grid-template-columns: 8em 1fr;
    }
  }
`;
